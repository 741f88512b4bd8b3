/* ecwid_update_customer: the call.
 * Made from spec/ecwid/openapi.yaml:15 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

static const oac_scheme *const security_of_ecwid_update_customer[] = {&ecwid_schemes[0], NULL};

static const uint16_t statuses_of_ecwid_update_customer[] = {200, 0};

static const oac_operation operation_of_ecwid_update_customer = {
    .id = "updateCustomer",
    .method = "PUT",
    .path = "/{storeId}/customers/{customerId}",
    .idempotent = true,
    .statuses = statuses_of_ecwid_update_customer,
    .security = security_of_ecwid_update_customer,
    .alternative_count = 1,
};

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_update_customer[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, "1", NULL, integer, 1),
    OAC_ROW_END,
};
/* clang-format on */

void ecwid_update_customer_check_path(oac_checker *checker, int64_t store_id, int64_t customer_id)
{
    oac_check_argument(checker, "storeId", &oac_type_int, &store_id, rules_1_of_ecwid_update_customer,
                       OAC_CHECK_REQUIRED);
    oac_check_argument(checker, "customerId", &oac_type_int, &customer_id, rules_1_of_ecwid_update_customer,
                       OAC_CHECK_REQUIRED);
}

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_ecwid_update_customer(oac_call *call, int64_t store_id, int64_t customer_id,
                                                 const ecwid_update_customer_request *request, oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    ecwid_update_customer_check_path(&checker, store_id, customer_id);
    oac_check_record(&checker, NULL, &ecwid_update_customer_request_oac_type, request);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status ecwid_update_customer_prepare(oac_client *client, int64_t store_id, int64_t customer_id,
                                         const ecwid_update_customer_request *request, oac_call **prepared,
                                         oac_error *error)
{
    oac_call *call = NULL;
    oac_status status;
    oac_writer writer;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (client == NULL || request == NULL || prepared == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "client, request and prepared must not be null");
    }
    status = oac_call_begin(client, &operation_of_ecwid_update_customer, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_ecwid_update_customer(call, store_id, customer_id, request, error);
    }
    oac_call_path(call, "/");
    oac_call_path_int(call, store_id);
    oac_call_path(call, "/customers/");
    oac_call_path_int(call, customer_id);
    if (status == OAC_OK) {
        oac_writer_begin(&writer, oac_call_body(call));
        oac_write_whole(&writer, request, &ecwid_update_customer_request_oac_type);
        status = oac_writer_end(&writer, error);
    }
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    if (oac_creates(&ecwid_update_customer_request_oac_type, request)) {
        oac_call_once(call);
    }
    *prepared = call;
    return OAC_OK;
}

oac_status ecwid_update_customer_finish(oac_call *call, ecwid_update_customer_response *response, oac_error *error)
{
    oac_string answer;
    oac_parse_options options;
    ecwid_update_customer_response parsed = ECWID_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_checker checker;
    oac_status status = oac_call_answered(call, error);
    if (status != OAC_OK) {
        return status;
    }
    answer = oac_call_answer(call);
    options = oac_call_parse_options(call);
    status = ecwid_update_customer_response_parse(answer.data, answer.length, &options, &parsed, error);
    if (status == OAC_OK && oac_call_validation(call) != OAC_VALIDATION_OFF) {
        oac_checker_begin(&checker, OAC_VALIDATION_DEFAULT, true, NULL, error);
        oac_check_record(&checker, NULL, &ecwid_update_customer_response_oac_type, &parsed);
        status = oac_checker_end(&checker);
    }
    if (status != OAC_OK) {
        ecwid_update_customer_response_dispose(&parsed);
        return oac_call_reject(call, status, error);
    }
    if (response != NULL) {
        *response = parsed;
    } else {
        ecwid_update_customer_response_dispose(&parsed);
    }
    return oac_call_answered(call, error);
}

oac_status ecwid_update_customer(oac_client *client, int64_t store_id, int64_t customer_id,
                                 const ecwid_update_customer_request *request, ecwid_update_customer_response *response,
                                 oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = ecwid_update_customer_prepare(client, store_id, customer_id, request, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = ecwid_update_customer_finish(call, response, error);
        }
        oac_call_end(call);
    }
    return status;
}
