/* The operations as commands of `ecwid`.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include "command.h"

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/operation.h>

#include <ecwid/ecwid.h>

#include "ecwid_codec.h"

static const oac_command_parameter flags_of_ecwid_update_customer[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_customer[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_customer(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_customer_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_customer(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_customer_request value = ECWID_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_customer_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_customer_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_customer_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_customer(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_customer_request request = ECWID_UPDATE_CUSTOMER_REQUEST_INIT;
    ecwid_update_customer_response response = ECWID_UPDATE_CUSTOMER_RESPONSE_INIT;
    options.keep_unknown = true;
    status = ecwid_update_customer_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_customer(client, input->values[0].integer, input->values[1].integer, &request, &response,
                                       error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        oac_check_record(&checker, NULL, &ecwid_update_customer_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_customer_response_serialize(&response, &answer->text, error);
    }
    ecwid_update_customer_response_dispose(&response);
    ecwid_update_customer_request_dispose(&request);
    return status;
}

const oac_command oac_commands[] = {
    {
        .name = "update-customer",
        .id = "updateCustomer",
        .summary = "Update customer.",
        .request_line = "PUT /{storeId}/customers/{customerId}",
        .scopes = "read_customers, update_customers",
        .parameters = flags_of_ecwid_update_customer,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_customer,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_customer,
        .check_body = check_body_of_ecwid_update_customer,
        .run = run_ecwid_update_customer,
    },
};

const size_t oac_command_count = 1;
const char *const oac_command_program = "ecwid";
const char *const oac_command_title = "Ecwid REST API";
const char *const oac_command_api_version = "v3";
const char *const oac_command_base_url_variable = "ECWID_BASE_URL";
const char *const oac_command_token_variable = "ECWID_TOKEN";

const oac_command_credential *const oac_command_credentials = NULL;
const size_t oac_command_credential_count = 0;
const bool oac_command_takes_token = true;

oac_client_options oac_command_client_options(void)
{
    return ecwid_client_options();
}
