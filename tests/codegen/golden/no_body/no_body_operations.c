/* The operations as commands of `no_body`.
 * Made from tests/codegen/golden/no_body.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include "command.h"

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/operation.h>

#include <no_body/no_body.h>

#include "no_body_codec.h"

static const oac_command_parameter flags_of_no_body_get_thing[] = {
    {
        .flag = "id",
        .json_name = "id",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_no_body_get_thing[] = {&no_body_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_no_body_get_thing(const oac_command_value *values, oac_violations *violations,
                                                  oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &no_body_get_thing_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_no_body_get_thing(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                        oac_error *error)
{
    oac_status status = OAC_OK;
    no_body_thing response = NO_BODY_THING_INIT;
    if (status == OAC_OK) {
        status = no_body_get_thing(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        oac_check_record(&checker, NULL, &no_body_thing_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = no_body_thing_serialize(&response, &answer->text, error);
    }
    no_body_thing_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_no_body_delete_thing[] = {
    {
        .flag = "id",
        .json_name = "id",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_no_body_delete_thing[] = {NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_no_body_delete_thing(const oac_command_value *values, oac_violations *violations,
                                                     oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &no_body_delete_thing_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_no_body_delete_thing(oac_client *client, const oac_command_input *input,
                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    no_body_delete_thing_response response = NO_BODY_DELETE_THING_RESPONSE_INIT;
    if (status == OAC_OK) {
        status = no_body_delete_thing(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "it was not there";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        oac_check_record(&checker, NULL, &no_body_delete_thing_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = no_body_delete_thing_response_serialize(&response, &answer->text, error);
    }
    no_body_delete_thing_response_dispose(&response);
    return status;
}

static const oac_scheme *const command_security_of_no_body_delete_things[] = {NULL};

static oac_status run_no_body_delete_things(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = no_body_delete_things(client, error);
    }
    (void)input;
    (void)answer;
    return status;
}

const oac_command oac_commands[] = {
    {
        .name = "get-thing",
        .id = "getThing",
        .summary = "Get a thing.",
        .request_line = "GET /things/{id}",
        .scopes = "read_things",
        .parameters = flags_of_no_body_get_thing,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_no_body_get_thing,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_no_body_get_thing,
        .run = run_no_body_get_thing,
    },
    {
        .name = "delete-thing",
        .id = "deleteThing",
        .summary = "deleteThing.",
        .request_line = "DELETE /things/{id}",
        .scopes = "",
        .parameters = flags_of_no_body_delete_thing,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_no_body_delete_thing,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_no_body_delete_thing,
        .run = run_no_body_delete_thing,
    },
    {
        .name = "delete-things",
        .id = "deleteThings",
        .summary = "deleteThings.",
        .request_line = "DELETE /things",
        .scopes = "",
        .has_body = false,
        .security = command_security_of_no_body_delete_things,
        .alternative_count = 1,
        .body_required = false,
        .run = run_no_body_delete_things,
    },
};

const size_t oac_command_count = 3;
const char *const oac_command_program = "no_body";
const char *const oac_command_title = "Golden no_body";
const char *const oac_command_api_version = "1";
const char *const oac_command_base_url_variable = "NO_BODY_BASE_URL";
const char *const oac_command_token_variable = "NO_BODY_TOKEN";

const oac_command_credential *const oac_command_credentials = NULL;
const size_t oac_command_credential_count = 0;
const bool oac_command_takes_token = true;

oac_client_options oac_command_client_options(void)
{
    return no_body_client_options();
}
