/* The operations as commands of `ecwid`.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include "command.h"

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/operation.h>

#include <ecwid/ecwid.h>

#include "ecwid_codec.h"

static const oac_command_parameter flags_of_ecwid_get_specific_app_storage_data[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_specific_app_storage_data[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_specific_app_storage_data(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_specific_app_storage_data_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_specific_app_storage_data(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_get_specific_app_storage_data_response response = ECWID_GET_SPECIFIC_APP_STORAGE_DATA_RESPONSE_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_specific_app_storage_data(client, input->values[0].integer, input->values[1].text, &response,
                                                     error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_specific_app_storage_data_operation.number;
        oac_check_record(&checker, NULL, &ecwid_get_specific_app_storage_data_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_get_specific_app_storage_data_response_serialize(&response, &answer->text, error);
    }
    ecwid_get_specific_app_storage_data_response_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_specific_app_storage_data[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_specific_app_storage_data[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_specific_app_storage_data(const oac_command_value *values,
                                                                       oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_specific_app_storage_data_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_specific_app_storage_data(oac_string text, oac_violations *violations,
                                                                       oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_app_storage_data_request value = ECWID_APP_STORAGE_DATA_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_app_storage_data_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_app_storage_data_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_app_storage_data_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_specific_app_storage_data(oac_client *client, const oac_command_input *input,
                                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_app_storage_data_request request = ECWID_APP_STORAGE_DATA_REQUEST_INIT;
    ecwid_success_result response = ECWID_SUCCESS_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_app_storage_data_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_specific_app_storage_data(client, input->values[0].integer, input->values[1].text,
                                                        &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_specific_app_storage_data_operation.number;
        oac_check_record(&checker, NULL, &ecwid_success_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_success_result_serialize(&response, &answer->text, error);
    }
    ecwid_success_result_dispose(&response);
    ecwid_app_storage_data_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_add_app_storage_data[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_add_app_storage_data[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_add_app_storage_data(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_add_app_storage_data_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_add_app_storage_data(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_app_storage_data_request value = ECWID_APP_STORAGE_DATA_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_app_storage_data_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_app_storage_data_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_app_storage_data_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_add_app_storage_data(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_app_storage_data_request request = ECWID_APP_STORAGE_DATA_REQUEST_INIT;
    ecwid_success_result response = ECWID_SUCCESS_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_app_storage_data_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_add_app_storage_data(client, input->values[0].integer, input->values[1].text, &request,
                                            &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_add_app_storage_data_operation.number;
        oac_check_record(&checker, NULL, &ecwid_success_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_success_result_serialize(&response, &answer->text, error);
    }
    ecwid_success_result_dispose(&response);
    ecwid_app_storage_data_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_specific_app_storage_data[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_specific_app_storage_data[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_specific_app_storage_data(const oac_command_value *values,
                                                                       oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_specific_app_storage_data_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_specific_app_storage_data(oac_client *client, const oac_command_input *input,
                                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_success_result response = ECWID_SUCCESS_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_specific_app_storage_data(client, input->values[0].integer, input->values[1].text,
                                                        &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_specific_app_storage_data_operation.number;
        oac_check_record(&checker, NULL, &ecwid_success_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_success_result_serialize(&response, &answer->text, error);
    }
    ecwid_success_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_app_subscription_status[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_app_subscription_status[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_app_subscription_status(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_app_subscription_status_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_app_subscription_status(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_app_subscription_status response = ECWID_APP_SUBSCRIPTION_STATUS_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_app_subscription_status(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_app_subscription_status_operation.number;
        oac_check_record(&checker, NULL, &ecwid_app_subscription_status_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_app_subscription_status_serialize(&response, &answer->text, error);
    }
    ecwid_app_subscription_status_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_cancel_app_subscription[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "namespace",
        .json_name = "namespace",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_cancel_app_subscription[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_cancel_app_subscription(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_cancel_app_subscription_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_cancel_app_subscription(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_cancel_app_subscription_params value = ECWID_CANCEL_APP_SUBSCRIPTION_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_cancel_app_subscription_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_cancel_app_subscription_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_cancel_app_subscription_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_cancel_app_subscription(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_cancel_app_subscription_params params = ECWID_CANCEL_APP_SUBSCRIPTION_PARAMS_INIT;
    const ecwid_cancel_app_subscription_params *given = input->params.data != NULL ? &params : NULL;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_cancel_app_subscription_params_parse(input->params.data, input->params.length, &options, &params,
                                                            error);
    }
    if (status == OAC_OK) {
        status = ecwid_cancel_app_subscription(client, input->values[0].integer, given, error);
    }
    ecwid_cancel_app_subscription_params_dispose(&params);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_custom_charge_with_ecwid_billing[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "amount",
        .json_name = "amount",
        .kind = OAC_FLAG_NUMBER,
        .required = true,
        .help = "In the query. Required. At most 500.",
    },
    {
        .flag = "currency",
        .json_name = "currency",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required. One of USD, EUR, MXN, INR, GBP, AUD.",
    },
    {
        .flag = "description",
        .json_name = "description",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required. At most 255 characters.",
    },
    {
        .flag = "idempotency-key",
        .json_name = "idempotencyKey",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "metadata",
        .json_name = "metadata",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_custom_charge_with_ecwid_billing[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_custom_charge_with_ecwid_billing(const oac_command_value *values,
                                                                       oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_custom_charge_with_ecwid_billing_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_custom_charge_with_ecwid_billing(oac_string text, oac_violations *violations,
                                                                         oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_custom_charge_with_ecwid_billing_params value = ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_custom_charge_with_ecwid_billing_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_custom_charge_with_ecwid_billing_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_custom_charge_with_ecwid_billing_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_custom_charge_with_ecwid_billing(oac_client *client, const oac_command_input *input,
                                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_custom_charge_with_ecwid_billing_params params = ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_PARAMS_INIT;
    const ecwid_custom_charge_with_ecwid_billing_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_app_charge response = ECWID_APP_CHARGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_custom_charge_with_ecwid_billing_params_parse(input->params.data, input->params.length, &options,
                                                                     &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_custom_charge_with_ecwid_billing(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_custom_charge_with_ecwid_billing_operation.number;
        oac_check_record(&checker, NULL, &ecwid_app_charge_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_app_charge_serialize(&response, &answer->text, error);
    }
    ecwid_app_charge_dispose(&response);
    ecwid_custom_charge_with_ecwid_billing_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_all_app_storage_data[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_all_app_storage_data[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_all_app_storage_data(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_all_app_storage_data_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_all_app_storage_data(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_get_all_app_storage_data_response response = ECWID_GET_ALL_APP_STORAGE_DATA_RESPONSE_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_all_app_storage_data(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_all_app_storage_data_operation.number;
        oac_check_record(&checker, NULL, &ecwid_get_all_app_storage_data_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_get_all_app_storage_data_response_serialize(&response, &answer->text, error);
    }
    ecwid_get_all_app_storage_data_response_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_batch_status[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "ticket",
        .json_name = "ticket",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "escaped-json",
        .json_name = "escapedJson",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_batch_status[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_batch_status(const oac_command_value *values, oac_violations *violations,
                                                       oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_batch_status_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_batch_status(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_batch_status_params value = ECWID_GET_BATCH_STATUS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_batch_status_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_batch_status_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_batch_status_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_batch_status(oac_client *client, const oac_command_input *input,
                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_batch_status_params params = ECWID_GET_BATCH_STATUS_PARAMS_INIT;
    const ecwid_get_batch_status_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_batch_status response = ECWID_BATCH_STATUS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_batch_status_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_batch_status(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_batch_status_operation.number;
        oac_check_record(&checker, NULL, &ecwid_batch_status_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_batch_status_serialize(&response, &answer->text, error);
    }
    ecwid_batch_status_dispose(&response);
    ecwid_get_batch_status_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_batch_requests_by_status[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "status",
        .json_name = "status",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required. One of QUEUED, IN_PROGRESS, COMPLETED.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "In the query. Required. At most 100. Default: 100.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_batch_requests_by_status[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_batch_requests_by_status(const oac_command_value *values,
                                                                      oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_batch_requests_by_status_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_batch_requests_by_status(oac_string text, oac_violations *violations,
                                                                        oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_batch_requests_by_status_params value = ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_batch_requests_by_status_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_batch_requests_by_status_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_batch_requests_by_status_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_batch_requests_by_status(oac_client *client, const oac_command_input *input,
                                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_batch_requests_by_status_params params = ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_PARAMS_INIT;
    const ecwid_search_batch_requests_by_status_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_batch_statuses response = ECWID_BATCH_STATUSES_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_batch_requests_by_status_params_parse(input->params.data, input->params.length, &options,
                                                                    &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_batch_requests_by_status(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_batch_requests_by_status_operation.number;
        oac_check_record(&checker, NULL, &ecwid_batch_statuses_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_batch_statuses_serialize(&response, &answer->text, error);
    }
    ecwid_batch_statuses_dispose(&response);
    ecwid_search_batch_requests_by_status_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_batch_request[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "allow-parallel-mode",
        .json_name = "allowParallelMode",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "stop-on-first-failure",
        .json_name = "stopOnFirstFailure",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "deduplication-key",
        .json_name = "deduplicationKey",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_batch_request[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_batch_request(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_batch_request_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_create_batch_request(oac_string text, oac_violations *violations,
                                                             oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_batch_request_params value = ECWID_CREATE_BATCH_REQUEST_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_batch_request_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_batch_request_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_batch_request_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_batch_request(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_batch_request_request value = ECWID_CREATE_BATCH_REQUEST_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_batch_request_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_batch_request_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_batch_request_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_batch_request(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_batch_request_params params = ECWID_CREATE_BATCH_REQUEST_PARAMS_INIT;
    const ecwid_create_batch_request_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_batch_request_request request = ECWID_CREATE_BATCH_REQUEST_REQUEST_INIT;
    ecwid_batch_status response = ECWID_BATCH_STATUS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_create_batch_request_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_create_batch_request_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_create_batch_request(client, input->values[0].integer, given, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_batch_request_operation.number;
        oac_check_record(&checker, NULL, &ecwid_batch_status_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_batch_status_serialize(&response, &answer->text, error);
    }
    ecwid_batch_status_dispose(&response);
    ecwid_create_batch_request_request_dispose(&request);
    ecwid_create_batch_request_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_stop_and_delete_batch_request[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "ticket-id",
        .json_name = "ticketId",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_stop_and_delete_batch_request[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_stop_and_delete_batch_request(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_stop_and_delete_batch_request_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_stop_and_delete_batch_request(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_stop_and_delete_batch_request_params value = ECWID_STOP_AND_DELETE_BATCH_REQUEST_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_stop_and_delete_batch_request_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_stop_and_delete_batch_request_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_stop_and_delete_batch_request_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_stop_and_delete_batch_request(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_stop_and_delete_batch_request_params params = ECWID_STOP_AND_DELETE_BATCH_REQUEST_PARAMS_INIT;
    const ecwid_stop_and_delete_batch_request_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_stop_and_delete_batch_request_params_parse(input->params.data, input->params.length, &options,
                                                                  &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_stop_and_delete_batch_request(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_stop_and_delete_batch_request_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    ecwid_stop_and_delete_batch_request_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_stop_batch_request[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "ticket-id",
        .json_name = "ticketId",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "escaped-json",
        .json_name = "escapedJson",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_stop_batch_request[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_stop_batch_request(const oac_command_value *values, oac_violations *violations,
                                                         oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_stop_batch_request_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_stop_batch_request(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_stop_batch_request_params value = ECWID_STOP_BATCH_REQUEST_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_stop_batch_request_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_stop_batch_request_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_stop_batch_request_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_stop_batch_request(oac_client *client, const oac_command_input *input,
                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_stop_batch_request_params params = ECWID_STOP_BATCH_REQUEST_PARAMS_INIT;
    const ecwid_stop_batch_request_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_stop_batch_request_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_stop_batch_request(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_stop_batch_request_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_stop_batch_request_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_category_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_category_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_category_image(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_category_image_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_category_image(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_category_image_params value = ECWID_UPLOAD_CATEGORY_IMAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_category_image_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_category_image_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_category_image_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_category_image(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_category_image_params params = ECWID_UPLOAD_CATEGORY_IMAGE_PARAMS_INIT;
    const ecwid_upload_category_image_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_category_image_params_parse(input->params.data, input->params.length, &options, &params,
                                                          error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_category_image(client, input->values[0].integer, input->values[1].integer, given,
                                             input->source, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_category_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_category_image_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_category_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_category_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_category_image(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_category_image_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_category_image(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_category_image(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_category_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_category_image_async[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_category_image_async[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_category_image_async(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_category_image_async_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_category_image_async(oac_string text, oac_violations *violations,
                                                                    oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_category_image_async_params value = ECWID_UPLOAD_CATEGORY_IMAGE_ASYNC_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_category_image_async_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_category_image_async_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_category_image_async_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_upload_category_image_async(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_image_url_request value = ECWID_IMAGE_URL_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_image_url_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_image_url_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_image_url_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_category_image_async(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_category_image_async_params params = ECWID_UPLOAD_CATEGORY_IMAGE_ASYNC_PARAMS_INIT;
    const ecwid_upload_category_image_async_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_image_url_request request = ECWID_IMAGE_URL_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_category_image_async_params_parse(input->params.data, input->params.length, &options,
                                                                &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_image_url_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_category_image_async(client, input->values[0].integer, input->values[1].integer, given,
                                                   &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_category_image_async_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_image_url_request_dispose(&request);
    ecwid_upload_category_image_async_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_categories[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "parent",
        .json_name = "parent",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "parent-ids",
        .json_name = "parentIds",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "In the query.",
    },
    {
        .flag = "with-subcategories",
        .json_name = "withSubcategories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query. Default: false.",
    },
    {
        .flag = "hidden-categories",
        .json_name = "hidden_categories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
    {
        .flag = "product-ids",
        .json_name = "productIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_categories[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_categories(const oac_command_value *values, oac_violations *violations,
                                                        oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_categories_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_categories(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_categories_params value = ECWID_SEARCH_CATEGORIES_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_categories_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_categories_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_categories_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_categories(oac_client *client, const oac_command_input *input,
                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_categories_params params = ECWID_SEARCH_CATEGORIES_PARAMS_INIT;
    const ecwid_search_categories_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_category_page response = ECWID_CATEGORY_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_search_categories_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_categories(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_categories_operation.number;
        oac_check_record(&checker, NULL, &ecwid_category_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_category_page_serialize(&response, &answer->text, error);
    }
    ecwid_category_page_dispose(&response);
    ecwid_search_categories_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_category[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_category[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_category(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_category_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_category(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_category_request value = ECWID_CREATE_CATEGORY_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_category_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_category_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_category_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_category(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_category_request request = ECWID_CREATE_CATEGORY_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_category_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_category(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_category_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_category_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_category[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-ur-ls",
        .json_name = "cleanURLs",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
    {
        .flag = "product-ids",
        .json_name = "productIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "hidden-categories",
        .json_name = "hidden_categories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_category[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_category(const oac_command_value *values, oac_violations *violations,
                                                   oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_category_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_category(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_category_params value = ECWID_GET_CATEGORY_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_category_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_category_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_category_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_category(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                         oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_category_params params = ECWID_GET_CATEGORY_PARAMS_INIT;
    const ecwid_get_category_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_category response = ECWID_CATEGORY_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_category_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_get_category(client, input->values[0].integer, input->values[1].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_category_operation.number;
        oac_check_record(&checker, NULL, &ecwid_category_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_category_serialize(&response, &answer->text, error);
    }
    ecwid_category_dispose(&response);
    ecwid_get_category_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_category[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_category[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_category(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_category_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_category(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_category_request value = ECWID_UPDATE_CATEGORY_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_category_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_category_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_category_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_category(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_category_request request = ECWID_UPDATE_CATEGORY_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_category_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_category(client, input->values[0].integer, input->values[1].integer, &request, &response,
                                       error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_category_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_category_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_category[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_category[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_category(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_category_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_category(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_category(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_category_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_order_of_categories[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_order_of_categories[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_order_of_categories(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_order_of_categories_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_order_of_categories(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_order_of_categories_params value = ECWID_GET_ORDER_OF_CATEGORIES_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_order_of_categories_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_order_of_categories_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_order_of_categories_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_order_of_categories(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_order_of_categories_params params = ECWID_GET_ORDER_OF_CATEGORIES_PARAMS_INIT;
    const ecwid_get_order_of_categories_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_sorted_ids response = ECWID_SORTED_IDS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_order_of_categories_params_parse(input->params.data, input->params.length, &options, &params,
                                                            error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_order_of_categories(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_order_of_categories_operation.number;
        oac_check_record(&checker, NULL, &ecwid_sorted_ids_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_sorted_ids_serialize(&response, &answer->text, error);
    }
    ecwid_sorted_ids_dispose(&response);
    ecwid_get_order_of_categories_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_order_of_categories[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_order_of_categories[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_order_of_categories(const oac_command_value *values,
                                                                 oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_order_of_categories_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_update_order_of_categories(oac_string text, oac_violations *violations,
                                                                   oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_order_of_categories_params value = ECWID_UPDATE_ORDER_OF_CATEGORIES_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_order_of_categories_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_order_of_categories_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_order_of_categories_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_order_of_categories(oac_string text, oac_violations *violations,
                                                                 oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_sorted_ids_request value = ECWID_SORTED_IDS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_sorted_ids_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_sorted_ids_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_sorted_ids_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_order_of_categories(oac_client *client, const oac_command_input *input,
                                                       oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_order_of_categories_params params = ECWID_UPDATE_ORDER_OF_CATEGORIES_PARAMS_INIT;
    const ecwid_update_order_of_categories_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_sorted_ids_request request = ECWID_SORTED_IDS_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_update_order_of_categories_params_parse(input->params.data, input->params.length, &options,
                                                               &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_sorted_ids_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_update_order_of_categories(client, input->values[0].integer, given, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_order_of_categories_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_sorted_ids_request_dispose(&request);
    ecwid_update_order_of_categories_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_assign_products_to_the_category[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_assign_products_to_the_category[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_assign_products_to_the_category(const oac_command_value *values,
                                                                      oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_assign_products_to_the_category_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_assign_products_to_the_category(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_category_products_request value = ECWID_CATEGORY_PRODUCTS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_category_products_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_category_products_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_category_products_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_assign_products_to_the_category(oac_client *client, const oac_command_input *input,
                                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_category_products_request request = ECWID_CATEGORY_PRODUCTS_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_category_products_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_assign_products_to_the_category(client, input->values[0].integer, input->values[1].integer,
                                                       &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_assign_products_to_the_category_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_category_products_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_order_of_products[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_order_of_products[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_order_of_products(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_order_of_products_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_order_of_products(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_order_of_products_params value = ECWID_GET_ORDER_OF_PRODUCTS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_order_of_products_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_order_of_products_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_order_of_products_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_order_of_products(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_order_of_products_params params = ECWID_GET_ORDER_OF_PRODUCTS_PARAMS_INIT;
    const ecwid_get_order_of_products_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_sorted_ids response = ECWID_SORTED_IDS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_order_of_products_params_parse(input->params.data, input->params.length, &options, &params,
                                                          error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_order_of_products(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_order_of_products_operation.number;
        oac_check_record(&checker, NULL, &ecwid_sorted_ids_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_sorted_ids_serialize(&response, &answer->text, error);
    }
    ecwid_sorted_ids_dispose(&response);
    ecwid_get_order_of_products_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_order_of_products[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_order_of_products[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_order_of_products(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_order_of_products_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_update_order_of_products(oac_string text, oac_violations *violations,
                                                                 oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_order_of_products_params value = ECWID_UPDATE_ORDER_OF_PRODUCTS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_order_of_products_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_order_of_products_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_order_of_products_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_order_of_products(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_sorted_ids_request value = ECWID_SORTED_IDS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_sorted_ids_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_sorted_ids_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_sorted_ids_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_order_of_products(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_order_of_products_params params = ECWID_UPDATE_ORDER_OF_PRODUCTS_PARAMS_INIT;
    const ecwid_update_order_of_products_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_sorted_ids_request request = ECWID_SORTED_IDS_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_update_order_of_products_params_parse(input->params.data, input->params.length, &options,
                                                             &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_sorted_ids_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_update_order_of_products(client, input->values[0].integer, given, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_order_of_products_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_sorted_ids_request_dispose(&request);
    ecwid_update_order_of_products_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_unassign_products_from_the_category[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_unassign_products_from_the_category[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_unassign_products_from_the_category(const oac_command_value *values,
                                                                          oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_unassign_products_from_the_category_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_unassign_products_from_the_category(oac_string text, oac_violations *violations,
                                                                          oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_category_products_request value = ECWID_CATEGORY_PRODUCTS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_category_products_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_category_products_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_category_products_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_unassign_products_from_the_category(oac_client *client, const oac_command_input *input,
                                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_category_products_request request = ECWID_CATEGORY_PRODUCTS_REQUEST_INIT;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_category_products_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_unassign_products_from_the_category(client, input->values[0].integer, input->values[1].integer,
                                                           &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_unassign_products_from_the_category_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    ecwid_category_products_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_categories_by_path[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "path",
        .json_name = "path",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "delimeter",
        .json_name = "delimeter",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required. At least 1 character.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "parent",
        .json_name = "parent",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "hidden-categories",
        .json_name = "hidden_categories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-ur-ls",
        .json_name = "cleanURLs",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
    {
        .flag = "product-ids",
        .json_name = "productIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_categories_by_path[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_categories_by_path(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_categories_by_path_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_categories_by_path(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_categories_by_path_params value = ECWID_SEARCH_CATEGORIES_BY_PATH_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_categories_by_path_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_categories_by_path_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_categories_by_path_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_categories_by_path(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_categories_by_path_params params = ECWID_SEARCH_CATEGORIES_BY_PATH_PARAMS_INIT;
    const ecwid_search_categories_by_path_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_category_page response = ECWID_CATEGORY_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_categories_by_path_params_parse(input->params.data, input->params.length, &options,
                                                              &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_categories_by_path(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_categories_by_path_operation.number;
        oac_check_record(&checker, NULL, &ecwid_category_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_category_page_serialize(&response, &answer->text, error);
    }
    ecwid_category_page_dispose(&response);
    ecwid_search_categories_by_path_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_checkout_extra_fields[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_checkout_extra_fields[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_checkout_extra_fields(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_checkout_extra_fields_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_search_checkout_extra_fields(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_checkout_extra_fields response = ECWID_CHECKOUT_EXTRA_FIELDS_INIT;
    if (status == OAC_OK) {
        status = ecwid_search_checkout_extra_fields(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_checkout_extra_fields_operation.number;
        oac_check_record(&checker, NULL, &ecwid_checkout_extra_fields_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_checkout_extra_fields_serialize(&response, &answer->text, error);
    }
    ecwid_checkout_extra_fields_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_checkout_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_checkout_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_checkout_extra_field(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_checkout_extra_field_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_checkout_extra_field(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_checkout_extra_field_request value = ECWID_CREATE_CHECKOUT_EXTRA_FIELD_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_checkout_extra_field_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_checkout_extra_field_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_checkout_extra_field_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_checkout_extra_field(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_checkout_extra_field_request request = ECWID_CREATE_CHECKOUT_EXTRA_FIELD_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_checkout_extra_field_request_parse(input->body.data, input->body.length, &options, &request,
                                                             error);
    if (status == OAC_OK) {
        status = ecwid_create_checkout_extra_field(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "createCount";
        answer->zero_means = "nothing was created";
        answer->counter = response.create_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_checkout_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_checkout_extra_field_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_checkout_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_checkout_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_checkout_extra_field(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_checkout_extra_field_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_checkout_extra_field(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_checkout_extra_field response = ECWID_CHECKOUT_EXTRA_FIELD_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_get_checkout_extra_field(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_checkout_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_checkout_extra_field_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_checkout_extra_field_serialize(&response, &answer->text, error);
    }
    ecwid_checkout_extra_field_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_checkout_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_checkout_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_checkout_extra_field(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_checkout_extra_field_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_checkout_extra_field(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_checkout_extra_field_request value = ECWID_UPDATE_CHECKOUT_EXTRA_FIELD_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_checkout_extra_field_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_checkout_extra_field_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_checkout_extra_field_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_checkout_extra_field(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_checkout_extra_field_request request = ECWID_UPDATE_CHECKOUT_EXTRA_FIELD_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_checkout_extra_field_request_parse(input->body.data, input->body.length, &options, &request,
                                                             error);
    if (status == OAC_OK) {
        status = ecwid_update_checkout_extra_field(client, input->values[0].integer, input->values[1].text, &request,
                                                   &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_checkout_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_checkout_extra_field_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_checkout_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_checkout_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_checkout_extra_field(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_checkout_extra_field_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_checkout_extra_field(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_checkout_extra_field(client, input->values[0].integer, input->values[1].text, &response,
                                                   error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_checkout_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_customers[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "name",
        .json_name = "name",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "phone",
        .json_name = "phone",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "city",
        .json_name = "city",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "postal-code",
        .json_name = "postalCode",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "state-or-province-code",
        .json_name = "stateOrProvinceCode",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "country-codes",
        .json_name = "countryCodes",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "company-name",
        .json_name = "companyName",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "accept-marketing",
        .json_name = "acceptMarketing",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "customer-group-ids",
        .json_name = "customerGroupIds",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "In the query.",
    },
    {
        .flag = "min-order-count",
        .json_name = "minOrderCount",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "max-order-count",
        .json_name = "maxOrderCount",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "min-sales-value",
        .json_name = "minSalesValue",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "max-sales-value",
        .json_name = "maxSalesValue",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "purchased-product-ids",
        .json_name = "purchasedProductIds",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "b2b-b2c",
        .json_name = "b2b_b2c",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. Default: \"b2c\". One of b2b, b2c.",
    },
    {
        .flag = "tax-exempt",
        .json_name = "taxExempt",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of NAME_ASC, NAME_DESC, EMAIL_ASC, EMAIL_DESC, ORDER_COUNT_ASC, ORDER_COUNT_DESC, "
                "REGISTERED_DATE_DESC, REGISTERED_DATE_ASC, UPDATED_DATE_DESC, UPDATED_DATE_ASC, SALES_VALUE_ASC, "
                "SALES_VALUE_DESC, FIRST_ORDER_DATE_ASC, FIRST_ORDER_DATE_DESC, LAST_ORDER_DATE_ASC, "
                "LAST_ORDER_DATE_DESC.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_customers[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_customers(const oac_command_value *values, oac_violations *violations,
                                                       oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_customers_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_customers(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_customers_params value = ECWID_SEARCH_CUSTOMERS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_customers_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_customers_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_customers_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_customers(oac_client *client, const oac_command_input *input,
                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_customers_params params = ECWID_SEARCH_CUSTOMERS_PARAMS_INIT;
    const ecwid_search_customers_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_customer_page response = ECWID_CUSTOMER_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_search_customers_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_customers(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_customers_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_page_serialize(&response, &answer->text, error);
    }
    ecwid_customer_page_dispose(&response);
    ecwid_search_customers_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_customer[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_customer[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_customer(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_customer_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_customer(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_customer_request value = ECWID_CREATE_CUSTOMER_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_customer_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_customer_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_customer_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_customer(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_customer_request request = ECWID_CREATE_CUSTOMER_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_customer_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_customer(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_customer_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_customer_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_customer_contacts[] = {
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

static const oac_scheme *const command_security_of_ecwid_search_customer_contacts[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_customer_contacts(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_customer_contacts_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_search_customer_contacts(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_customer_contacts response = ECWID_CUSTOMER_CONTACTS_INIT;
    if (status == OAC_OK) {
        status = ecwid_search_customer_contacts(client, input->values[0].integer, input->values[1].integer, &response,
                                                error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_customer_contacts_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_contacts_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_contacts_serialize(&response, &answer->text, error);
    }
    ecwid_customer_contacts_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_customer_contact[] = {
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

static const oac_scheme *const command_security_of_ecwid_create_customer_contact[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_customer_contact(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_customer_contact_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_customer_contact(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_customer_contact_request value = ECWID_CREATE_CUSTOMER_CONTACT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_customer_contact_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_customer_contact_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_customer_contact_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_customer_contact(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_customer_contact_request request = ECWID_CREATE_CUSTOMER_CONTACT_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_create_customer_contact_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_customer_contact(client, input->values[0].integer, input->values[1].integer, &request,
                                               &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "createCount";
        answer->zero_means = "nothing was created";
        answer->counter = response.create_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_customer_contact_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_customer_contact_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_customer_contact[] = {
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
    {
        .flag = "contact-id",
        .json_name = "contactId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_customer_contact[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_customer_contact(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_customer_contact_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_customer_contact(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_customer_contact response = ECWID_CUSTOMER_CONTACT_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_customer_contact(client, input->values[0].integer, input->values[1].integer,
                                            input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_customer_contact_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_contact_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_contact_serialize(&response, &answer->text, error);
    }
    ecwid_customer_contact_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_customer_contact[] = {
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
    {
        .flag = "contact-id",
        .json_name = "contactId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_customer_contact[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_customer_contact(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_customer_contact_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_customer_contact(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_customer_contact_request value = ECWID_UPDATE_CUSTOMER_CONTACT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_customer_contact_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_customer_contact_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_customer_contact_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_customer_contact(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_customer_contact_request request = ECWID_UPDATE_CUSTOMER_CONTACT_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_update_customer_contact_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_customer_contact(client, input->values[0].integer, input->values[1].integer,
                                               input->values[2].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_customer_contact_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_customer_contact_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_customer_contact[] = {
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
    {
        .flag = "contact-id",
        .json_name = "contactId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_customer_contact[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_customer_contact(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_customer_contact_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_customer_contact(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_customer_contact(client, input->values[0].integer, input->values[1].integer,
                                               input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_customer_contact_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_customer_extra_fields[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_customer_extra_fields[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_customer_extra_fields(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_customer_extra_fields_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_search_customer_extra_fields(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_customer_extra_fields response = ECWID_CUSTOMER_EXTRA_FIELDS_INIT;
    if (status == OAC_OK) {
        status = ecwid_search_customer_extra_fields(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_customer_extra_fields_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_extra_fields_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_extra_fields_serialize(&response, &answer->text, error);
    }
    ecwid_customer_extra_fields_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_customer_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_customer_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_customer_extra_field(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_customer_extra_field_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_customer_extra_field(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_customer_extra_field_request value = ECWID_CREATE_CUSTOMER_EXTRA_FIELD_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_customer_extra_field_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_customer_extra_field_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_customer_extra_field_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_customer_extra_field(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_customer_extra_field_request request = ECWID_CREATE_CUSTOMER_EXTRA_FIELD_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_customer_extra_field_request_parse(input->body.data, input->body.length, &options, &request,
                                                             error);
    if (status == OAC_OK) {
        status = ecwid_create_customer_extra_field(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "createCount";
        answer->zero_means = "nothing was created";
        answer->counter = response.create_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_customer_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_customer_extra_field_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_customer_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "extrafield-key",
        .json_name = "extrafield_key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_customer_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_customer_extra_field(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_customer_extra_field_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_customer_extra_field(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_customer_extra_field response = ECWID_CUSTOMER_EXTRA_FIELD_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_get_customer_extra_field(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_customer_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_extra_field_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_extra_field_serialize(&response, &answer->text, error);
    }
    ecwid_customer_extra_field_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_customer_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "extrafield-key",
        .json_name = "extrafield_key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_customer_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_customer_extra_field(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_customer_extra_field_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_customer_extra_field(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_customer_extra_field_request value = ECWID_UPDATE_CUSTOMER_EXTRA_FIELD_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_customer_extra_field_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_customer_extra_field_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_customer_extra_field_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_customer_extra_field(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_customer_extra_field_request request = ECWID_UPDATE_CUSTOMER_EXTRA_FIELD_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_customer_extra_field_request_parse(input->body.data, input->body.length, &options, &request,
                                                             error);
    if (status == OAC_OK) {
        status = ecwid_update_customer_extra_field(client, input->values[0].integer, input->values[1].text, &request,
                                                   &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_customer_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_customer_extra_field_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_customer_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "extrafield-key",
        .json_name = "extrafield_key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_customer_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_customer_extra_field(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_customer_extra_field_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_customer_extra_field(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_customer_extra_field(client, input->values[0].integer, input->values[1].text, &response,
                                                   error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_customer_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_customer_groups[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "customer-group-id",
        .json_name = "customerGroupId",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "In the query.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_customer_groups[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_customer_groups(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_customer_groups_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_customer_groups(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_customer_groups_params value = ECWID_SEARCH_CUSTOMER_GROUPS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_customer_groups_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_customer_groups_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_customer_groups_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_customer_groups(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_customer_groups_params params = ECWID_SEARCH_CUSTOMER_GROUPS_PARAMS_INIT;
    const ecwid_search_customer_groups_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_customer_group_page response = ECWID_CUSTOMER_GROUP_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_customer_groups_params_parse(input->params.data, input->params.length, &options, &params,
                                                           error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_customer_groups(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_customer_groups_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_group_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_group_page_serialize(&response, &answer->text, error);
    }
    ecwid_customer_group_page_dispose(&response);
    ecwid_search_customer_groups_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_customer_group[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_customer_group[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_customer_group(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_customer_group_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_customer_group(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_customer_group_request value = ECWID_CREATE_CUSTOMER_GROUP_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_customer_group_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_customer_group_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_customer_group_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_customer_group(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_customer_group_request request = ECWID_CREATE_CUSTOMER_GROUP_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_customer_group_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_customer_group(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_customer_group_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_customer_group_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_customer_group[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_customer_group[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_customer_group(const oac_command_value *values, oac_violations *violations,
                                                         oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_customer_group_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_customer_group(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_customer_group_params value = ECWID_GET_CUSTOMER_GROUP_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_customer_group_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_customer_group_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_customer_group_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_customer_group(oac_client *client, const oac_command_input *input,
                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_customer_group_params params = ECWID_GET_CUSTOMER_GROUP_PARAMS_INIT;
    const ecwid_get_customer_group_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_customer_group response = ECWID_CUSTOMER_GROUP_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_customer_group_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_customer_group(client, input->values[0].integer, input->values[1].integer, given, &response,
                                          error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_customer_group_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_group_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_group_serialize(&response, &answer->text, error);
    }
    ecwid_customer_group_dispose(&response);
    ecwid_get_customer_group_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_customer_group[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_customer_group[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_customer_group(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_customer_group_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_customer_group(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_customer_group_request value = ECWID_UPDATE_CUSTOMER_GROUP_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_customer_group_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_customer_group_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_customer_group_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_customer_group(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_customer_group_request request = ECWID_UPDATE_CUSTOMER_GROUP_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_customer_group_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_customer_group(client, input->values[0].integer, input->values[1].integer, &request,
                                             &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_customer_group_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_customer_group_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_customer_group[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_customer_group[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_customer_group(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_customer_group_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_customer_group(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_customer_group(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_customer_group_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_customer[] = {
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
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_customer[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_customer(const oac_command_value *values, oac_violations *violations,
                                                   oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_customer_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_customer(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_customer_params value = ECWID_GET_CUSTOMER_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_customer_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_customer_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_customer_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_customer(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                         oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_customer_params params = ECWID_GET_CUSTOMER_PARAMS_INIT;
    const ecwid_get_customer_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_customer response = ECWID_CUSTOMER_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_customer_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_get_customer(client, input->values[0].integer, input->values[1].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_customer_operation.number;
        oac_check_record(&checker, NULL, &ecwid_customer_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_customer_serialize(&response, &answer->text, error);
    }
    ecwid_customer_dispose(&response);
    ecwid_get_customer_params_dispose(&params);
    return status;
}

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
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
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
        checker.operation = ecwid_update_customer_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_customer_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_customer[] = {
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

static const oac_scheme *const command_security_of_ecwid_delete_customer[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_customer(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_customer_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_customer(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_customer(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_customer_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_country_codes[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "with-states",
        .json_name = "withStates",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_country_codes[] = {&ecwid_schemes[0], NULL, NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_country_codes(const oac_command_value *values, oac_violations *violations,
                                                    oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_country_codes_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_country_codes(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_country_codes_params value = ECWID_COUNTRY_CODES_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_country_codes_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_country_codes_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_country_codes_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_country_codes(oac_client *client, const oac_command_input *input,
                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_country_codes_params params = ECWID_COUNTRY_CODES_PARAMS_INIT;
    const ecwid_country_codes_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_country_codes_response response = ECWID_COUNTRY_CODES_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_country_codes_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_country_codes(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_country_codes_operation.number;
        oac_check_record(&checker, NULL, &ecwid_country_codes_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_country_codes_response_serialize(&response, &answer->text, error);
    }
    ecwid_country_codes_response_dispose(&response);
    ecwid_country_codes_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_currency_codes[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_currency_codes[] = {&ecwid_schemes[0], NULL, NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_currency_codes(const oac_command_value *values, oac_violations *violations,
                                                     oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_currency_codes_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_currency_codes(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_currency_codes_params value = ECWID_CURRENCY_CODES_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_currency_codes_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_currency_codes_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_currency_codes_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_currency_codes(oac_client *client, const oac_command_input *input,
                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_currency_codes_params params = ECWID_CURRENCY_CODES_PARAMS_INIT;
    const ecwid_currency_codes_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_currency_codes_response response = ECWID_CURRENCY_CODES_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_currency_codes_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_currency_codes(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_currency_codes_operation.number;
        oac_check_record(&checker, NULL, &ecwid_currency_codes_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_currency_codes_response_serialize(&response, &answer->text, error);
    }
    ecwid_currency_codes_response_dispose(&response);
    ecwid_currency_codes_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_currency_codes_by_country[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "country-code",
        .json_name = "countryCode",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_currency_codes_by_country[] = {&ecwid_schemes[0], NULL, NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_currency_codes_by_country(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_currency_codes_by_country_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_currency_codes_by_country(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_currency_codes_by_country_params value = ECWID_CURRENCY_CODES_BY_COUNTRY_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_currency_codes_by_country_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_currency_codes_by_country_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_currency_codes_by_country_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_currency_codes_by_country(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_currency_codes_by_country_params params = ECWID_CURRENCY_CODES_BY_COUNTRY_PARAMS_INIT;
    const ecwid_currency_codes_by_country_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_currency_codes_by_country_response response = ECWID_CURRENCY_CODES_BY_COUNTRY_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_currency_codes_by_country_params_parse(input->params.data, input->params.length, &options,
                                                              &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_currency_codes_by_country(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_currency_codes_by_country_operation.number;
        oac_check_record(&checker, NULL, &ecwid_currency_codes_by_country_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_currency_codes_by_country_response_serialize(&response, &answer->text, error);
    }
    ecwid_currency_codes_by_country_response_dispose(&response);
    ecwid_currency_codes_by_country_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_state_codes_by_country[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "country-code",
        .json_name = "countryCode",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_state_codes_by_country[] = {&ecwid_schemes[0], NULL, NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_state_codes_by_country(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_state_codes_by_country_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_state_codes_by_country(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_state_codes_by_country_params value = ECWID_STATE_CODES_BY_COUNTRY_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_state_codes_by_country_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_state_codes_by_country_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_state_codes_by_country_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_state_codes_by_country(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_state_codes_by_country_params params = ECWID_STATE_CODES_BY_COUNTRY_PARAMS_INIT;
    const ecwid_state_codes_by_country_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_state_codes_by_country_response response = ECWID_STATE_CODES_BY_COUNTRY_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_state_codes_by_country_params_parse(input->params.data, input->params.length, &options, &params,
                                                           error);
    }
    if (status == OAC_OK) {
        status = ecwid_state_codes_by_country(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_state_codes_by_country_operation.number;
        oac_check_record(&checker, NULL, &ecwid_state_codes_by_country_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_state_codes_by_country_response_serialize(&response, &answer->text, error);
    }
    ecwid_state_codes_by_country_response_dispose(&response);
    ecwid_state_codes_by_country_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_tax_classes_by_country[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "country-code",
        .json_name = "countryCode",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_tax_classes_by_country[] = {&ecwid_schemes[0], NULL, NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_tax_classes_by_country(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_tax_classes_by_country_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_tax_classes_by_country(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_tax_classes_by_country_params value = ECWID_TAX_CLASSES_BY_COUNTRY_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_tax_classes_by_country_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_tax_classes_by_country_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_tax_classes_by_country_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_tax_classes_by_country(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_tax_classes_by_country_params params = ECWID_TAX_CLASSES_BY_COUNTRY_PARAMS_INIT;
    const ecwid_tax_classes_by_country_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_tax_classes_by_country_response response = ECWID_TAX_CLASSES_BY_COUNTRY_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_tax_classes_by_country_params_parse(input->params.data, input->params.length, &options, &params,
                                                           error);
    }
    if (status == OAC_OK) {
        status = ecwid_tax_classes_by_country(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_tax_classes_by_country_operation.number;
        oac_check_record(&checker, NULL, &ecwid_tax_classes_by_country_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_tax_classes_by_country_response_serialize(&response, &answer->text, error);
    }
    ecwid_tax_classes_by_country_response_dispose(&response);
    ecwid_tax_classes_by_country_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_discount_coupons[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "code",
        .json_name = "code",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "discount-type",
        .json_name = "discount_type",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of ABS, PERCENT, SHIPPING, ABS_AND_SHIPPING, PERCENT_AND_SHIPPING.",
    },
    {
        .flag = "availability",
        .json_name = "availability",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of ACTIVE, PAUSED, EXPIRED, USEDUP.",
    },
    {
        .flag = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_discount_coupons[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_discount_coupons(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_discount_coupons_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_discount_coupons(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_discount_coupons_params value = ECWID_SEARCH_DISCOUNT_COUPONS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_discount_coupons_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_discount_coupons_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_discount_coupons_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_discount_coupons(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_discount_coupons_params params = ECWID_SEARCH_DISCOUNT_COUPONS_PARAMS_INIT;
    const ecwid_search_discount_coupons_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_discount_coupon_page response = ECWID_DISCOUNT_COUPON_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_discount_coupons_params_parse(input->params.data, input->params.length, &options, &params,
                                                            error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_discount_coupons(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_discount_coupons_operation.number;
        oac_check_record(&checker, NULL, &ecwid_discount_coupon_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_discount_coupon_page_serialize(&response, &answer->text, error);
    }
    ecwid_discount_coupon_page_dispose(&response);
    ecwid_search_discount_coupons_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_discount_coupon[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_discount_coupon[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_discount_coupon(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_discount_coupon_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_discount_coupon(oac_string text, oac_violations *violations,
                                                             oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_discount_coupon_request value = ECWID_CREATE_DISCOUNT_COUPON_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_discount_coupon_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_discount_coupon_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_discount_coupon_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_discount_coupon(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_discount_coupon_request request = ECWID_CREATE_DISCOUNT_COUPON_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_create_discount_coupon_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_discount_coupon(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_discount_coupon_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_discount_coupon_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_discount_coupon[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "discount-coupon-id",
        .json_name = "discountCouponId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_discount_coupon[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_discount_coupon(const oac_command_value *values, oac_violations *violations,
                                                          oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_discount_coupon_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_discount_coupon(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_discount_coupon_params value = ECWID_GET_DISCOUNT_COUPON_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_discount_coupon_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_discount_coupon_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_discount_coupon_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_discount_coupon(oac_client *client, const oac_command_input *input,
                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_discount_coupon_params params = ECWID_GET_DISCOUNT_COUPON_PARAMS_INIT;
    const ecwid_get_discount_coupon_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_discount_coupon response = ECWID_DISCOUNT_COUPON_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_discount_coupon_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_get_discount_coupon(client, input->values[0].integer, input->values[1].text, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_discount_coupon_operation.number;
        oac_check_record(&checker, NULL, &ecwid_discount_coupon_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_discount_coupon_serialize(&response, &answer->text, error);
    }
    ecwid_discount_coupon_dispose(&response);
    ecwid_get_discount_coupon_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_discount_coupon[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "discount-coupon-id",
        .json_name = "discountCouponId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_discount_coupon[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_discount_coupon(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_discount_coupon_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_discount_coupon(oac_string text, oac_violations *violations,
                                                             oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_discount_coupon_request value = ECWID_UPDATE_DISCOUNT_COUPON_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_discount_coupon_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_discount_coupon_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_discount_coupon_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_discount_coupon(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_discount_coupon_request request = ECWID_UPDATE_DISCOUNT_COUPON_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_update_discount_coupon_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_discount_coupon(client, input->values[0].integer, input->values[1].text, &request,
                                              &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_discount_coupon_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_discount_coupon_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_discount_coupon[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "discount-coupon-id",
        .json_name = "discountCouponId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_discount_coupon[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_discount_coupon(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_discount_coupon_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_discount_coupon(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_discount_coupon(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_discount_coupon_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_promotions[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_promotions[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_promotions(const oac_command_value *values, oac_violations *violations,
                                                        oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_promotions_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_promotions(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_promotions_params value = ECWID_SEARCH_PROMOTIONS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_promotions_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_promotions_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_promotions_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_promotions(oac_client *client, const oac_command_input *input,
                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_promotions_params params = ECWID_SEARCH_PROMOTIONS_PARAMS_INIT;
    const ecwid_search_promotions_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_promotion_page response = ECWID_PROMOTION_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_search_promotions_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_promotions(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_promotions_operation.number;
        oac_check_record(&checker, NULL, &ecwid_promotion_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_promotion_page_serialize(&response, &answer->text, error);
    }
    ecwid_promotion_page_dispose(&response);
    ecwid_search_promotions_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_promotion[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_promotion[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_promotion(const oac_command_value *values, oac_violations *violations,
                                                       oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_promotion_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_promotion(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_promotion_request value = ECWID_CREATE_PROMOTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_promotion_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_promotion_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_promotion_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_promotion(oac_client *client, const oac_command_input *input,
                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_promotion_request request = ECWID_CREATE_PROMOTION_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_promotion_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_promotion(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_promotion_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_promotion_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_promotion[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "promotion-id",
        .json_name = "promotionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_promotion[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_promotion(const oac_command_value *values, oac_violations *violations,
                                                       oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_promotion_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_promotion(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_promotion_request value = ECWID_UPDATE_PROMOTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_promotion_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_promotion_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_promotion_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_promotion(oac_client *client, const oac_command_input *input,
                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_promotion_request request = ECWID_UPDATE_PROMOTION_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_promotion_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_promotion(client, input->values[0].integer, input->values[1].integer, &request, &response,
                                        error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_promotion_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_promotion_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_promotion[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "promotion-id",
        .json_name = "promotionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_promotion[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_promotion(const oac_command_value *values, oac_violations *violations,
                                                       oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_promotion_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_promotion(oac_client *client, const oac_command_input *input,
                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_promotion(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_promotion_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_purchase_domain[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_purchase_domain[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_purchase_domain(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_purchase_domain_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_purchase_domain(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_purchase_domain_request value = ECWID_PURCHASE_DOMAIN_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_purchase_domain_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_purchase_domain_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_purchase_domain_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_purchase_domain(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_purchase_domain_request request = ECWID_PURCHASE_DOMAIN_REQUEST_INIT;
    ecwid_domain response = ECWID_DOMAIN_INIT;
    options.keep_unknown = true;
    status = ecwid_purchase_domain_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_purchase_domain(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_purchase_domain_operation.number;
        oac_check_record(&checker, NULL, &ecwid_domain_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_domain_serialize(&response, &answer->text, error);
    }
    ecwid_domain_dispose(&response);
    ecwid_purchase_domain_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_reset_domain_password[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "domain-name",
        .json_name = "domain_name",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "send-to",
        .json_name = "send_to",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of owner, admin.",
    },
    {
        .flag = "sub-user",
        .json_name = "sub_user",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_reset_domain_password[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_reset_domain_password(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_reset_domain_password_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_reset_domain_password(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_reset_domain_password_params value = ECWID_RESET_DOMAIN_PASSWORD_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_reset_domain_password_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_reset_domain_password_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_reset_domain_password_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_reset_domain_password(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_reset_domain_password_params params = ECWID_RESET_DOMAIN_PASSWORD_PARAMS_INIT;
    const ecwid_reset_domain_password_params *given = input->params.data != NULL ? &params : NULL;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_reset_domain_password_params_parse(input->params.data, input->params.length, &options, &params,
                                                          error);
    }
    if (status == OAC_OK) {
        status = ecwid_reset_domain_password(client, input->values[0].integer, given, error);
    }
    ecwid_reset_domain_password_params_dispose(&params);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_store_domains[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_store_domains[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_store_domains(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_store_domains_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_store_domains(oac_string text, oac_violations *violations,
                                                             oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_store_domains_params value = ECWID_SEARCH_STORE_DOMAINS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_store_domains_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_store_domains_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_store_domains_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_store_domains(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_store_domains_params params = ECWID_SEARCH_STORE_DOMAINS_PARAMS_INIT;
    const ecwid_search_store_domains_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_store_domains response = ECWID_STORE_DOMAINS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_search_store_domains_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_store_domains(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_store_domains_operation.number;
        oac_check_record(&checker, NULL, &ecwid_store_domains_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_store_domains_serialize(&response, &answer->text, error);
    }
    ecwid_store_domains_dispose(&response);
    ecwid_search_store_domains_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_store_domains[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_store_domains[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_store_domains(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_store_domains_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_store_domains(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_store_domains_request value = ECWID_UPDATE_STORE_DOMAINS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_store_domains_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_store_domains_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_store_domains_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_store_domains(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_store_domains_request request = ECWID_UPDATE_STORE_DOMAINS_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_store_domains_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_store_domains(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_store_domains_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_store_domains_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_send_domain_verification_email[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "domain-name",
        .json_name = "domain_name",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_send_domain_verification_email[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_send_domain_verification_email(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_send_domain_verification_email_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_send_domain_verification_email(oac_string text, oac_violations *violations,
                                                                       oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_send_domain_verification_email_params value = ECWID_SEND_DOMAIN_VERIFICATION_EMAIL_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_send_domain_verification_email_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_send_domain_verification_email_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_send_domain_verification_email_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_send_domain_verification_email(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_send_domain_verification_email_params params = ECWID_SEND_DOMAIN_VERIFICATION_EMAIL_PARAMS_INIT;
    const ecwid_send_domain_verification_email_params *given = input->params.data != NULL ? &params : NULL;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_send_domain_verification_email_params_parse(input->params.data, input->params.length, &options,
                                                                   &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_send_domain_verification_email(client, input->values[0].integer, given, error);
    }
    ecwid_send_domain_verification_email_params_dispose(&params);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_clone_instant_site[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_clone_instant_site[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_clone_instant_site(const oac_command_value *values, oac_violations *violations,
                                                         oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_clone_instant_site_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_clone_instant_site(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_clone_instant_site_request value = ECWID_CLONE_INSTANT_SITE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_clone_instant_site_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_clone_instant_site_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_clone_instant_site_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_clone_instant_site(oac_client *client, const oac_command_input *input,
                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_clone_instant_site_request request = ECWID_CLONE_INSTANT_SITE_REQUEST_INIT;
    options.keep_unknown = true;
    status = ecwid_clone_instant_site_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_clone_instant_site(client, input->values[0].integer, &request, error);
    }
    ecwid_clone_instant_site_request_dispose(&request);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_discard_instant_site_changes[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_discard_instant_site_changes[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_discard_instant_site_changes(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_discard_instant_site_changes_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_discard_instant_site_changes(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = ecwid_discard_instant_site_changes(client, input->values[0].integer, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_api_token_in_instant_site[] = {
    {
        .flag = "grant-type",
        .json_name = "grant_type",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required. One of authorization_code, draft_code.",
    },
    {
        .flag = "site-id",
        .json_name = "site_id",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_api_token_in_instant_site[] = {
    &ecwid_schemes[2],
    NULL,
};

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_instant_site_api_token_in_instant_site(oac_string text,
                                                                                   oac_violations *violations,
                                                                                   oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_instant_api_token_in_instant_site_params value = ECWID_GET_INSTANT_API_TOKEN_IN_INSTANT_SITE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next =
        oac_read_whole(&reader, reader.next, &value, &ecwid_get_instant_api_token_in_instant_site_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_instant_api_token_in_instant_site_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_instant_api_token_in_instant_site_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_api_token_in_instant_site(oac_client *client,
                                                                       const oac_command_input *input,
                                                                       oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_instant_api_token_in_instant_site_params params = ECWID_GET_INSTANT_API_TOKEN_IN_INSTANT_SITE_PARAMS_INIT;
    const ecwid_get_instant_api_token_in_instant_site_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_instant_site_token response = ECWID_INSTANT_SITE_TOKEN_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_instant_api_token_in_instant_site_params_parse(input->params.data, input->params.length,
                                                                          &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_api_token_in_instant_site(client, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_api_token_in_instant_site_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_token_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_token_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_token_dispose(&response);
    ecwid_get_instant_api_token_in_instant_site_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_api_token[] = {
    {
        .flag = "grant-type",
        .json_name = "grant_type",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required. One of authorization_code, draft_code.",
    },
    {
        .flag = "site-id",
        .json_name = "site_id",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_api_token[] = {&ecwid_schemes[2], NULL};

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_instant_site_api_token(oac_string text, oac_violations *violations,
                                                                   oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_instant_site_api_token_params value = ECWID_GET_INSTANT_SITE_API_TOKEN_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_instant_site_api_token_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_instant_site_api_token_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_instant_site_api_token_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_api_token(oac_client *client, const oac_command_input *input,
                                                       oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_instant_site_api_token_params params = ECWID_GET_INSTANT_SITE_API_TOKEN_PARAMS_INIT;
    const ecwid_get_instant_site_api_token_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_instant_site_token response = ECWID_INSTANT_SITE_TOKEN_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_instant_site_api_token_params_parse(input->params.data, input->params.length, &options,
                                                               &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_api_token(client, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_api_token_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_token_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_token_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_token_dispose(&response);
    ecwid_get_instant_site_api_token_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_profile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_profile[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_profile(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_profile_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_profile(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_profile response = ECWID_INSTANT_SITE_PROFILE_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_profile(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_profile_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_profile_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_profile_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_profile_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_list_of_instant_site_pages[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "published",
        .json_name = "published",
        .kind = OAC_FLAG_BOOLEAN,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_list_of_instant_site_pages[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_list_of_instant_site_pages(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_list_of_instant_site_pages_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_list_of_instant_site_pages(oac_string text, oac_violations *violations,
                                                                       oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_list_of_instant_site_pages_params value = ECWID_GET_LIST_OF_INSTANT_SITE_PAGES_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_list_of_instant_site_pages_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_list_of_instant_site_pages_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_list_of_instant_site_pages_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_list_of_instant_site_pages(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_list_of_instant_site_pages_params params = ECWID_GET_LIST_OF_INSTANT_SITE_PAGES_PARAMS_INIT;
    const ecwid_get_list_of_instant_site_pages_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_instant_site_pages response = ECWID_INSTANT_SITE_PAGES_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_list_of_instant_site_pages_params_parse(input->params.data, input->params.length, &options,
                                                                   &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_list_of_instant_site_pages(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_list_of_instant_site_pages_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_pages_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_pages_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_pages_dispose(&response);
    ecwid_get_list_of_instant_site_pages_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_instant_site_page[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_instant_site_page[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_instant_site_page(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_instant_site_page_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_instant_site_page(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_instant_site_page_request value = ECWID_CREATE_INSTANT_SITE_PAGE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_instant_site_page_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_instant_site_page_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_instant_site_page_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_instant_site_page(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_instant_site_page_request request = ECWID_CREATE_INSTANT_SITE_PAGE_REQUEST_INIT;
    ecwid_instant_site_page response = ECWID_INSTANT_SITE_PAGE_INIT;
    options.keep_unknown = true;
    status =
        ecwid_create_instant_site_page_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_instant_site_page(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_instant_site_page_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_page_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_page_dispose(&response);
    ecwid_create_instant_site_page_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_instant_site_page[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "page-id",
        .json_name = "pageId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_instant_site_page[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_instant_site_page(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_instant_site_page_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_instant_site_page(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_instant_site_page_request value = ECWID_UPDATE_INSTANT_SITE_PAGE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_instant_site_page_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_instant_site_page_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_instant_site_page_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_instant_site_page(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_instant_site_page_request request = ECWID_UPDATE_INSTANT_SITE_PAGE_REQUEST_INIT;
    ecwid_instant_site_page response = ECWID_INSTANT_SITE_PAGE_INIT;
    options.keep_unknown = true;
    status =
        ecwid_update_instant_site_page_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_instant_site_page(client, input->values[0].integer, input->values[1].text, &request,
                                                &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_instant_site_page_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_page_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_page_dispose(&response);
    ecwid_update_instant_site_page_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_instant_site_page[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "page-id",
        .json_name = "pageId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_instant_site_page[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_instant_site_page(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_instant_site_page_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_instant_site_page(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_page response = ECWID_INSTANT_SITE_PAGE_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_instant_site_page(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_instant_site_page_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_page_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_page_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_profile_apiv1[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_profile_apiv1[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_profile_apiv1(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_profile_apiv1_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_profile_apiv1(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_profile response = ECWID_INSTANT_SITE_PROFILE_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_profile_apiv1(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_profile_apiv1_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_profile_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_profile_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_profile_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_instant_site_profile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_instant_site_profile[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_instant_site_profile(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_instant_site_profile_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_instant_site_profile(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_instant_site_profile_request value = ECWID_UPDATE_INSTANT_SITE_PROFILE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_instant_site_profile_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_instant_site_profile_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_instant_site_profile_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_instant_site_profile(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_instant_site_profile_request request = ECWID_UPDATE_INSTANT_SITE_PROFILE_REQUEST_INIT;
    options.keep_unknown = true;
    status = ecwid_update_instant_site_profile_request_parse(input->body.data, input->body.length, &options, &request,
                                                             error);
    if (status == OAC_OK) {
        status = ecwid_update_instant_site_profile(client, input->values[0].integer, &request, error);
    }
    ecwid_update_instant_site_profile_request_dispose(&request);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_instant_site_profile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_instant_site_profile[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_instant_site_profile(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_instant_site_profile_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_instant_site_profile(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_instant_site_profile_request value = ECWID_CREATE_INSTANT_SITE_PROFILE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_instant_site_profile_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_instant_site_profile_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_instant_site_profile_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_instant_site_profile(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_instant_site_profile_request request = ECWID_CREATE_INSTANT_SITE_PROFILE_REQUEST_INIT;
    options.keep_unknown = true;
    status = ecwid_create_instant_site_profile_request_parse(input->body.data, input->body.length, &options, &request,
                                                             error);
    if (status == OAC_OK) {
        status = ecwid_create_instant_site_profile(client, input->values[0].integer, &request, error);
    }
    ecwid_create_instant_site_profile_request_dispose(&request);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_instant_site_redirects[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_instant_site_redirects[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_instant_site_redirects(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_instant_site_redirects_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_instant_site_redirects(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_instant_site_redirects_params value = ECWID_SEARCH_INSTANT_SITE_REDIRECTS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_instant_site_redirects_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_instant_site_redirects_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_instant_site_redirects_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_instant_site_redirects(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_instant_site_redirects_params params = ECWID_SEARCH_INSTANT_SITE_REDIRECTS_PARAMS_INIT;
    const ecwid_search_instant_site_redirects_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_instant_site_redirect_page response = ECWID_INSTANT_SITE_REDIRECT_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_instant_site_redirects_params_parse(input->params.data, input->params.length, &options,
                                                                  &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_instant_site_redirects(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_instant_site_redirects_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_redirect_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_redirect_page_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_redirect_page_dispose(&response);
    ecwid_search_instant_site_redirects_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_instant_site_redirect[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_instant_site_redirect[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_instant_site_redirect(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_instant_site_redirect_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_instant_site_redirect(oac_string text, oac_violations *violations,
                                                                   oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_instant_site_redirect_request value = ECWID_CREATE_INSTANT_SITE_REDIRECT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_instant_site_redirect_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_instant_site_redirect_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_instant_site_redirect_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_instant_site_redirect(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_instant_site_redirect_request request = ECWID_CREATE_INSTANT_SITE_REDIRECT_REQUEST_INIT;
    ecwid_instant_site_redirect response = ECWID_INSTANT_SITE_REDIRECT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_instant_site_redirect_request_parse(input->body.data, input->body.length, &options, &request,
                                                              error);
    if (status == OAC_OK) {
        status = ecwid_create_instant_site_redirect(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_instant_site_redirect_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_redirect_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_redirect_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_redirect_dispose(&response);
    ecwid_create_instant_site_redirect_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_redirect[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "redirect-id",
        .json_name = "redirectId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_redirect[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_redirect(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_redirect_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_redirect(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_redirect response = ECWID_INSTANT_SITE_REDIRECT_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_get_instant_site_redirect(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_redirect_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_redirect_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_redirect_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_redirect_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_instant_site_redirect[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "redirect-id",
        .json_name = "redirectId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_instant_site_redirect[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_instant_site_redirect(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_instant_site_redirect_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_instant_site_redirect(oac_string text, oac_violations *violations,
                                                                   oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_instant_site_redirect_request value = ECWID_UPDATE_INSTANT_SITE_REDIRECT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_instant_site_redirect_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_instant_site_redirect_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_instant_site_redirect_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_instant_site_redirect(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_instant_site_redirect_request request = ECWID_UPDATE_INSTANT_SITE_REDIRECT_REQUEST_INIT;
    ecwid_instant_site_redirect response = ECWID_INSTANT_SITE_REDIRECT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_instant_site_redirect_request_parse(input->body.data, input->body.length, &options, &request,
                                                              error);
    if (status == OAC_OK) {
        status = ecwid_update_instant_site_redirect(client, input->values[0].integer, input->values[1].text, &request,
                                                    &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_instant_site_redirect_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_redirect_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_redirect_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_redirect_dispose(&response);
    ecwid_update_instant_site_redirect_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_text_labels[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_text_labels[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_text_labels(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_text_labels_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_text_labels(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_text_labels response = ECWID_INSTANT_SITE_TEXT_LABELS_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_text_labels(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_text_labels_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_text_labels_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_text_labels_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_text_labels_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_list_of_instant_site_themes[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_list_of_instant_site_themes[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_list_of_instant_site_themes(const oac_command_value *values,
                                                                      oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_list_of_instant_site_themes_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_list_of_instant_site_themes(oac_client *client, const oac_command_input *input,
                                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_themes response = ECWID_INSTANT_SITE_THEMES_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_list_of_instant_site_themes(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_list_of_instant_site_themes_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_themes_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_themes_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_themes_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_instant_site_theme[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_instant_site_theme[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_instant_site_theme(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_instant_site_theme_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_instant_site_theme(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_instant_site_theme_request value = ECWID_INSTANT_SITE_THEME_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_instant_site_theme_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_instant_site_theme_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_instant_site_theme(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_instant_site_theme_request request = ECWID_INSTANT_SITE_THEME_REQUEST_INIT;
    ecwid_instant_site_theme response = ECWID_INSTANT_SITE_THEME_INIT;
    options.keep_unknown = true;
    status = ecwid_instant_site_theme_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_instant_site_theme(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_instant_site_theme_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_theme_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_theme_dispose(&response);
    ecwid_instant_site_theme_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_instant_site_theme[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "theme-id",
        .json_name = "themeId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_instant_site_theme[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_instant_site_theme(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_instant_site_theme_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_instant_site_theme(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_instant_site_theme_request value = ECWID_INSTANT_SITE_THEME_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_instant_site_theme_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_instant_site_theme_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_instant_site_theme(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_instant_site_theme_request request = ECWID_INSTANT_SITE_THEME_REQUEST_INIT;
    ecwid_instant_site_theme response = ECWID_INSTANT_SITE_THEME_INIT;
    options.keep_unknown = true;
    status = ecwid_instant_site_theme_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_instant_site_theme(client, input->values[0].integer, input->values[1].text, &request,
                                                 &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_instant_site_theme_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_theme_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_theme_dispose(&response);
    ecwid_instant_site_theme_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_instant_site_theme[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "theme-id",
        .json_name = "themeId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_instant_site_theme[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_instant_site_theme(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_instant_site_theme_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_instant_site_theme(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_theme response = ECWID_INSTANT_SITE_THEME_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_instant_site_theme(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_instant_site_theme_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_theme_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_theme_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_current_instant_site_theme[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_current_instant_site_theme[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_current_instant_site_theme(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_current_instant_site_theme_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_current_instant_site_theme(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_theme response = ECWID_INSTANT_SITE_THEME_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_current_instant_site_theme(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_current_instant_site_theme_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_theme_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_theme_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_current_instant_site_theme[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_current_instant_site_theme[] = {
    &ecwid_schemes[1],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_current_instant_site_theme(const oac_command_value *values,
                                                                        oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_current_instant_site_theme_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_current_instant_site_theme(oac_string text, oac_violations *violations,
                                                                        oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_instant_site_theme_request value = ECWID_INSTANT_SITE_THEME_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_instant_site_theme_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_instant_site_theme_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_current_instant_site_theme(oac_client *client, const oac_command_input *input,
                                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_instant_site_theme_request request = ECWID_INSTANT_SITE_THEME_REQUEST_INIT;
    ecwid_instant_site_theme response = ECWID_INSTANT_SITE_THEME_INIT;
    options.keep_unknown = true;
    status = ecwid_instant_site_theme_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_current_instant_site_theme(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_current_instant_site_theme_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_theme_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_theme_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_theme_dispose(&response);
    ecwid_instant_site_theme_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_tiles_list[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "published",
        .json_name = "published",
        .kind = OAC_FLAG_BOOLEAN,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "page-id",
        .json_name = "pageId",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_tiles_list[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_tiles_list(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_tiles_list_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_instant_site_tiles_list(oac_string text, oac_violations *violations,
                                                                    oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_instant_site_tiles_list_params value = ECWID_GET_INSTANT_SITE_TILES_LIST_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_instant_site_tiles_list_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_instant_site_tiles_list_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_instant_site_tiles_list_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_tiles_list(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_instant_site_tiles_list_params params = ECWID_GET_INSTANT_SITE_TILES_LIST_PARAMS_INIT;
    const ecwid_get_instant_site_tiles_list_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_instant_site_tiles response = ECWID_INSTANT_SITE_TILES_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_instant_site_tiles_list_params_parse(input->params.data, input->params.length, &options,
                                                                &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_tiles_list(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_tiles_list_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_tiles_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_tiles_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_tiles_dispose(&response);
    ecwid_get_instant_site_tiles_list_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_instant_site_tiles_list[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_instant_site_tiles_list[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_instant_site_tiles_list(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_instant_site_tiles_list_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_instant_site_tiles_list(oac_string text, oac_violations *violations,
                                                                     oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_instant_site_tiles_list_request value = ECWID_UPDATE_INSTANT_SITE_TILES_LIST_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_instant_site_tiles_list_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_instant_site_tiles_list_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_instant_site_tiles_list_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_instant_site_tiles_list(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_instant_site_tiles_list_request request = ECWID_UPDATE_INSTANT_SITE_TILES_LIST_REQUEST_INIT;
    options.keep_unknown = true;
    status = ecwid_update_instant_site_tiles_list_request_parse(input->body.data, input->body.length, &options,
                                                                &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_instant_site_tiles_list(client, input->values[0].integer, &request, error);
    }
    ecwid_update_instant_site_tiles_list_request_dispose(&request);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_instant_site_tile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_instant_site_tile[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_instant_site_tile(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_instant_site_tile_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_instant_site_tile(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_instant_site_tile_request value = ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_instant_site_tile_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_instant_site_tile_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_instant_site_tile_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_instant_site_tile(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_instant_site_tile_request request = ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_INIT;
    options.keep_unknown = true;
    status =
        ecwid_create_instant_site_tile_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_instant_site_tile(client, input->values[0].integer, &request, error);
    }
    ecwid_create_instant_site_tile_request_dispose(&request);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_tile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_tile[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_tile(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_tile_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_tile(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_tile response = ECWID_INSTANT_SITE_TILE_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_tile(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_tile_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_tile_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_tile_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_tile_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_instant_site_tile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_instant_site_tile[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_instant_site_tile(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_instant_site_tile_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_instant_site_tile(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_instant_site_tile_request value = ECWID_UPDATE_INSTANT_SITE_TILE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_instant_site_tile_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_instant_site_tile_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_instant_site_tile_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_instant_site_tile(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_instant_site_tile_request request = ECWID_UPDATE_INSTANT_SITE_TILE_REQUEST_INIT;
    options.keep_unknown = true;
    status =
        ecwid_update_instant_site_tile_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status =
            ecwid_update_instant_site_tile(client, input->values[0].integer, input->values[1].text, &request, error);
    }
    ecwid_update_instant_site_tile_request_dispose(&request);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_instant_site_tile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_instant_site_tile[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_instant_site_tile(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_instant_site_tile_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_instant_site_tile(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = ecwid_delete_instant_site_tile(client, input->values[0].integer, input->values[1].text, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_tile_config_by_type[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "config-type",
        .json_name = "configType",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. One of GLOBAL, TEXT, CALL_TO_ACTION, GIFT_CARD, COVER, STORE, IMAGE_TEXT, HEADER, "
                "FOOTER, LOCATION, MULTI_LOCATION, PRODUCT_BROWSER, GDPR_BANNER, FEATURED_PRODUCTS, ROOT_CATEGORIES, "
                "CUSTOMER_REVIEW, FEATURE_LIST, ANNOUNCEMENT_BAR, SLIDER, CUSTOM, CUSTOM_HEADER, CUSTOM_FOOTER, "
                "VIDEO, VIDEO_LIST, CATEGORY_PRODUCTS, CATEGORY_COLLECTION, FEATURED_PRODUCT, LOGO_GALLERY, "
                "CONTACT_US, AGE_CONFIRMATION.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_tile_config_by_type[] = {
    &ecwid_schemes[1],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_tile_config_by_type(const oac_command_value *values,
                                                                           oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const ecwid_instant_site_tile_config_type_opt chosen1 =
        ecwid_instant_site_tile_config_type_text(values[1].text.data);
    const void *const given[] = {&values[0].integer, &chosen1};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_tile_config_by_type_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_tile_config_by_type(oac_client *client, const oac_command_input *input,
                                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    const ecwid_instant_site_tile_config_type_opt chosen1 =
        ecwid_instant_site_tile_config_type_text(input->values[1].text.data);
    ecwid_instant_site_tile_config response = ECWID_INSTANT_SITE_TILE_CONFIG_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_get_instant_site_tile_config_by_type(client, input->values[0].integer, chosen1, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_tile_config_by_type_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_tile_config_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_tile_config_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_tile_config_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_instant_site_tile_showcases[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_instant_site_tile_showcases[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_instant_site_tile_showcases(const oac_command_value *values,
                                                                      oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_instant_site_tile_showcases_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_instant_site_tile_showcases(oac_client *client, const oac_command_input *input,
                                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_tile_showcases response = ECWID_INSTANT_SITE_TILE_SHOWCASES_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_instant_site_tile_showcases(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_instant_site_tile_showcases_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_tile_showcases_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_tile_showcases_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_tile_showcases_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_list_of_buckets_for_tile_images[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_list_of_buckets_for_tile_images[] = {
    &ecwid_schemes[1],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_list_of_buckets_for_tile_images(const oac_command_value *values,
                                                                          oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_list_of_buckets_for_tile_images_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_list_of_buckets_for_tile_images(oac_client *client, const oac_command_input *input,
                                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_buckets response = ECWID_INSTANT_SITE_BUCKETS_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_list_of_buckets_for_tile_images(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_list_of_buckets_for_tile_images_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_buckets_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_buckets_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_buckets_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_tile_image_upload_result[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "image-id",
        .json_name = "imageId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_tile_image_upload_result[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_tile_image_upload_result(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_tile_image_upload_result_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_tile_image_upload_result(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_instant_site_tile_image response = ECWID_INSTANT_SITE_TILE_IMAGE_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_tile_image_upload_result(client, input->values[0].integer, input->values[1].text, &response,
                                                    error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_tile_image_upload_result_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_tile_image_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_tile_image_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_tile_image_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_instant_site_tile_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_instant_site_tile_image[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_instant_site_tile_image(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_instant_site_tile_image_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_upload_instant_site_tile_image(oac_string text, oac_violations *violations,
                                                                     oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_instant_site_tile_image_request value = ECWID_UPLOAD_INSTANT_SITE_TILE_IMAGE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_instant_site_tile_image_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_instant_site_tile_image_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_instant_site_tile_image_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_instant_site_tile_image(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_instant_site_tile_image_request request = ECWID_UPLOAD_INSTANT_SITE_TILE_IMAGE_REQUEST_INIT;
    ecwid_instant_site_tile_image_upload response = ECWID_INSTANT_SITE_TILE_IMAGE_UPLOAD_INIT;
    options.keep_unknown = true;
    status = ecwid_upload_instant_site_tile_image_request_parse(input->body.data, input->body.length, &options,
                                                                &request, error);
    if (status == OAC_OK) {
        status = ecwid_upload_instant_site_tile_image(client, input->values[0].integer, input->values[1].text, &request,
                                                      &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_instant_site_tile_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_instant_site_tile_image_upload_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_instant_site_tile_image_upload_serialize(&response, &answer->text, error);
    }
    ecwid_instant_site_tile_image_upload_dispose(&response);
    ecwid_upload_instant_site_tile_image_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_publish_instant_site_changes[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_publish_instant_site_changes[] = {&ecwid_schemes[1], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_publish_instant_site_changes(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_publish_instant_site_changes_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_publish_instant_site_changes(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = ecwid_publish_instant_site_changes(client, input->values[0].integer, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_convert_abandoned_cart_to_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "cart-id",
        .json_name = "cartId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_convert_abandoned_cart_to_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_convert_abandoned_cart_to_order(const oac_command_value *values,
                                                                      oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_convert_abandoned_cart_to_order_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_convert_abandoned_cart_to_order(oac_client *client, const oac_command_input *input,
                                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_convert_abandoned_cart_to_order_response response = ECWID_CONVERT_ABANDONED_CART_TO_ORDER_RESPONSE_INIT;
    if (status == OAC_OK) {
        status = ecwid_convert_abandoned_cart_to_order(client, input->values[0].integer, input->values[1].text,
                                                       &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_convert_abandoned_cart_to_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_convert_abandoned_cart_to_order_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_convert_abandoned_cart_to_order_response_serialize(&response, &answer->text, error);
    }
    ecwid_convert_abandoned_cart_to_order_response_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_abandoned_cart[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "cart-id",
        .json_name = "cartId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_abandoned_cart[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_abandoned_cart(const oac_command_value *values, oac_violations *violations,
                                                         oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_abandoned_cart_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_abandoned_cart(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_abandoned_cart_params value = ECWID_GET_ABANDONED_CART_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_abandoned_cart_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_abandoned_cart_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_abandoned_cart_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_abandoned_cart(oac_client *client, const oac_command_input *input,
                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_abandoned_cart_params params = ECWID_GET_ABANDONED_CART_PARAMS_INIT;
    const ecwid_get_abandoned_cart_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_abandoned_cart response = ECWID_ABANDONED_CART_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_abandoned_cart_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_get_abandoned_cart(client, input->values[0].integer, input->values[1].text, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_abandoned_cart_operation.number;
        oac_check_record(&checker, NULL, &ecwid_abandoned_cart_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_abandoned_cart_serialize(&response, &answer->text, error);
    }
    ecwid_abandoned_cart_dispose(&response);
    ecwid_get_abandoned_cart_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_abandoned_cart[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "cart-id",
        .json_name = "cartId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_abandoned_cart[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_abandoned_cart(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_abandoned_cart_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_abandoned_cart(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_abandoned_cart_request value = ECWID_UPDATE_ABANDONED_CART_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_abandoned_cart_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_abandoned_cart_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_abandoned_cart_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_abandoned_cart(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_abandoned_cart_request request = ECWID_UPDATE_ABANDONED_CART_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_abandoned_cart_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_abandoned_cart(client, input->values[0].integer, input->values[1].text, &request,
                                             &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_abandoned_cart_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_abandoned_cart_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_abandoned_carts[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "show-hidden",
        .json_name = "showHidden",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "total-from",
        .json_name = "totalFrom",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "total-to",
        .json_name = "totalTo",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_abandoned_carts[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_abandoned_carts(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_abandoned_carts_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_abandoned_carts(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_abandoned_carts_params value = ECWID_SEARCH_ABANDONED_CARTS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_abandoned_carts_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_abandoned_carts_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_abandoned_carts_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_abandoned_carts(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_abandoned_carts_params params = ECWID_SEARCH_ABANDONED_CARTS_PARAMS_INIT;
    const ecwid_search_abandoned_carts_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_abandoned_cart_page response = ECWID_ABANDONED_CART_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_abandoned_carts_params_parse(input->params.data, input->params.length, &options, &params,
                                                           error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_abandoned_carts(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_abandoned_carts_operation.number;
        oac_check_record(&checker, NULL, &ecwid_abandoned_cart_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_abandoned_cart_page_serialize(&response, &answer->text, error);
    }
    ecwid_abandoned_cart_page_dispose(&response);
    ecwid_search_abandoned_carts_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_calculate_order_details[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_calculate_order_details[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_calculate_order_details(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_calculate_order_details_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_calculate_order_details(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_calculate_order_details_request value = ECWID_CALCULATE_ORDER_DETAILS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_calculate_order_details_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_calculate_order_details_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_calculate_order_details_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_calculate_order_details(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_calculate_order_details_request request = ECWID_CALCULATE_ORDER_DETAILS_REQUEST_INIT;
    ecwid_order response = ECWID_ORDER_INIT;
    options.keep_unknown = true;
    status =
        ecwid_calculate_order_details_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_calculate_order_details(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_calculate_order_details_operation.number;
        oac_check_record(&checker, NULL, &ecwid_order_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_order_serialize(&response, &answer->text, error);
    }
    ecwid_order_dispose(&response);
    ecwid_calculate_order_details_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_orders[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "ids",
        .json_name = "ids",
        .kind = OAC_FLAG_TEXT,
        .list = true,
        .help = "In the query.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "keywords",
        .json_name = "keywords",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "In the query.",
    },
    {
        .flag = "total-from",
        .json_name = "totalFrom",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "total-to",
        .json_name = "totalTo",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "pickup-time-from",
        .json_name = "pickupTimeFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "pickup-time-to",
        .json_name = "pickupTimeTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "shipping-method",
        .json_name = "shippingMethod",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "fulfillment-status",
        .json_name = "fulfillmentStatus",
        .kind = OAC_FLAG_TEXT,
        .list = true,
        .help = "In the query. Each is a text of ecwid_fulfillment_status. One of AWAITING_PROCESSING, PROCESSING, "
                "SHIPPED, DELIVERED, WILL_NOT_DELIVER, RETURNED, READY_FOR_PICKUP, OUT_FOR_DELIVERY, "
                "CUSTOM_FULFILLMENT_STATUS_1, CUSTOM_FULFILLMENT_STATUS_2, CUSTOM_FULFILLMENT_STATUS_3.",
    },
    {
        .flag = "payment-method",
        .json_name = "paymentMethod",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "payment-module",
        .json_name = "paymentModule",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "payment-status",
        .json_name = "paymentStatus",
        .kind = OAC_FLAG_TEXT,
        .list = true,
        .help = "In the query. Each is a text of ecwid_payment_status. One of AWAITING_PAYMENT, PAID, CANCELLED, "
                "REFUNDED, PARTIALLY_REFUNDED, INCOMPLETE, CUSTOM_PAYMENT_STATUS_1, CUSTOM_PAYMENT_STATUS_2, "
                "CUSTOM_PAYMENT_STATUS_3.",
    },
    {
        .flag = "accept-marketing",
        .json_name = "acceptMarketing",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "contains-preorder-items",
        .json_name = "containsPreorderItems",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "coupon-code",
        .json_name = "couponCode",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "subscription-id",
        .json_name = "subscriptionId",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "referer-id",
        .json_name = "refererId",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_orders[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_orders(const oac_command_value *values, oac_violations *violations,
                                                    oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_orders_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_orders(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_orders_params value = ECWID_SEARCH_ORDERS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_orders_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_orders_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_orders_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_orders(oac_client *client, const oac_command_input *input,
                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_orders_params params = ECWID_SEARCH_ORDERS_PARAMS_INIT;
    const ecwid_search_orders_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_order_page response = ECWID_ORDER_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_orders_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_orders(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_orders_operation.number;
        oac_check_record(&checker, NULL, &ecwid_order_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_order_page_serialize(&response, &answer->text, error);
    }
    ecwid_order_page_dispose(&response);
    ecwid_search_orders_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_order(const oac_command_value *values, oac_violations *violations,
                                                   oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_order_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_order(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_order_request value = ECWID_CREATE_ORDER_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_order_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_order_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_order_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_order(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                         oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_order_request request = ECWID_CREATE_ORDER_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_order_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_order(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_order_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_order(const oac_command_value *values, oac_violations *violations,
                                                oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_order_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_order(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_order_params value = ECWID_GET_ORDER_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_order_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_order_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_order_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_order(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                      oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_order_params params = ECWID_GET_ORDER_PARAMS_INIT;
    const ecwid_get_order_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_order response = ECWID_ORDER_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_order_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_order(client, input->values[0].integer, input->values[1].text, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_order_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_order_serialize(&response, &answer->text, error);
    }
    ecwid_order_dispose(&response);
    ecwid_get_order_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_order(const oac_command_value *values, oac_violations *violations,
                                                   oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_order_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_order(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_order_request value = ECWID_UPDATE_ORDER_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_order_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_order_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_order_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_order(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                         oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_order_request request = ECWID_UPDATE_ORDER_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_order_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status =
            ecwid_update_order(client, input->values[0].integer, input->values[1].text, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_order_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_order(const oac_command_value *values, oac_violations *violations,
                                                   oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_order_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_order(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                         oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_order(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_last_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_last_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_last_order(const oac_command_value *values, oac_violations *violations,
                                                     oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_last_order_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_last_order(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_last_order_params value = ECWID_GET_LAST_ORDER_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_last_order_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_last_order_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_last_order_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_last_order(oac_client *client, const oac_command_input *input,
                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_last_order_params params = ECWID_GET_LAST_ORDER_PARAMS_INIT;
    const ecwid_get_last_order_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_order response = ECWID_ORDER_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_last_order_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_last_order(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_last_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_order_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_order_serialize(&response, &answer->text, error);
    }
    ecwid_order_dispose(&response);
    ecwid_get_last_order_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_repeat_order_url[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_repeat_order_url[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_repeat_order_url(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_repeat_order_url_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_repeat_order_url(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_repeat_order_url response = ECWID_REPEAT_ORDER_URL_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_repeat_order_url(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_repeat_order_url_operation.number;
        oac_check_record(&checker, NULL, &ecwid_repeat_order_url_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_repeat_order_url_serialize(&response, &answer->text, error);
    }
    ecwid_repeat_order_url_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_order_extra_fields[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_order_extra_fields[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_order_extra_fields(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_order_extra_fields_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_search_order_extra_fields(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_search_order_extra_fields_response response = ECWID_SEARCH_ORDER_EXTRA_FIELDS_RESPONSE_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_search_order_extra_fields(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_order_extra_fields_operation.number;
        oac_check_record(&checker, NULL, &ecwid_search_order_extra_fields_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_search_order_extra_fields_response_serialize(&response, &answer->text, error);
    }
    ecwid_search_order_extra_fields_response_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_add_extra_fields_to_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_add_extra_fields_to_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_add_extra_fields_to_order(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_add_extra_fields_to_order_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_add_extra_fields_to_order(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_add_extra_fields_to_order_request value = ECWID_ADD_EXTRA_FIELDS_TO_ORDER_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_add_extra_fields_to_order_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_add_extra_fields_to_order_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_add_extra_fields_to_order_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_add_extra_fields_to_order(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_add_extra_fields_to_order_request request = ECWID_ADD_EXTRA_FIELDS_TO_ORDER_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_add_extra_fields_to_order_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_add_extra_fields_to_order(client, input->values[0].integer, input->values[1].text, &request,
                                                 &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "createCount";
        answer->zero_means = "nothing was created";
        answer->counter = response.create_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_add_extra_fields_to_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_add_extra_fields_to_order_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_order_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
    {
        .flag = "extra-field-id",
        .json_name = "extraFieldId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_order_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_order_extra_field(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text, &values[2].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_order_extra_field_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_order_extra_field(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_order_extra_field_request value = ECWID_UPDATE_ORDER_EXTRA_FIELD_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_order_extra_field_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_order_extra_field_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_order_extra_field_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_order_extra_field(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_order_extra_field_request request = ECWID_UPDATE_ORDER_EXTRA_FIELD_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_update_order_extra_field_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_order_extra_field(client, input->values[0].integer, input->values[1].text,
                                                input->values[2].text, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_order_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_order_extra_field_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_order_extra_field[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
    {
        .flag = "extra-field-id",
        .json_name = "extraFieldId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_order_extra_field[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_order_extra_field(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text, &values[2].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_order_extra_field_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_order_extra_field(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_order_extra_field(client, input->values[0].integer, input->values[1].text,
                                                input->values[2].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_order_extra_field_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_generate_tax_invoice_for_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_generate_tax_invoice_for_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_generate_tax_invoice_for_order(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_generate_tax_invoice_for_order_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_generate_tax_invoice_for_order(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_generate_tax_invoice_for_order(client, input->values[0].integer, input->values[1].text,
                                                      &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_generate_tax_invoice_for_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_order_receipt_pdf[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_order_receipt_pdf[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_order_receipt_pdf(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_order_receipt_pdf_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_order_receipt_pdf(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status =
            ecwid_get_order_receipt_pdf(client, input->values[0].integer, input->values[1].text, input->sink, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_tax_invoices_for_order[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At least 1 character.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_tax_invoices_for_order[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_tax_invoices_for_order(const oac_command_value *values,
                                                                 oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_tax_invoices_for_order_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_tax_invoices_for_order(oac_string text, oac_violations *violations,
                                                                   oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_tax_invoices_for_order_params value = ECWID_GET_TAX_INVOICES_FOR_ORDER_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_tax_invoices_for_order_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_tax_invoices_for_order_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_tax_invoices_for_order_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_tax_invoices_for_order(oac_client *client, const oac_command_input *input,
                                                       oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_tax_invoices_for_order_params params = ECWID_GET_TAX_INVOICES_FOR_ORDER_PARAMS_INIT;
    const ecwid_get_tax_invoices_for_order_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_tax_invoices response = ECWID_TAX_INVOICES_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_tax_invoices_for_order_params_parse(input->params.data, input->params.length, &options,
                                                               &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_tax_invoices_for_order(client, input->values[0].integer, input->values[1].text, given,
                                                  &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_tax_invoices_for_order_operation.number;
        oac_check_record(&checker, NULL, &ecwid_tax_invoices_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_tax_invoices_serialize(&response, &answer->text, error);
    }
    ecwid_tax_invoices_dispose(&response);
    ecwid_get_tax_invoices_for_order_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_order_status[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "status-id",
        .json_name = "statusId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_order_status[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_order_status(const oac_command_value *values, oac_violations *violations,
                                                       oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_order_status_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_order_status(oac_client *client, const oac_command_input *input,
                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_order_status response = ECWID_ORDER_STATUS_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_order_status(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_order_status_operation.number;
        oac_check_record(&checker, NULL, &ecwid_order_status_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_order_status_serialize(&response, &answer->text, error);
    }
    ecwid_order_status_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_custom_order_status[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "status-id",
        .json_name = "statusId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. One of CUSTOM_PAYMENT_STATUS_1, CUSTOM_PAYMENT_STATUS_2, CUSTOM_PAYMENT_STATUS_3, "
                "CUSTOM_FULFILLMENT_STATUS_1, CUSTOM_FULFILLMENT_STATUS_2, CUSTOM_FULFILLMENT_STATUS_3.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_custom_order_status[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_custom_order_status(const oac_command_value *values,
                                                                 oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const ecwid_custom_order_status_id_opt chosen1 = ecwid_custom_order_status_id_text(values[1].text.data);
    const void *const given[] = {&values[0].integer, &chosen1};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_custom_order_status_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_custom_order_status(oac_string text, oac_violations *violations,
                                                                 oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_custom_order_status_request value = ECWID_UPDATE_CUSTOM_ORDER_STATUS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_custom_order_status_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_custom_order_status_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_custom_order_status_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_custom_order_status(oac_client *client, const oac_command_input *input,
                                                       oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    const ecwid_custom_order_status_id_opt chosen1 = ecwid_custom_order_status_id_text(input->values[1].text.data);
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_custom_order_status_request request = ECWID_UPDATE_CUSTOM_ORDER_STATUS_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_update_custom_order_status_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status =
            ecwid_update_custom_order_status(client, input->values[0].integer, chosen1, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_custom_order_status_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_custom_order_status_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_order_statuses[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_order_statuses[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_order_statuses(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_order_statuses_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_search_order_statuses(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_order_statuses response = ECWID_ORDER_STATUSES_INIT;
    if (status == OAC_OK) {
        status = ecwid_search_order_statuses(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_order_statuses_operation.number;
        oac_check_record(&checker, NULL, &ecwid_order_statuses_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_order_statuses_serialize(&response, &answer->text, error);
    }
    ecwid_order_statuses_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_recurring_subscription[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "subscription-id",
        .json_name = "subscriptionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_recurring_subscription[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_recurring_subscription(const oac_command_value *values,
                                                                 oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_recurring_subscription_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_recurring_subscription(oac_client *client, const oac_command_input *input,
                                                       oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_recurring_subscription response = ECWID_RECURRING_SUBSCRIPTION_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_recurring_subscription(client, input->values[0].integer, input->values[1].integer, &response,
                                                  error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_recurring_subscription_operation.number;
        oac_check_record(&checker, NULL, &ecwid_recurring_subscription_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_recurring_subscription_serialize(&response, &answer->text, error);
    }
    ecwid_recurring_subscription_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_recurring_subscription[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "subscription-id",
        .json_name = "subscriptionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_recurring_subscription[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_recurring_subscription(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_recurring_subscription_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_recurring_subscription(oac_string text, oac_violations *violations,
                                                                    oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_recurring_subscription_request value = ECWID_UPDATE_RECURRING_SUBSCRIPTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_recurring_subscription_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_recurring_subscription_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_recurring_subscription_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_recurring_subscription(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_recurring_subscription_request request = ECWID_UPDATE_RECURRING_SUBSCRIPTION_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_recurring_subscription_request_parse(input->body.data, input->body.length, &options, &request,
                                                               error);
    if (status == OAC_OK) {
        status = ecwid_update_recurring_subscription(client, input->values[0].integer, input->values[1].integer,
                                                     &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_recurring_subscription_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_recurring_subscription_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_recurring_subscriptions[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "id",
        .json_name = "id",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "cancelled-from",
        .json_name = "cancelledFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "cancelled-to",
        .json_name = "cancelledTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "status",
        .json_name = "status",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of ACTIVE, CANCELLED, LAST_CHARGE_FAILED, REQUIRES_PAYMENT_CONFIRMATION.",
    },
    {
        .flag = "next-charge-from",
        .json_name = "nextChargeFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "next-charge-to",
        .json_name = "nextChargeTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "recurring-interval",
        .json_name = "recurringInterval",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of DAY, WEEK, MONTH, YEAR.",
    },
    {
        .flag = "recurring-interval-count",
        .json_name = "recurringIntervalCount",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. One of 1, 2, 3.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "order-total",
        .json_name = "orderTotal",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "order-created-from",
        .json_name = "orderCreatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "order-created-to",
        .json_name = "orderCreatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. Default: \"DATE_CREATED_DESC\". One of DATE_CREATED_ASC, DATE_CREATED_DESC, "
                "ORDER_COUNT_ASC, ORDER_COUNT_DESC, NEXT_CHARGE_DATE_ASC, NEXT_CHARGE_DATE_DESC.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_recurring_subscriptions[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_recurring_subscriptions(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_recurring_subscriptions_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_recurring_subscriptions(oac_string text, oac_violations *violations,
                                                                       oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_recurring_subscriptions_params value = ECWID_SEARCH_RECURRING_SUBSCRIPTIONS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_recurring_subscriptions_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_recurring_subscriptions_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_recurring_subscriptions_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_recurring_subscriptions(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_recurring_subscriptions_params params = ECWID_SEARCH_RECURRING_SUBSCRIPTIONS_PARAMS_INIT;
    const ecwid_search_recurring_subscriptions_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_recurring_subscription_page response = ECWID_RECURRING_SUBSCRIPTION_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_recurring_subscriptions_params_parse(input->params.data, input->params.length, &options,
                                                                   &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_recurring_subscriptions(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_recurring_subscriptions_operation.number;
        oac_check_record(&checker, NULL, &ecwid_recurring_subscription_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_recurring_subscription_page_serialize(&response, &answer->text, error);
    }
    ecwid_recurring_subscription_page_dispose(&response);
    ecwid_search_recurring_subscriptions_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_payment_options[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_payment_options[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_payment_options(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_payment_options_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_payment_options(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_payment_options_params value = ECWID_SEARCH_PAYMENT_OPTIONS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_payment_options_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_payment_options_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_payment_options_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_payment_options(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_payment_options_params params = ECWID_SEARCH_PAYMENT_OPTIONS_PARAMS_INIT;
    const ecwid_search_payment_options_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_search_payment_options_response response = ECWID_SEARCH_PAYMENT_OPTIONS_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_payment_options_params_parse(input->params.data, input->params.length, &options, &params,
                                                           error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_payment_options(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_payment_options_operation.number;
        oac_check_record(&checker, NULL, &ecwid_search_payment_options_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_search_payment_options_response_serialize(&response, &answer->text, error);
    }
    ecwid_search_payment_options_response_dispose(&response);
    ecwid_search_payment_options_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_payment_option[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_payment_option[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_payment_option(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_payment_option_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_payment_option(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_payment_option_request value = ECWID_CREATE_PAYMENT_OPTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_payment_option_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_payment_option_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_payment_option_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_payment_option(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_payment_option_request request = ECWID_CREATE_PAYMENT_OPTION_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_payment_option_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_payment_option(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_payment_option_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_payment_option_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_payment_option[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "payment-option-id",
        .json_name = "paymentOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_payment_option[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_payment_option(const oac_command_value *values, oac_violations *violations,
                                                         oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_payment_option_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_payment_option(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_payment_option_params value = ECWID_GET_PAYMENT_OPTION_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_payment_option_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_payment_option_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_payment_option_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_payment_option(oac_client *client, const oac_command_input *input,
                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_payment_option_params params = ECWID_GET_PAYMENT_OPTION_PARAMS_INIT;
    const ecwid_get_payment_option_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_payment_option response = ECWID_PAYMENT_OPTION_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_payment_option_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_get_payment_option(client, input->values[0].integer, input->values[1].text, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_payment_option_operation.number;
        oac_check_record(&checker, NULL, &ecwid_payment_option_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_payment_option_serialize(&response, &answer->text, error);
    }
    ecwid_payment_option_dispose(&response);
    ecwid_get_payment_option_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_payment_option[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "payment-option-id",
        .json_name = "paymentOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_payment_option[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_payment_option(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_payment_option_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_payment_option(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_payment_option_request value = ECWID_UPDATE_PAYMENT_OPTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_payment_option_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_payment_option_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_payment_option_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_payment_option(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_payment_option_request request = ECWID_UPDATE_PAYMENT_OPTION_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_payment_option_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_payment_option(client, input->values[0].integer, input->values[1].text, &request,
                                             &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_payment_option_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_payment_option_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_payment_option[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "payment-option-id",
        .json_name = "paymentOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_payment_option[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_payment_option(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_payment_option_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_payment_option(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_payment_option(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_payment_option_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_adjust_product_stock[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "check-low-stock-notification",
        .json_name = "checkLowStockNotification",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_adjust_product_stock[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_adjust_product_stock(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_adjust_product_stock_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_adjust_product_stock(oac_string text, oac_violations *violations,
                                                             oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_adjust_product_stock_params value = ECWID_ADJUST_PRODUCT_STOCK_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_adjust_product_stock_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_adjust_product_stock_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_adjust_product_stock_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_adjust_product_stock(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_adjust_stock_request value = ECWID_ADJUST_STOCK_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_adjust_stock_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_adjust_stock_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_adjust_stock_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_adjust_product_stock(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_adjust_product_stock_params params = ECWID_ADJUST_PRODUCT_STOCK_PARAMS_INIT;
    const ecwid_adjust_product_stock_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_adjust_stock_request request = ECWID_ADJUST_STOCK_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_adjust_product_stock_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_adjust_stock_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_adjust_product_stock(client, input->values[0].integer, input->values[1].integer, given, &request,
                                            &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_adjust_product_stock_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_adjust_stock_request_dispose(&request);
    ecwid_adjust_product_stock_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_products[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "In the query.",
    },
    {
        .flag = "sku",
        .json_name = "sku",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "search-method",
        .json_name = "searchMethod",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of STOREFRONT, CP.",
    },
    {
        .flag = "external-reference-id",
        .json_name = "externalReferenceId",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "category",
        .json_name = "category",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "categories",
        .json_name = "categories",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "In the query.",
    },
    {
        .flag = "include-products-from-subcategories",
        .json_name = "includeProductsFromSubcategories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "price-from",
        .json_name = "priceFrom",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "price-to",
        .json_name = "priceTo",
        .kind = OAC_FLAG_NUMBER,
        .help = "In the query.",
    },
    {
        .flag = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. Default: \"RELEVANCE\". One of RELEVANCE, DEFINED_BY_STORE_OWNER, ADDED_TIME_DESC, "
                "ADDED_TIME_ASC, NAME_ASC, NAME_DESC, PRICE_ASC, PRICE_DESC, UPDATED_TIME_ASC, UPDATED_TIME_DESC.",
    },
    {
        .flag = "enabled",
        .json_name = "enabled",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "is-gift-card",
        .json_name = "isGiftCard",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "in-stock",
        .json_name = "inStock",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "discounts-allowed",
        .json_name = "discountsAllowed",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "visible-in-storefront",
        .json_name = "visibleInStorefront",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "is-customer-set-price",
        .json_name = "isCustomerSetPrice",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "onsale",
        .json_name = "onsale",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of onsale, notonsale.",
    },
    {
        .flag = "inventory",
        .json_name = "inventory",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of instock, outofstock.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "option-option-name",
        .json_name = "option_{optionName}",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "attribute-attribute-name",
        .json_name = "attribute_{attributeName}",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "enabled-manual-taxes",
        .json_name = "enabledManualTaxes",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "tax-class-codes",
        .json_name = "taxClassCodes",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_products[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_products(const oac_command_value *values, oac_violations *violations,
                                                      oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_products_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_products(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_products_params value = ECWID_SEARCH_PRODUCTS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_products_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_products_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_products_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_products(oac_client *client, const oac_command_input *input,
                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_products_params params = ECWID_SEARCH_PRODUCTS_PARAMS_INIT;
    const ecwid_search_products_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_product_page response = ECWID_PRODUCT_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_products_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_products(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_products_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_page_serialize(&response, &answer->text, error);
    }
    ecwid_product_page_dispose(&response);
    ecwid_search_products_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_product[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "save-combinations",
        .json_name = "saveCombinations",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_product[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_product(const oac_command_value *values, oac_violations *violations,
                                                     oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_product_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_create_product(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_product_params value = ECWID_CREATE_PRODUCT_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_product_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_product_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_product_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_product(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_product_request value = ECWID_CREATE_PRODUCT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_product_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_product_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_product_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_product(oac_client *client, const oac_command_input *input,
                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_product_params params = ECWID_CREATE_PRODUCT_PARAMS_INIT;
    const ecwid_create_product_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_product_request request = ECWID_CREATE_PRODUCT_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_create_product_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_create_product_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_create_product(client, input->values[0].integer, given, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_product_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_product_request_dispose(&request);
    ecwid_create_product_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_all_products[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_all_products[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_all_products(const oac_command_value *values, oac_violations *violations,
                                                          oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_all_products_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_all_products(oac_client *client, const oac_command_input *input,
                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = ecwid_delete_all_products(client, input->values[0].integer, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_product[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_product[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_product(const oac_command_value *values, oac_violations *violations,
                                                  oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_product_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_product(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_product_params value = ECWID_GET_PRODUCT_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_product_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_product_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_product_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_product(oac_client *client, const oac_command_input *input, oac_command_answer *answer,
                                        oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_product_params params = ECWID_GET_PRODUCT_PARAMS_INIT;
    const ecwid_get_product_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_product response = ECWID_PRODUCT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_product_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_product(client, input->values[0].integer, input->values[1].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_product_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_serialize(&response, &answer->text, error);
    }
    ecwid_product_dispose(&response);
    ecwid_get_product_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_product[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "save-combinations",
        .json_name = "saveCombinations",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_product[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_product(const oac_command_value *values, oac_violations *violations,
                                                     oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_product_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_update_product(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_product_params value = ECWID_UPDATE_PRODUCT_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_product_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_product_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_product_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_product(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_product_request value = ECWID_UPDATE_PRODUCT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_product_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_product_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_product_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_product(oac_client *client, const oac_command_input *input,
                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_product_params params = ECWID_UPDATE_PRODUCT_PARAMS_INIT;
    const ecwid_update_product_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_update_product_request request = ECWID_UPDATE_PRODUCT_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_update_product_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_update_product_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_update_product(client, input->values[0].integer, input->values[1].integer, given, &request,
                                      &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_product_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_product_request_dispose(&request);
    ecwid_update_product_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_product[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_product[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_product(const oac_command_value *values, oac_violations *violations,
                                                     oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_product_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_product(oac_client *client, const oac_command_input *input,
                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_product(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_product_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_product_filters[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "filter-fields",
        .json_name = "filterFields",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_product_filters[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_product_filters(const oac_command_value *values, oac_violations *violations,
                                                          oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_product_filters_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_product_filters(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_product_filters_params value = ECWID_GET_PRODUCT_FILTERS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_product_filters_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_product_filters_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_product_filters_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_get_product_filters(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_product_filters_request value = ECWID_GET_PRODUCT_FILTERS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_product_filters_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_product_filters_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_product_filters_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_product_filters(oac_client *client, const oac_command_input *input,
                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_product_filters_params params = ECWID_GET_PRODUCT_FILTERS_PARAMS_INIT;
    const ecwid_get_product_filters_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_get_product_filters_request request = ECWID_GET_PRODUCT_FILTERS_REQUEST_INIT;
    ecwid_product_filter_result response = ECWID_PRODUCT_FILTER_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_product_filters_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_get_product_filters_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_product_filters(client, input->values[0].integer, given, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_product_filters_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_filter_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_filter_result_serialize(&response, &answer->text, error);
    }
    ecwid_product_filter_result_dispose(&response);
    ecwid_get_product_filters_request_dispose(&request);
    ecwid_get_product_filters_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_recently_used_product_swatches[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_recently_used_product_swatches[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_recently_used_product_swatches(const oac_command_value *values,
                                                                         oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_recently_used_product_swatches_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_recently_used_product_swatches(oac_client *client, const oac_command_input *input,
                                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_product_swatches response = ECWID_PRODUCT_SWATCHES_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_recently_used_product_swatches(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_recently_used_product_swatches_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_swatches_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_swatches_serialize(&response, &answer->text, error);
    }
    ecwid_product_swatches_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_download_product_file[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "file-id",
        .json_name = "fileId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_download_product_file[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_download_product_file(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_download_product_file_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_download_product_file(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = ecwid_download_product_file(client, input->values[0].integer, input->values[1].integer,
                                             input->values[2].integer, input->sink, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_change_product_file_description[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "file-id",
        .json_name = "fileId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_change_product_file_description[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_change_product_file_description(const oac_command_value *values,
                                                                      oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_change_product_file_description_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_change_product_file_description(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_change_product_file_description_request value = ECWID_CHANGE_PRODUCT_FILE_DESCRIPTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_change_product_file_description_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_change_product_file_description_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_change_product_file_description_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_change_product_file_description(oac_client *client, const oac_command_input *input,
                                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_change_product_file_description_request request = ECWID_CHANGE_PRODUCT_FILE_DESCRIPTION_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_change_product_file_description_request_parse(input->body.data, input->body.length, &options,
                                                                 &request, error);
    if (status == OAC_OK) {
        status = ecwid_change_product_file_description(client, input->values[0].integer, input->values[1].integer,
                                                       input->values[2].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_change_product_file_description_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_change_product_file_description_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_product_file[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "file-id",
        .json_name = "fileId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_product_file[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_product_file(const oac_command_value *values, oac_violations *violations,
                                                          oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_product_file_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_product_file(oac_client *client, const oac_command_input *input,
                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_product_file(client, input->values[0].integer, input->values[1].integer,
                                           input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_product_file_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_product_file[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "file-name",
        .json_name = "fileName",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
    {
        .flag = "description",
        .json_name = "description",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "In the query. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_product_file[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_product_file(const oac_command_value *values, oac_violations *violations,
                                                          oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_product_file_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_product_file(oac_string text, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_product_file_params value = ECWID_UPLOAD_PRODUCT_FILE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_product_file_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_product_file_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_product_file_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_product_file(oac_client *client, const oac_command_input *input,
                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_product_file_params params = ECWID_UPLOAD_PRODUCT_FILE_PARAMS_INIT;
    const ecwid_upload_product_file_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_upload_product_file_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_product_file(client, input->values[0].integer, input->values[1].integer, given, &response,
                                           error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_product_file_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_product_file_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_all_product_files[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_all_product_files[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_all_product_files(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_all_product_files_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_all_product_files(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_all_product_files(client, input->values[0].integer, input->values[1].integer, &response,
                                                error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_all_product_files_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_bulk_update_product_images_and_videos[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_bulk_update_product_images_and_videos[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_bulk_update_product_images_and_videos(const oac_command_value *values,
                                                                            oac_violations *violations,
                                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_bulk_update_product_images_and_videos_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_bulk_update_product_images_and_videos(oac_string text, oac_violations *violations,
                                                                            oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_bulk_update_product_images_and_videos_request value =
        ECWID_BULK_UPDATE_PRODUCT_IMAGES_AND_VIDEOS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next =
        oac_read_whole(&reader, reader.next, &value, &ecwid_bulk_update_product_images_and_videos_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_bulk_update_product_images_and_videos_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_bulk_update_product_images_and_videos_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_bulk_update_product_images_and_videos(oac_client *client, const oac_command_input *input,
                                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_bulk_update_product_images_and_videos_request request =
        ECWID_BULK_UPDATE_PRODUCT_IMAGES_AND_VIDEOS_REQUEST_INIT;
    options.keep_unknown = true;
    status = ecwid_bulk_update_product_images_and_videos_request_parse(input->body.data, input->body.length, &options,
                                                                       &request, error);
    if (status == OAC_OK) {
        status = ecwid_bulk_update_product_images_and_videos(client, input->values[0].integer, input->values[1].integer,
                                                             &request, error);
    }
    ecwid_bulk_update_product_images_and_videos_request_dispose(&request);
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_gallery_product_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "file-name",
        .json_name = "fileName",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_gallery_product_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_gallery_product_image(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_gallery_product_image_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_gallery_product_image(oac_string text, oac_violations *violations,
                                                                     oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_gallery_product_image_params value = ECWID_UPLOAD_GALLERY_PRODUCT_IMAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_gallery_product_image_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_gallery_product_image_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_gallery_product_image_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_gallery_product_image(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_gallery_product_image_params params = ECWID_UPLOAD_GALLERY_PRODUCT_IMAGE_PARAMS_INIT;
    const ecwid_upload_gallery_product_image_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_gallery_product_image_params_parse(input->params.data, input->params.length, &options,
                                                                 &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_gallery_product_image(client, input->values[0].integer, input->values[1].integer, given,
                                                    input->source, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_gallery_product_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_gallery_product_image_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_all_gallery_product_images[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_all_gallery_product_images[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_all_gallery_product_images(const oac_command_value *values,
                                                                        oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_all_gallery_product_images_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_all_gallery_product_images(oac_client *client, const oac_command_input *input,
                                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_all_gallery_product_images(client, input->values[0].integer, input->values[1].integer,
                                                         &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_all_gallery_product_images_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_gallery_product_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "gallery-image-id",
        .json_name = "galleryImageId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_gallery_product_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_gallery_product_image(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_gallery_product_image_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_gallery_product_image(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_gallery_product_image(client, input->values[0].integer, input->values[1].integer,
                                                    input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_gallery_product_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_gallery_product_video[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "gallery-video-id",
        .json_name = "galleryVideoId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_gallery_product_video[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_gallery_product_video(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_gallery_product_video_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_gallery_product_video(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_gallery_product_video(client, input->values[0].integer, input->values[1].integer,
                                                    input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_gallery_product_video_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_main_product_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_main_product_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_main_product_image(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_main_product_image_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_main_product_image(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_main_product_image_params value = ECWID_UPLOAD_MAIN_PRODUCT_IMAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_main_product_image_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_main_product_image_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_main_product_image_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_main_product_image(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_main_product_image_params params = ECWID_UPLOAD_MAIN_PRODUCT_IMAGE_PARAMS_INIT;
    const ecwid_upload_main_product_image_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_main_product_image_params_parse(input->params.data, input->params.length, &options,
                                                              &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_main_product_image(client, input->values[0].integer, input->values[1].integer, given,
                                                 input->source, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_main_product_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_main_product_image_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_main_product_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_main_product_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_main_product_image(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_main_product_image_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_main_product_image(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_main_product_image(client, input->values[0].integer, input->values[1].integer, &response,
                                                 error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_main_product_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_main_product_video[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "url",
        .json_name = "url",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "A header. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_main_product_video[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_main_product_video(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_main_product_video_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_main_product_video(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_main_product_video_params value = ECWID_UPLOAD_MAIN_PRODUCT_VIDEO_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_main_product_video_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_main_product_video_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_main_product_video_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_main_product_video(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_main_product_video_params params = ECWID_UPLOAD_MAIN_PRODUCT_VIDEO_PARAMS_INIT;
    const ecwid_upload_main_product_video_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_main_product_video_params_parse(input->params.data, input->params.length, &options,
                                                              &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_main_product_video(client, input->values[0].integer, input->values[1].integer, given,
                                                 &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_main_product_video_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_main_product_video_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_main_product_video[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_main_product_video[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_main_product_video(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_main_product_video_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_main_product_video(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_main_product_video(client, input->values[0].integer, input->values[1].integer, &response,
                                                 error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_main_product_video_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_download_gallery_product_video[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "gallery-video-id",
        .json_name = "galleryVideoId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_download_gallery_product_video[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_download_gallery_product_video(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_download_gallery_product_video_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_download_gallery_product_video(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_product_video response = ECWID_PRODUCT_VIDEO_INIT;
    if (status == OAC_OK) {
        status = ecwid_download_gallery_product_video(client, input->values[0].integer, input->values[1].integer,
                                                      input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_download_gallery_product_video_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_video_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_video_serialize(&response, &answer->text, error);
    }
    ecwid_product_video_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_cover_for_gallery_video[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "gallery-video-id",
        .json_name = "galleryVideoId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_cover_for_gallery_video[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_cover_for_gallery_video(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_cover_for_gallery_video_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_cover_for_gallery_video(oac_string text, oac_violations *violations,
                                                                       oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_cover_for_gallery_video_params value = ECWID_UPLOAD_COVER_FOR_GALLERY_VIDEO_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_cover_for_gallery_video_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_cover_for_gallery_video_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_cover_for_gallery_video_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_cover_for_gallery_video(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_cover_for_gallery_video_params params = ECWID_UPLOAD_COVER_FOR_GALLERY_VIDEO_PARAMS_INIT;
    const ecwid_upload_cover_for_gallery_video_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_cover_for_gallery_video_params_parse(input->params.data, input->params.length, &options,
                                                                   &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_cover_for_gallery_video(client, input->values[0].integer, input->values[1].integer,
                                                      input->values[2].integer, given, input->source, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_cover_for_gallery_video_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_cover_for_gallery_video_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_gallery_product_image_async[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_gallery_product_image_async[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_gallery_product_image_async(const oac_command_value *values,
                                                                         oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_gallery_product_image_async_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_upload_gallery_product_image_async(oac_string text, oac_violations *violations,
                                                                         oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_image_url_request value = ECWID_IMAGE_URL_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_image_url_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_image_url_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_image_url_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_gallery_product_image_async(oac_client *client, const oac_command_input *input,
                                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_image_url_request request = ECWID_IMAGE_URL_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_image_url_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_upload_gallery_product_image_async(client, input->values[0].integer, input->values[1].integer,
                                                          &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_gallery_product_image_async_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_image_url_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_gallery_product_video[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "url",
        .json_name = "url",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "A header. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_gallery_product_video[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_gallery_product_video(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_gallery_product_video_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_gallery_product_video(oac_string text, oac_violations *violations,
                                                                     oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_gallery_product_video_params value = ECWID_UPLOAD_GALLERY_PRODUCT_VIDEO_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_gallery_product_video_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_gallery_product_video_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_gallery_product_video_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_gallery_product_video(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_gallery_product_video_params params = ECWID_UPLOAD_GALLERY_PRODUCT_VIDEO_PARAMS_INIT;
    const ecwid_upload_gallery_product_video_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_gallery_product_video_params_parse(input->params.data, input->params.length, &options,
                                                                 &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_gallery_product_video(client, input->values[0].integer, input->values[1].integer, given,
                                                    &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_gallery_product_video_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_gallery_product_video_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_main_product_image_async[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_main_product_image_async[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_main_product_image_async(const oac_command_value *values,
                                                                      oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_main_product_image_async_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_upload_main_product_image_async(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_image_url_request value = ECWID_IMAGE_URL_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_image_url_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_image_url_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_image_url_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_main_product_image_async(oac_client *client, const oac_command_input *input,
                                                            oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_image_url_request request = ECWID_IMAGE_URL_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_image_url_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_upload_main_product_image_async(client, input->values[0].integer, input->values[1].integer,
                                                       &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_main_product_image_async_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_image_url_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_bulk_update_delete_product_reviews[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_bulk_update_delete_product_reviews[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_bulk_update_delete_product_reviews(const oac_command_value *values,
                                                                         oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_bulk_update_delete_product_reviews_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_bulk_update_delete_product_reviews(oac_string text, oac_violations *violations,
                                                                         oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_bulk_update_delete_product_reviews_request value = ECWID_BULK_UPDATE_DELETE_PRODUCT_REVIEWS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next =
        oac_read_whole(&reader, reader.next, &value, &ecwid_bulk_update_delete_product_reviews_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_bulk_update_delete_product_reviews_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_bulk_update_delete_product_reviews_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_bulk_update_delete_product_reviews(oac_client *client, const oac_command_input *input,
                                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_bulk_update_delete_product_reviews_request request = ECWID_BULK_UPDATE_DELETE_PRODUCT_REVIEWS_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_bulk_update_delete_product_reviews_request_parse(input->body.data, input->body.length, &options,
                                                                    &request, error);
    if (status == OAC_OK) {
        status = ecwid_bulk_update_delete_product_reviews(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_bulk_update_delete_product_reviews_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_bulk_update_delete_product_reviews_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_product_review_status[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "review-id",
        .json_name = "reviewId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_product_review_status[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_product_review_status(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_product_review_status_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_product_review_status(oac_string text, oac_violations *violations,
                                                                   oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_product_review_status_request value = ECWID_UPDATE_PRODUCT_REVIEW_STATUS_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_product_review_status_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_product_review_status_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_product_review_status_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_product_review_status(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_product_review_status_request request = ECWID_UPDATE_PRODUCT_REVIEW_STATUS_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_product_review_status_request_parse(input->body.data, input->body.length, &options, &request,
                                                              error);
    if (status == OAC_OK) {
        status = ecwid_update_product_review_status(client, input->values[0].integer, input->values[1].integer,
                                                    &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_product_review_status_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_product_review_status_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_product_review[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "review-id",
        .json_name = "reviewId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_product_review[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_product_review(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_product_review_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_product_review(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_product_review(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_product_review_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_product_reviews_stats[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_product_reviews_stats[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_product_reviews_stats(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_product_reviews_stats_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_product_reviews_stats(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_product_review_stats response = ECWID_PRODUCT_REVIEW_STATS_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_product_reviews_stats(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_product_reviews_stats_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_review_stats_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_review_stats_serialize(&response, &answer->text, error);
    }
    ecwid_product_review_stats_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_product_reviews[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "status",
        .json_name = "status",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of moderated, published.",
    },
    {
        .flag = "rating",
        .json_name = "rating",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At least 1. At most 5.",
    },
    {
        .flag = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "review-id",
        .json_name = "reviewId",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of DATE_CREATED_ASC, DATE_CREATED_DESC, RATING_ASC, RATING_DESC.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_product_reviews[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_product_reviews(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_product_reviews_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_product_reviews(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_product_reviews_params value = ECWID_SEARCH_PRODUCT_REVIEWS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_product_reviews_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_product_reviews_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_product_reviews_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_product_reviews(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_product_reviews_params params = ECWID_SEARCH_PRODUCT_REVIEWS_PARAMS_INIT;
    const ecwid_search_product_reviews_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_product_review_page response = ECWID_PRODUCT_REVIEW_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_product_reviews_params_parse(input->params.data, input->params.length, &options, &params,
                                                           error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_product_reviews(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_product_reviews_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_review_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_review_page_serialize(&response, &answer->text, error);
    }
    ecwid_product_review_page_dispose(&response);
    ecwid_search_product_reviews_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_product_types[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_product_types[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_product_types(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_product_types_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_search_product_types(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_search_product_types_response response = ECWID_SEARCH_PRODUCT_TYPES_RESPONSE_INIT;
    if (status == OAC_OK) {
        status = ecwid_search_product_types(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_product_types_operation.number;
        oac_check_record(&checker, NULL, &ecwid_search_product_types_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_search_product_types_response_serialize(&response, &answer->text, error);
    }
    ecwid_search_product_types_response_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_product_type[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_product_type[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_product_type(const oac_command_value *values, oac_violations *violations,
                                                          oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_product_type_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_product_type(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_product_type_request value = ECWID_CREATE_PRODUCT_TYPE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_product_type_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_product_type_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_product_type_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_product_type(oac_client *client, const oac_command_input *input,
                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_product_type_request request = ECWID_CREATE_PRODUCT_TYPE_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_product_type_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_product_type(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_product_type_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_product_type_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_product_type[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "class-id",
        .json_name = "classId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_product_type[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_product_type(const oac_command_value *values, oac_violations *violations,
                                                       oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_product_type_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_product_type(oac_client *client, const oac_command_input *input,
                                             oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_product_type response = ECWID_PRODUCT_TYPE_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_product_type(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_product_type_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_type_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_type_serialize(&response, &answer->text, error);
    }
    ecwid_product_type_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_product_type_and_attributes[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "class-id",
        .json_name = "classId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_product_type_and_attributes[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_product_type_and_attributes(const oac_command_value *values,
                                                                         oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_product_type_and_attributes_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_product_type_and_attributes(oac_string text, oac_violations *violations,
                                                                         oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_product_type_and_attributes_request value = ECWID_UPDATE_PRODUCT_TYPE_AND_ATTRIBUTES_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next =
        oac_read_whole(&reader, reader.next, &value, &ecwid_update_product_type_and_attributes_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_product_type_and_attributes_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_product_type_and_attributes_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_product_type_and_attributes(oac_client *client, const oac_command_input *input,
                                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_product_type_and_attributes_request request = ECWID_UPDATE_PRODUCT_TYPE_AND_ATTRIBUTES_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_product_type_and_attributes_request_parse(input->body.data, input->body.length, &options,
                                                                    &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_product_type_and_attributes(client, input->values[0].integer, input->values[1].integer,
                                                          &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_product_type_and_attributes_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_product_type_and_attributes_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_product_type[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "class-id",
        .json_name = "classId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_product_type[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_product_type(const oac_command_value *values, oac_violations *violations,
                                                          oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_product_type_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_product_type(oac_client *client, const oac_command_input *input,
                                                oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_product_type(client, input->values[0].integer, input->values[1].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_product_type_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_adjust_product_variation_stock[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "check-low-stock-notification",
        .json_name = "checkLowStockNotification",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_adjust_product_variation_stock[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_adjust_product_variation_stock(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_adjust_product_variation_stock_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_adjust_product_variation_stock(oac_string text, oac_violations *violations,
                                                                       oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_adjust_product_variation_stock_params value = ECWID_ADJUST_PRODUCT_VARIATION_STOCK_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_adjust_product_variation_stock_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_adjust_product_variation_stock_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_adjust_product_variation_stock_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_adjust_product_variation_stock(oac_string text, oac_violations *violations,
                                                                     oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_adjust_stock_request value = ECWID_ADJUST_STOCK_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_adjust_stock_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_adjust_stock_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_adjust_stock_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_adjust_product_variation_stock(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_adjust_product_variation_stock_params params = ECWID_ADJUST_PRODUCT_VARIATION_STOCK_PARAMS_INIT;
    const ecwid_adjust_product_variation_stock_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_adjust_stock_request request = ECWID_ADJUST_STOCK_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_adjust_product_variation_stock_params_parse(input->params.data, input->params.length, &options,
                                                                   &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_adjust_stock_request_parse(input->body.data, input->body.length, &options, &request, error);
    }
    if (status == OAC_OK) {
        status = ecwid_adjust_product_variation_stock(client, input->values[0].integer, input->values[1].integer,
                                                      input->values[2].integer, given, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_adjust_product_variation_stock_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_adjust_stock_request_dispose(&request);
    ecwid_adjust_product_variation_stock_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_product_variations[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_product_variations[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_product_variations(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_product_variations_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_product_variations(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_product_variations_params value = ECWID_SEARCH_PRODUCT_VARIATIONS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_product_variations_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_product_variations_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_product_variations_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_product_variations(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_product_variations_params params = ECWID_SEARCH_PRODUCT_VARIATIONS_PARAMS_INIT;
    const ecwid_search_product_variations_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_search_product_variations_response response = ECWID_SEARCH_PRODUCT_VARIATIONS_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_product_variations_params_parse(input->params.data, input->params.length, &options,
                                                              &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_product_variations(client, input->values[0].integer, input->values[1].integer, given,
                                                 &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_product_variations_operation.number;
        oac_check_record(&checker, NULL, &ecwid_search_product_variations_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_search_product_variations_response_serialize(&response, &answer->text, error);
    }
    ecwid_search_product_variations_response_dispose(&response);
    ecwid_search_product_variations_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_product_variation[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_product_variation[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_product_variation(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_product_variation_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_product_variation(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_product_variation_request value = ECWID_CREATE_PRODUCT_VARIATION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_product_variation_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_product_variation_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_product_variation_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_product_variation(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_product_variation_request request = ECWID_CREATE_PRODUCT_VARIATION_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_create_product_variation_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_product_variation(client, input->values[0].integer, input->values[1].integer, &request,
                                                &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_product_variation_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_create_product_variation_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_all_product_variations[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_all_product_variations[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_all_product_variations(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_all_product_variations_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_all_product_variations(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_all_product_variations(client, input->values[0].integer, input->values[1].integer,
                                                     &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_all_product_variations_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_product_variation[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_product_variation[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_product_variation(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_product_variation_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_product_variation(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_product_variation_params value = ECWID_GET_PRODUCT_VARIATION_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_product_variation_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_product_variation_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_product_variation_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_product_variation(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_product_variation_params params = ECWID_GET_PRODUCT_VARIATION_PARAMS_INIT;
    const ecwid_get_product_variation_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_product_variation response = ECWID_PRODUCT_VARIATION_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_product_variation_params_parse(input->params.data, input->params.length, &options, &params,
                                                          error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_product_variation(client, input->values[0].integer, input->values[1].integer,
                                             input->values[2].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_product_variation_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_variation_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_variation_serialize(&response, &answer->text, error);
    }
    ecwid_product_variation_dispose(&response);
    ecwid_get_product_variation_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_product_variation[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "check-low-stock-notification",
        .json_name = "checkLowStockNotification",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_product_variation[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_product_variation(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_product_variation_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_update_product_variation(oac_string text, oac_violations *violations,
                                                                 oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_product_variation_params value = ECWID_UPDATE_PRODUCT_VARIATION_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_product_variation_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_product_variation_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_product_variation_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_product_variation(oac_string text, oac_violations *violations,
                                                               oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_product_variation_request value = ECWID_UPDATE_PRODUCT_VARIATION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_product_variation_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_product_variation_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_product_variation_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_product_variation(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_product_variation_params params = ECWID_UPDATE_PRODUCT_VARIATION_PARAMS_INIT;
    const ecwid_update_product_variation_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_update_product_variation_request request = ECWID_UPDATE_PRODUCT_VARIATION_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_update_product_variation_params_parse(input->params.data, input->params.length, &options,
                                                             &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_update_product_variation_request_parse(input->body.data, input->body.length, &options, &request,
                                                              error);
    }
    if (status == OAC_OK) {
        status = ecwid_update_product_variation(client, input->values[0].integer, input->values[1].integer,
                                                input->values[2].integer, given, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_product_variation_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_product_variation_request_dispose(&request);
    ecwid_update_product_variation_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_product_variation[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_product_variation[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_product_variation(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_product_variation_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_product_variation(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_product_variation(client, input->values[0].integer, input->values[1].integer,
                                                input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_product_variation_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_product_variation_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_product_variation_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_product_variation_image(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_product_variation_image_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_product_variation_image(oac_string text, oac_violations *violations,
                                                                       oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_product_variation_image_params value = ECWID_UPLOAD_PRODUCT_VARIATION_IMAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_product_variation_image_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_product_variation_image_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_product_variation_image_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_product_variation_image(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_product_variation_image_params params = ECWID_UPLOAD_PRODUCT_VARIATION_IMAGE_PARAMS_INIT;
    const ecwid_upload_product_variation_image_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_product_variation_image_params_parse(input->params.data, input->params.length, &options,
                                                                   &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_product_variation_image(client, input->values[0].integer, input->values[1].integer,
                                                      input->values[2].integer, given, input->source, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_product_variation_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_product_variation_image_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_product_variation_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_product_variation_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_product_variation_image(const oac_command_value *values,
                                                                     oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_product_variation_image_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_product_variation_image(oac_client *client, const oac_command_input *input,
                                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_product_variation_image(client, input->values[0].integer, input->values[1].integer,
                                                      input->values[2].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_product_variation_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_product_variation_image_async[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_product_variation_image_async[] = {
    &ecwid_schemes[0],
    NULL,
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_product_variation_image_async(const oac_command_value *values,
                                                                           oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer, &values[2].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_product_variation_image_async_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_upload_product_variation_image_async(oac_string text, oac_violations *violations,
                                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_image_url_request value = ECWID_IMAGE_URL_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_image_url_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_image_url_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_image_url_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_product_variation_image_async(oac_client *client, const oac_command_input *input,
                                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_image_url_request request = ECWID_IMAGE_URL_REQUEST_INIT;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_image_url_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_upload_product_variation_image_async(client, input->values[0].integer, input->values[1].integer,
                                                            input->values[2].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_product_variation_image_async_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_image_url_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_product_brands[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. At most 100. Default: 100.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. Default: \"PRODUCT_COUNT_DESC\". One of PRODUCT_COUNT_DESC, PRODUCT_COUNT_ASC, "
                "NAME_DESC, NAME_ASC.",
    },
    {
        .flag = "hidden-brands",
        .json_name = "hidden_brands",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query. Default: false.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-ur-ls",
        .json_name = "cleanURLs",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_product_brands[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_product_brands(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_product_brands_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_product_brands(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_product_brands_params value = ECWID_SEARCH_PRODUCT_BRANDS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_product_brands_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_product_brands_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_product_brands_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_product_brands(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_product_brands_params params = ECWID_SEARCH_PRODUCT_BRANDS_PARAMS_INIT;
    const ecwid_search_product_brands_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_product_brand_page response = ECWID_PRODUCT_BRAND_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_product_brands_params_parse(input->params.data, input->params.length, &options, &params,
                                                          error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_product_brands(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_product_brands_operation.number;
        oac_check_record(&checker, NULL, &ecwid_product_brand_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_product_brand_page_serialize(&response, &answer->text, error);
    }
    ecwid_product_brand_page_dispose(&response);
    ecwid_search_product_brands_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_shipping_options[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_shipping_options[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_shipping_options(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_shipping_options_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_shipping_options(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_shipping_options_params value = ECWID_SEARCH_SHIPPING_OPTIONS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_shipping_options_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_shipping_options_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_shipping_options_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_shipping_options(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_shipping_options_params params = ECWID_SEARCH_SHIPPING_OPTIONS_PARAMS_INIT;
    const ecwid_search_shipping_options_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_search_shipping_options_response response = ECWID_SEARCH_SHIPPING_OPTIONS_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_shipping_options_params_parse(input->params.data, input->params.length, &options, &params,
                                                            error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_shipping_options(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_shipping_options_operation.number;
        oac_check_record(&checker, NULL, &ecwid_search_shipping_options_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_search_shipping_options_response_serialize(&response, &answer->text, error);
    }
    ecwid_search_shipping_options_response_dispose(&response);
    ecwid_search_shipping_options_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_shipping_option[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_shipping_option[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_shipping_option(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_shipping_option_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_shipping_option(oac_string text, oac_violations *violations,
                                                             oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_shipping_option_request value = ECWID_CREATE_SHIPPING_OPTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_shipping_option_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_shipping_option_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_shipping_option_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_shipping_option(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_shipping_option_request request = ECWID_CREATE_SHIPPING_OPTION_REQUEST_INIT;
    ecwid_create_shipping_option_response response = ECWID_CREATE_SHIPPING_OPTION_RESPONSE_INIT;
    options.keep_unknown = true;
    status =
        ecwid_create_shipping_option_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_shipping_option(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_shipping_option_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_shipping_option_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_shipping_option_response_serialize(&response, &answer->text, error);
    }
    ecwid_create_shipping_option_response_dispose(&response);
    ecwid_create_shipping_option_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_shipping_option[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "shipping-option-id",
        .json_name = "shippingOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_shipping_option[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_shipping_option(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_shipping_option_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_shipping_option(oac_string text, oac_violations *violations,
                                                             oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_shipping_option_request value = ECWID_UPDATE_SHIPPING_OPTION_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_shipping_option_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_shipping_option_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_shipping_option_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_shipping_option(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_shipping_option_request request = ECWID_UPDATE_SHIPPING_OPTION_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status =
        ecwid_update_shipping_option_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_shipping_option(client, input->values[0].integer, input->values[1].text, &request,
                                              &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_shipping_option_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_shipping_option_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_shipping_option[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "shipping-option-id",
        .json_name = "shippingOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_shipping_option[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_shipping_option(const oac_command_value *values,
                                                             oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_shipping_option_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_shipping_option(oac_client *client, const oac_command_input *input,
                                                   oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status =
            ecwid_delete_shipping_option(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_shipping_option_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_resend_staff_account_invite[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_resend_staff_account_invite[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_resend_staff_account_invite(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_resend_staff_account_invite_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_resend_staff_account_invite(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_staff_account_invite_request value = ECWID_STAFF_ACCOUNT_INVITE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_staff_account_invite_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_staff_account_invite_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_staff_account_invite_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_resend_staff_account_invite(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_staff_account_invite_request request = ECWID_STAFF_ACCOUNT_INVITE_REQUEST_INIT;
    ecwid_success_result response = ECWID_SUCCESS_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_staff_account_invite_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_resend_staff_account_invite(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_resend_staff_account_invite_operation.number;
        oac_check_record(&checker, NULL, &ecwid_success_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_success_result_serialize(&response, &answer->text, error);
    }
    ecwid_success_result_dispose(&response);
    ecwid_staff_account_invite_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_cancel_staff_account_invite[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_cancel_staff_account_invite[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_cancel_staff_account_invite(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_cancel_staff_account_invite_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_cancel_staff_account_invite(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_staff_account_invite_request value = ECWID_STAFF_ACCOUNT_INVITE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_staff_account_invite_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_staff_account_invite_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_staff_account_invite_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_cancel_staff_account_invite(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_staff_account_invite_request request = ECWID_STAFF_ACCOUNT_INVITE_REQUEST_INIT;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_staff_account_invite_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_cancel_staff_account_invite(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_cancel_staff_account_invite_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    ecwid_staff_account_invite_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_staff_accounts[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_staff_accounts[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_staff_accounts(const oac_command_value *values, oac_violations *violations,
                                                            oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_staff_accounts_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_staff_accounts(oac_string text, oac_violations *violations,
                                                              oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_staff_accounts_params value = ECWID_SEARCH_STAFF_ACCOUNTS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_staff_accounts_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_staff_accounts_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_staff_accounts_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_staff_accounts(oac_client *client, const oac_command_input *input,
                                                  oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_staff_accounts_params params = ECWID_SEARCH_STAFF_ACCOUNTS_PARAMS_INIT;
    const ecwid_search_staff_accounts_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_staff_accounts response = ECWID_STAFF_ACCOUNTS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_staff_accounts_params_parse(input->params.data, input->params.length, &options, &params,
                                                          error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_staff_accounts(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_staff_accounts_operation.number;
        oac_check_record(&checker, NULL, &ecwid_staff_accounts_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_staff_accounts_serialize(&response, &answer->text, error);
    }
    ecwid_staff_accounts_dispose(&response);
    ecwid_search_staff_accounts_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_create_staff_account[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_create_staff_account[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_create_staff_account(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_create_staff_account_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_create_staff_account(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_create_staff_account_request value = ECWID_CREATE_STAFF_ACCOUNT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_create_staff_account_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_create_staff_account_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_create_staff_account_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_create_staff_account(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_create_staff_account_request request = ECWID_CREATE_STAFF_ACCOUNT_REQUEST_INIT;
    ecwid_success_result response = ECWID_SUCCESS_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_create_staff_account_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_create_staff_account(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_create_staff_account_operation.number;
        oac_check_record(&checker, NULL, &ecwid_success_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_success_result_serialize(&response, &answer->text, error);
    }
    ecwid_success_result_dispose(&response);
    ecwid_create_staff_account_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_staff_account[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "staff-account-id",
        .json_name = "staffAccountId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_staff_account[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_staff_account(const oac_command_value *values, oac_violations *violations,
                                                        oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_staff_account_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_staff_account(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_staff_account_params value = ECWID_GET_STAFF_ACCOUNT_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_staff_account_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_staff_account_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_staff_account_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_staff_account(oac_client *client, const oac_command_input *input,
                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_staff_account_params params = ECWID_GET_STAFF_ACCOUNT_PARAMS_INIT;
    const ecwid_get_staff_account_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_staff_account response = ECWID_STAFF_ACCOUNT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_staff_account_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status =
            ecwid_get_staff_account(client, input->values[0].integer, input->values[1].text, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_staff_account_operation.number;
        oac_check_record(&checker, NULL, &ecwid_staff_account_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_staff_account_serialize(&response, &answer->text, error);
    }
    ecwid_staff_account_dispose(&response);
    ecwid_get_staff_account_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_staff_account[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "staff-account-id",
        .json_name = "staffAccountId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_staff_account[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_staff_account(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_staff_account_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_staff_account(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_staff_account_request value = ECWID_UPDATE_STAFF_ACCOUNT_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_staff_account_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_staff_account_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_staff_account_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_staff_account(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_staff_account_request request = ECWID_UPDATE_STAFF_ACCOUNT_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_staff_account_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_staff_account(client, input->values[0].integer, input->values[1].text, &request,
                                            &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_staff_account_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_staff_account_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_staff_account[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "staff-account-id",
        .json_name = "staffAccountId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_staff_account[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_staff_account(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_staff_account_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_staff_account(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_staff_account(client, input->values[0].integer, input->values[1].text, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_staff_account_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_staff_account_scopes[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_staff_account_scopes[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_staff_account_scopes(const oac_command_value *values,
                                                               oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_staff_account_scopes_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_get_staff_account_scopes(oac_client *client, const oac_command_input *input,
                                                     oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    ecwid_staff_account response = ECWID_STAFF_ACCOUNT_INIT;
    if (status == OAC_OK) {
        status = ecwid_get_staff_account_scopes(client, input->values[0].integer, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_staff_account_scopes_operation.number;
        oac_check_record(&checker, NULL, &ecwid_staff_account_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_staff_account_serialize(&response, &answer->text, error);
    }
    ecwid_staff_account_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_upload_store_logo_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "logo",
        .json_name = "logo",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. One of logo, invoicelogo, emaillogo.",
    },
    {
        .flag = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_upload_store_logo_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_upload_store_logo_image(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const ecwid_store_logo_opt chosen1 = ecwid_store_logo_text(values[1].text.data);
    const void *const given[] = {&values[0].integer, &chosen1};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_upload_store_logo_image_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_upload_store_logo_image(oac_string text, oac_violations *violations,
                                                                oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_upload_store_logo_image_params value = ECWID_UPLOAD_STORE_LOGO_IMAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_upload_store_logo_image_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_upload_store_logo_image_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_upload_store_logo_image_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_upload_store_logo_image(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    const ecwid_store_logo_opt chosen1 = ecwid_store_logo_text(input->values[1].text.data);
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_upload_store_logo_image_params params = ECWID_UPLOAD_STORE_LOGO_IMAGE_PARAMS_INIT;
    const ecwid_upload_store_logo_image_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_create_result response = ECWID_CREATE_RESULT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_upload_store_logo_image_params_parse(input->params.data, input->params.length, &options, &params,
                                                            error);
    }
    if (status == OAC_OK) {
        status = ecwid_upload_store_logo_image(client, input->values[0].integer, chosen1, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_upload_store_logo_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_create_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_create_result_serialize(&response, &answer->text, error);
    }
    ecwid_create_result_dispose(&response);
    ecwid_upload_store_logo_image_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_delete_store_logo_image[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "logo",
        .json_name = "logo",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. One of logo, invoicelogo, emaillogo.",
    },
};

static const oac_scheme *const command_security_of_ecwid_delete_store_logo_image[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_delete_store_logo_image(const oac_command_value *values,
                                                              oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const ecwid_store_logo_opt chosen1 = ecwid_store_logo_text(values[1].text.data);
    const void *const given[] = {&values[0].integer, &chosen1};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_delete_store_logo_image_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_ecwid_delete_store_logo_image(oac_client *client, const oac_command_input *input,
                                                    oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    const ecwid_store_logo_opt chosen1 = ecwid_store_logo_text(input->values[1].text.data);
    ecwid_delete_result response = ECWID_DELETE_RESULT_INIT;
    if (status == OAC_OK) {
        status = ecwid_delete_store_logo_image(client, input->values[0].integer, chosen1, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "deleteCount";
        answer->zero_means = "nothing was deleted";
        answer->counter = response.delete_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_delete_store_logo_image_operation.number;
        oac_check_record(&checker, NULL, &ecwid_delete_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_delete_result_serialize(&response, &answer->text, error);
    }
    ecwid_delete_result_dispose(&response);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_store_profile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "show-extended-info",
        .json_name = "showExtendedInfo",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "get-report-availability-status",
        .json_name = "get-report-availability-status",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "get-store-vertical",
        .json_name = "get-store-vertical",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_store_profile[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_store_profile(const oac_command_value *values, oac_violations *violations,
                                                        oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_store_profile_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_store_profile(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_store_profile_params value = ECWID_GET_STORE_PROFILE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_store_profile_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_store_profile_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_store_profile_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_store_profile(oac_client *client, const oac_command_input *input,
                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_store_profile_params params = ECWID_GET_STORE_PROFILE_PARAMS_INIT;
    const ecwid_get_store_profile_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_store_profile response = ECWID_STORE_PROFILE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_store_profile_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_store_profile(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_store_profile_operation.number;
        oac_check_record(&checker, NULL, &ecwid_store_profile_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_store_profile_serialize(&response, &answer->text, error);
    }
    ecwid_store_profile_dispose(&response);
    ecwid_get_store_profile_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_update_store_profile[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
};

static const oac_scheme *const command_security_of_ecwid_update_store_profile[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_update_store_profile(const oac_command_value *values, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_update_store_profile_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the body, wrong types included, in strict mode. */
static oac_status check_body_of_ecwid_update_store_profile(oac_string text, oac_violations *violations,
                                                           oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_update_store_profile_request value = ECWID_UPDATE_STORE_PROFILE_REQUEST_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_update_store_profile_request_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_update_store_profile_request_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_update_store_profile_request_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_update_store_profile(oac_client *client, const oac_command_input *input,
                                                 oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_update_store_profile_request request = ECWID_UPDATE_STORE_PROFILE_REQUEST_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    options.keep_unknown = true;
    status = ecwid_update_store_profile_request_parse(input->body.data, input->body.length, &options, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_store_profile(client, input->values[0].integer, &request, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        answer->counter_name = "updateCount";
        answer->zero_means = "nothing was updated";
        answer->counter = response.update_count;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_update_store_profile_operation.number;
        oac_check_record(&checker, NULL, &ecwid_update_result_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_update_result_serialize(&response, &answer->text, error);
    }
    ecwid_update_result_dispose(&response);
    ecwid_update_store_profile_request_dispose(&request);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_deleted_items_history[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "entity",
        .json_name = "entity",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. One of orders, products, coupons, customers, reviews.",
    },
    {
        .flag = "from-date",
        .json_name = "from_date",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "to-date",
        .json_name = "to_date",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query. Default: 100.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_deleted_items_history[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_deleted_items_history(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const ecwid_deleted_item_kind_opt chosen1 = ecwid_deleted_item_kind_text(values[1].text.data);
    const void *const given[] = {&values[0].integer, &chosen1};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_deleted_items_history_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_deleted_items_history(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_deleted_items_history_params value = ECWID_GET_DELETED_ITEMS_HISTORY_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_deleted_items_history_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_deleted_items_history_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_deleted_items_history_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_deleted_items_history(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    const ecwid_deleted_item_kind_opt chosen1 = ecwid_deleted_item_kind_text(input->values[1].text.data);
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_deleted_items_history_params params = ECWID_GET_DELETED_ITEMS_HISTORY_PARAMS_INIT;
    const ecwid_get_deleted_items_history_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_deleted_item_page response = ECWID_DELETED_ITEM_PAGE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_deleted_items_history_params_parse(input->params.data, input->params.length, &options,
                                                              &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_deleted_items_history(client, input->values[0].integer, chosen1, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_deleted_items_history_operation.number;
        oac_check_record(&checker, NULL, &ecwid_deleted_item_page_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_deleted_item_page_serialize(&response, &answer->text, error);
    }
    ecwid_deleted_item_page_dispose(&response);
    ecwid_get_deleted_items_history_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_latest_store_update_stats[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "reviews-updates-required",
        .json_name = "reviewsUpdatesRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "domains-required",
        .json_name = "domainsRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "subscription-required",
        .json_name = "subscriptionRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "product-count-required",
        .json_name = "productCountRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "category-count-required",
        .json_name = "categoryCountRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_latest_store_update_stats[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_latest_store_update_stats(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_latest_store_update_stats_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_latest_store_update_stats(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_latest_store_update_stats_params value = ECWID_GET_LATEST_STORE_UPDATE_STATS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_latest_store_update_stats_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_latest_store_update_stats_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_latest_store_update_stats_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_latest_store_update_stats(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_latest_store_update_stats_params params = ECWID_GET_LATEST_STORE_UPDATE_STATS_PARAMS_INIT;
    const ecwid_get_latest_store_update_stats_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_latest_store_update_stats response = ECWID_LATEST_STORE_UPDATE_STATS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_latest_store_update_stats_params_parse(input->params.data, input->params.length, &options,
                                                                  &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_latest_store_update_stats(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_latest_store_update_stats_operation.number;
        oac_check_record(&checker, NULL, &ecwid_latest_store_update_stats_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_latest_store_update_stats_serialize(&response, &answer->text, error);
    }
    ecwid_latest_store_update_stats_dispose(&response);
    ecwid_get_latest_store_update_stats_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_store_reports[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "report-type",
        .json_name = "reportType",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .flag = "started-from",
        .json_name = "startedFrom",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "ended-at",
        .json_name = "endedAt",
        .kind = OAC_FLAG_INTEGER,
        .help = "In the query.",
    },
    {
        .flag = "time-scale-value",
        .json_name = "timeScaleValue",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of hour, day, week, month, year.",
    },
    {
        .flag = "compare-period",
        .json_name = "comparePeriod",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. One of noComparePeriod, similarPeriodInPreviousWeek, similarPeriodInPreviousMonth, "
                "similarPeriodInPreviousYear, previousPeriod.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_store_reports[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_store_reports(const oac_command_value *values, oac_violations *violations,
                                                        oac_error *error)
{
    oac_checker checker;
    const ecwid_store_report_type_opt chosen1 = ecwid_store_report_type_text(values[1].text.data);
    const void *const given[] = {&values[0].integer, &chosen1};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_store_reports_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_store_reports(oac_string text, oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_store_reports_params value = ECWID_GET_STORE_REPORTS_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_store_reports_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_store_reports_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_store_reports_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_store_reports(oac_client *client, const oac_command_input *input,
                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    const ecwid_store_report_type_opt chosen1 = ecwid_store_report_type_text(input->values[1].text.data);
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_store_reports_params params = ECWID_GET_STORE_REPORTS_PARAMS_INIT;
    const ecwid_get_store_reports_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_store_report response = ECWID_STORE_REPORT_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status =
            ecwid_get_store_reports_params_parse(input->params.data, input->params.length, &options, &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_store_reports(client, input->values[0].integer, chosen1, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_store_reports_operation.number;
        oac_check_record(&checker, NULL, &ecwid_store_report_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_store_report_serialize(&response, &answer->text, error);
    }
    ecwid_store_report_dispose(&response);
    ecwid_get_store_reports_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_get_page_slug_and_static_code[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "slug",
        .json_name = "slug",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "store-root-page",
        .json_name = "storeRootPage",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "get-static-content",
        .json_name = "getStaticContent",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query. Default: true.",
    },
    {
        .flag = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_get_page_slug_and_static_code[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_get_page_slug_and_static_code(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_get_page_slug_and_static_code_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_get_page_slug_and_static_code(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_get_page_slug_and_static_code_params value = ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_get_page_slug_and_static_code_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_get_page_slug_and_static_code_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_get_page_slug_and_static_code_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_get_page_slug_and_static_code(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_get_page_slug_and_static_code_params params = ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_PARAMS_INIT;
    const ecwid_get_page_slug_and_static_code_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_get_page_slug_and_static_code_response response = ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_RESPONSE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_get_page_slug_and_static_code_params_parse(input->params.data, input->params.length, &options,
                                                                  &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_get_page_slug_and_static_code(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_get_page_slug_and_static_code_operation.number;
        oac_check_record(&checker, NULL, &ecwid_get_page_slug_and_static_code_response_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_get_page_slug_and_static_code_response_serialize(&response, &answer->text, error);
    }
    ecwid_get_page_slug_and_static_code_response_dispose(&response);
    ecwid_get_page_slug_and_static_code_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_static_code_for_category_page[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_static_code_for_category_page[] = {NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_static_code_for_category_page(const oac_command_value *values,
                                                                    oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_static_code_for_category_page_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_static_code_for_category_page(oac_string text, oac_violations *violations,
                                                                      oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_static_code_for_category_page_params value = ECWID_STATIC_CODE_FOR_CATEGORY_PAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_static_code_for_category_page_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_static_code_for_category_page_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_static_code_for_category_page_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_static_code_for_category_page(oac_client *client, const oac_command_input *input,
                                                          oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_static_code_for_category_page_params params = ECWID_STATIC_CODE_FOR_CATEGORY_PAGE_PARAMS_INIT;
    const ecwid_static_code_for_category_page_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_static_code response = ECWID_STATIC_CODE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_static_code_for_category_page_params_parse(input->params.data, input->params.length, &options,
                                                                  &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_static_code_for_category_page(client, input->values[0].integer, input->values[1].integer, given,
                                                     &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_static_code_for_category_page_operation.number;
        oac_check_record(&checker, NULL, &ecwid_static_code_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_static_code_serialize(&response, &answer->text, error);
    }
    ecwid_static_code_dispose(&response);
    ecwid_static_code_for_category_page_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_static_code_for_home_page[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_static_code_for_home_page[] = {NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_static_code_for_home_page(const oac_command_value *values,
                                                                oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_static_code_for_home_page_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_static_code_for_home_page(oac_string text, oac_violations *violations,
                                                                  oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_static_code_for_home_page_params value = ECWID_STATIC_CODE_FOR_HOME_PAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_static_code_for_home_page_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_static_code_for_home_page_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_static_code_for_home_page_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_static_code_for_home_page(oac_client *client, const oac_command_input *input,
                                                      oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_static_code_for_home_page_params params = ECWID_STATIC_CODE_FOR_HOME_PAGE_PARAMS_INIT;
    const ecwid_static_code_for_home_page_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_static_code response = ECWID_STATIC_CODE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_static_code_for_home_page_params_parse(input->params.data, input->params.length, &options,
                                                              &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_static_code_for_home_page(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_static_code_for_home_page_operation.number;
        oac_check_record(&checker, NULL, &ecwid_static_code_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_static_code_serialize(&response, &answer->text, error);
    }
    ecwid_static_code_dispose(&response);
    ecwid_static_code_for_home_page_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_static_code_for_product_page[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query.",
    },
    {
        .flag = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "In the query.",
    },
    {
        .flag = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "In the query.",
    },
    {
        .flag = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "In the query. It selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_scheme *const command_security_of_ecwid_static_code_for_product_page[] = {NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_static_code_for_product_page(const oac_command_value *values,
                                                                   oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_static_code_for_product_page_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_static_code_for_product_page(oac_string text, oac_violations *violations,
                                                                     oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_static_code_for_product_page_params value = ECWID_STATIC_CODE_FOR_PRODUCT_PAGE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_static_code_for_product_page_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_static_code_for_product_page_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_static_code_for_product_page_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_static_code_for_product_page(oac_client *client, const oac_command_input *input,
                                                         oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_static_code_for_product_page_params params = ECWID_STATIC_CODE_FOR_PRODUCT_PAGE_PARAMS_INIT;
    const ecwid_static_code_for_product_page_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_static_code response = ECWID_STATIC_CODE_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_static_code_for_product_page_params_parse(input->params.data, input->params.length, &options,
                                                                 &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_static_code_for_product_page(client, input->values[0].integer, input->values[1].integer, given,
                                                    &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_static_code_for_product_page_operation.number;
        oac_check_record(&checker, NULL, &ecwid_static_code_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_static_code_serialize(&response, &answer->text, error);
    }
    ecwid_static_code_dispose(&response);
    ecwid_static_code_for_product_page_params_dispose(&params);
    return status;
}

static const oac_command_parameter flags_of_ecwid_search_domains_for_purchase[] = {
    {
        .flag = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1.",
    },
    {
        .flag = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "What to look for in names of domains. The page says boolean, and describes a text. In the query. "
                "Required.",
    },
};

static const oac_scheme *const command_security_of_ecwid_search_domains_for_purchase[] = {&ecwid_schemes[0], NULL};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_ecwid_search_domains_for_purchase(const oac_command_value *values,
                                                                  oac_violations *violations, oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &ecwid_search_domains_for_purchase_operation, given);
    return oac_checker_end(&checker);
}

/* All that is wrong with the parameters, wrong types included, in strict mode. */
static oac_status check_params_of_ecwid_search_domains_for_purchase(oac_string text, oac_violations *violations,
                                                                    oac_error *error)
{
    oac_checker checker;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    ecwid_search_domains_for_purchase_params value = ECWID_SEARCH_DOMAINS_FOR_PURCHASE_PARAMS_INIT;
    oac_status status;
    options.keep_unknown = true;
    options.mistyped = violations;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, &value, &ecwid_search_domains_for_purchase_params_oac_type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, &ecwid_search_domains_for_purchase_params_oac_type, &value);
    }
    status = oac_reader_end(&reader, &value.extra, error);
    ecwid_search_domains_for_purchase_params_dispose(&value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

static oac_status run_ecwid_search_domains_for_purchase(oac_client *client, const oac_command_input *input,
                                                        oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    ecwid_search_domains_for_purchase_params params = ECWID_SEARCH_DOMAINS_FOR_PURCHASE_PARAMS_INIT;
    const ecwid_search_domains_for_purchase_params *given = input->params.data != NULL ? &params : NULL;
    ecwid_domain_offers response = ECWID_DOMAIN_OFFERS_INIT;
    options.keep_unknown = true;
    if (status == OAC_OK && given != NULL) {
        status = ecwid_search_domains_for_purchase_params_parse(input->params.data, input->params.length, &options,
                                                                &params, error);
    }
    if (status == OAC_OK) {
        status = ecwid_search_domains_for_purchase(client, input->values[0].integer, given, &response, error);
    }
    if (status == OAC_OK) {
        oac_checker checker;
        answer->arrived = true;
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
        checker.operation = ecwid_search_domains_for_purchase_operation.number;
        oac_check_record(&checker, NULL, &ecwid_domain_offers_oac_type, &response);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    }
    if (status == OAC_OK) {
        status = ecwid_domain_offers_serialize(&response, &answer->text, error);
    }
    ecwid_domain_offers_dispose(&response);
    ecwid_search_domains_for_purchase_params_dispose(&params);
    return status;
}

const oac_command oac_commands[] = {
    {
        .name = "get-specific-app-storage-data",
        .id = "getSpecificAppStorageData",
        .summary = "Get specific app storage data.",
        .request_line = "GET /{storeId}/storage/{key}",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_get_specific_app_storage_data,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_specific_app_storage_data,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_specific_app_storage_data,
        .run = run_ecwid_get_specific_app_storage_data,
    },
    {
        .name = "update-specific-app-storage-data",
        .id = "updateSpecificAppStorageData",
        .summary = "Update specific app storage data.",
        .request_line = "PUT /{storeId}/storage/{key}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_update_specific_app_storage_data,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_specific_app_storage_data,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_specific_app_storage_data,
        .check_body = check_body_of_ecwid_update_specific_app_storage_data,
        .run = run_ecwid_update_specific_app_storage_data,
    },
    {
        .name = "add-app-storage-data",
        .id = "addAppStorageData",
        .summary = "Add app storage data.",
        .request_line = "POST /{storeId}/storage/{key}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_add_app_storage_data,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_add_app_storage_data,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_add_app_storage_data,
        .check_body = check_body_of_ecwid_add_app_storage_data,
        .run = run_ecwid_add_app_storage_data,
    },
    {
        .name = "delete-specific-app-storage-data",
        .id = "deleteSpecificAppStorageData",
        .summary = "Delete specific app storage data.",
        .request_line = "DELETE /{storeId}/storage/{key}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_delete_specific_app_storage_data,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_specific_app_storage_data,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_specific_app_storage_data,
        .run = run_ecwid_delete_specific_app_storage_data,
    },
    {
        .name = "get-app-subscription-status",
        .id = "getAppSubscriptionStatus",
        .summary = "Get app subscription status.",
        .request_line = "GET /{storeId}/application",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_get_app_subscription_status,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_app_subscription_status,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_app_subscription_status,
        .run = run_ecwid_get_app_subscription_status,
    },
    {
        .name = "cancel-app-subscription",
        .id = "cancelAppSubscription",
        .summary = "Cancel app subscription.",
        .request_line = "DELETE /{storeId}/application",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_cancel_app_subscription,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_cancel_app_subscription,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_cancel_app_subscription,
        .check_params = check_params_of_ecwid_cancel_app_subscription,
        .run = run_ecwid_cancel_app_subscription,
    },
    {
        .name = "custom-charge-with-ecwid-billing",
        .id = "customChargeWithEcwidBilling",
        .summary = "Custom charge with Ecwid billing.",
        .request_line = "POST /{storeId}/billing/transactions",
        .scopes = "charge",
        .parameters = flags_of_ecwid_custom_charge_with_ecwid_billing,
        .parameter_count = 6,
        .has_body = false,
        .security = command_security_of_ecwid_custom_charge_with_ecwid_billing,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_custom_charge_with_ecwid_billing,
        .check_params = check_params_of_ecwid_custom_charge_with_ecwid_billing,
        .run = run_ecwid_custom_charge_with_ecwid_billing,
    },
    {
        .name = "get-all-app-storage-data",
        .id = "getAllAppStorageData",
        .summary = "Get all app storage data.",
        .request_line = "GET /{storeId}/storage",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_get_all_app_storage_data,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_all_app_storage_data,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_all_app_storage_data,
        .run = run_ecwid_get_all_app_storage_data,
    },
    {
        .name = "get-batch-status",
        .id = "getBatchStatus",
        .summary = "Get batch status.",
        .request_line = "GET /{storeId}/batch",
        .scopes = "",
        .parameters = flags_of_ecwid_get_batch_status,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_batch_status,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_batch_status,
        .check_params = check_params_of_ecwid_get_batch_status,
        .run = run_ecwid_get_batch_status,
    },
    {
        .name = "search-batch-requests-by-status",
        .id = "searchBatchRequestsByStatus",
        .summary = "Search batch requests by status.",
        .request_line = "GET /{storeId}/batch",
        .scopes = "",
        .parameters = flags_of_ecwid_search_batch_requests_by_status,
        .parameter_count = 4,
        .has_body = false,
        .security = command_security_of_ecwid_search_batch_requests_by_status,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_batch_requests_by_status,
        .check_params = check_params_of_ecwid_search_batch_requests_by_status,
        .run = run_ecwid_search_batch_requests_by_status,
    },
    {
        .name = "create-batch-request",
        .id = "createBatchRequest",
        .summary = "Create batch request.",
        .request_line = "POST /{storeId}/batch",
        .scopes = "",
        .parameters = flags_of_ecwid_create_batch_request,
        .parameter_count = 5,
        .has_body = true,
        .security = command_security_of_ecwid_create_batch_request,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_batch_request,
        .check_params = check_params_of_ecwid_create_batch_request,
        .check_body = check_body_of_ecwid_create_batch_request,
        .run = run_ecwid_create_batch_request,
    },
    {
        .name = "stop-and-delete-batch-request",
        .id = "stopAndDeleteBatchRequest",
        .summary = "Stop and delete batch request.",
        .request_line = "DELETE /{storeId}/batch",
        .scopes = "",
        .parameters = flags_of_ecwid_stop_and_delete_batch_request,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_stop_and_delete_batch_request,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_stop_and_delete_batch_request,
        .check_params = check_params_of_ecwid_stop_and_delete_batch_request,
        .run = run_ecwid_stop_and_delete_batch_request,
    },
    {
        .name = "stop-batch-request",
        .id = "stopBatchRequest",
        .summary = "Stop batch request.",
        .request_line = "POST /{storeId}/batch/cancel-group",
        .scopes = "",
        .parameters = flags_of_ecwid_stop_batch_request,
        .parameter_count = 4,
        .has_body = false,
        .security = command_security_of_ecwid_stop_batch_request,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_stop_batch_request,
        .check_params = check_params_of_ecwid_stop_batch_request,
        .run = run_ecwid_stop_batch_request,
    },
    {
        .name = "upload-category-image",
        .id = "uploadCategoryImage",
        .summary = "Upload category image.",
        .request_line = "POST /{storeId}/categories/{categoryId}/image",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_category_image,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_upload_category_image,
        .alternative_count = 1,
        .body_required = false,
        .sends_bytes = true,
        .check_path = check_path_of_ecwid_upload_category_image,
        .check_params = check_params_of_ecwid_upload_category_image,
        .run = run_ecwid_upload_category_image,
    },
    {
        .name = "delete-category-image",
        .id = "deleteCategoryImage",
        .summary = "Delete category image.",
        .request_line = "DELETE /{storeId}/categories/{categoryId}/image",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_category_image,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_category_image,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_category_image,
        .run = run_ecwid_delete_category_image,
    },
    {
        .name = "upload-category-image-async",
        .id = "uploadCategoryImageAsync",
        .summary = "Upload category image (async).",
        .request_line = "POST /{storeId}/categories/{categoryId}/image/async",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_category_image_async,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_upload_category_image_async,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_upload_category_image_async,
        .check_params = check_params_of_ecwid_upload_category_image_async,
        .check_body = check_body_of_ecwid_upload_category_image_async,
        .run = run_ecwid_upload_category_image_async,
    },
    {
        .name = "search-categories",
        .id = "searchCategories",
        .summary = "Search categories.",
        .request_line = "GET /{storeId}/categories",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_search_categories,
        .parameter_count = 11,
        .has_body = false,
        .security = command_security_of_ecwid_search_categories,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_categories,
        .check_params = check_params_of_ecwid_search_categories,
        .run = run_ecwid_search_categories,
    },
    {
        .name = "create-category",
        .id = "createCategory",
        .summary = "Create category.",
        .request_line = "POST /{storeId}/categories",
        .scopes = "create_catalog",
        .parameters = flags_of_ecwid_create_category,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_category,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_category,
        .check_body = check_body_of_ecwid_create_category,
        .run = run_ecwid_create_category,
    },
    {
        .name = "get-category",
        .id = "getCategory",
        .summary = "Get category.",
        .request_line = "GET /{storeId}/categories/{categoryId}",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_category,
        .parameter_count = 9,
        .has_body = false,
        .security = command_security_of_ecwid_get_category,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_category,
        .check_params = check_params_of_ecwid_get_category,
        .run = run_ecwid_get_category,
    },
    {
        .name = "update-category",
        .id = "updateCategory",
        .summary = "Update category.",
        .request_line = "PUT /{storeId}/categories/{categoryId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_update_category,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_category,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_category,
        .check_body = check_body_of_ecwid_update_category,
        .run = run_ecwid_update_category,
    },
    {
        .name = "delete-category",
        .id = "deleteCategory",
        .summary = "Delete category.",
        .request_line = "DELETE /{storeId}/categories/{categoryId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_category,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_category,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_category,
        .run = run_ecwid_delete_category,
    },
    {
        .name = "get-order-of-categories",
        .id = "getOrderOfCategories",
        .summary = "Get order of categories.",
        .request_line = "GET /{storeId}/categories/sort",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_order_of_categories,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_order_of_categories,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_order_of_categories,
        .check_params = check_params_of_ecwid_get_order_of_categories,
        .run = run_ecwid_get_order_of_categories,
    },
    {
        .name = "update-order-of-categories",
        .id = "updateOrderOfCategories",
        .summary = "Update order of categories.",
        .request_line = "PUT /{storeId}/categories/sort",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_update_order_of_categories,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_order_of_categories,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_order_of_categories,
        .check_params = check_params_of_ecwid_update_order_of_categories,
        .check_body = check_body_of_ecwid_update_order_of_categories,
        .run = run_ecwid_update_order_of_categories,
    },
    {
        .name = "assign-products-to-the-category",
        .id = "assignProductsToTheCategory",
        .summary = "Assign products to the category.",
        .request_line = "POST /{storeId}/categories/{categoryId}/assignProducts",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_assign_products_to_the_category,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_assign_products_to_the_category,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_assign_products_to_the_category,
        .check_body = check_body_of_ecwid_assign_products_to_the_category,
        .run = run_ecwid_assign_products_to_the_category,
    },
    {
        .name = "get-order-of-products",
        .id = "getOrderOfProducts",
        .summary = "Get order of products.",
        .request_line = "GET /{storeId}/products/sort",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_order_of_products,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_order_of_products,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_order_of_products,
        .check_params = check_params_of_ecwid_get_order_of_products,
        .run = run_ecwid_get_order_of_products,
    },
    {
        .name = "update-order-of-products",
        .id = "updateOrderOfProducts",
        .summary = "Update order of products.",
        .request_line = "PUT /{storeId}/products/sort",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_update_order_of_products,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_order_of_products,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_order_of_products,
        .check_params = check_params_of_ecwid_update_order_of_products,
        .check_body = check_body_of_ecwid_update_order_of_products,
        .run = run_ecwid_update_order_of_products,
    },
    {
        .name = "unassign-products-from-the-category",
        .id = "unassignProductsFromTheCategory",
        .summary = "Unassign products from the category.",
        .request_line = "POST /{storeId}/categories/{categoryId}/unassignProducts",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_unassign_products_from_the_category,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_unassign_products_from_the_category,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_unassign_products_from_the_category,
        .check_body = check_body_of_ecwid_unassign_products_from_the_category,
        .run = run_ecwid_unassign_products_from_the_category,
    },
    {
        .name = "search-categories-by-path",
        .id = "searchCategoriesByPath",
        .summary = "Search categories by path.",
        .request_line = "GET /{storeId}/categoriesByPath",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_search_categories_by_path,
        .parameter_count = 14,
        .has_body = false,
        .security = command_security_of_ecwid_search_categories_by_path,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_categories_by_path,
        .check_params = check_params_of_ecwid_search_categories_by_path,
        .run = run_ecwid_search_categories_by_path,
    },
    {
        .name = "search-checkout-extra-fields",
        .id = "searchCheckoutExtraFields",
        .summary = "Search checkout extra fields.",
        .request_line = "GET /{storeId}/profile/extrafields",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_search_checkout_extra_fields,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_search_checkout_extra_fields,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_checkout_extra_fields,
        .run = run_ecwid_search_checkout_extra_fields,
    },
    {
        .name = "create-checkout-extra-field",
        .id = "createCheckoutExtraField",
        .summary = "Create checkout extra field.",
        .request_line = "POST /{storeId}/profile/extrafields",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_create_checkout_extra_field,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_checkout_extra_field,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_checkout_extra_field,
        .check_body = check_body_of_ecwid_create_checkout_extra_field,
        .run = run_ecwid_create_checkout_extra_field,
    },
    {
        .name = "get-checkout-extra-field",
        .id = "getCheckoutExtraField",
        .summary = "Get checkout extra field.",
        .request_line = "GET /{storeId}/profile/extrafields/{key}",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_get_checkout_extra_field,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_checkout_extra_field,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_checkout_extra_field,
        .run = run_ecwid_get_checkout_extra_field,
    },
    {
        .name = "update-checkout-extra-field",
        .id = "updateCheckoutExtraField",
        .summary = "Update checkout extra field.",
        .request_line = "PUT /{storeId}/profile/extrafields/{key}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_update_checkout_extra_field,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_checkout_extra_field,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_checkout_extra_field,
        .check_body = check_body_of_ecwid_update_checkout_extra_field,
        .run = run_ecwid_update_checkout_extra_field,
    },
    {
        .name = "delete-checkout-extra-field",
        .id = "deleteCheckoutExtraField",
        .summary = "Delete checkout extra field.",
        .request_line = "DELETE /{storeId}/profile/extrafields/{key}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_delete_checkout_extra_field,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_checkout_extra_field,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_checkout_extra_field,
        .run = run_ecwid_delete_checkout_extra_field,
    },
    {
        .name = "search-customers",
        .id = "searchCustomers",
        .summary = "Search customers.",
        .request_line = "GET /{storeId}/customers",
        .scopes = "read_customers",
        .parameters = flags_of_ecwid_search_customers,
        .parameter_count = 28,
        .has_body = false,
        .security = command_security_of_ecwid_search_customers,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_customers,
        .check_params = check_params_of_ecwid_search_customers,
        .run = run_ecwid_search_customers,
    },
    {
        .name = "create-customer",
        .id = "createCustomer",
        .summary = "Create customer.",
        .request_line = "POST /{storeId}/customers",
        .scopes = "create_customers",
        .parameters = flags_of_ecwid_create_customer,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_customer,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_customer,
        .check_body = check_body_of_ecwid_create_customer,
        .run = run_ecwid_create_customer,
    },
    {
        .name = "search-customer-contacts",
        .id = "searchCustomerContacts",
        .summary = "Search customer contacts.",
        .request_line = "GET /{storeId}/customers/{customerId}/contacts",
        .scopes = "read_customers",
        .parameters = flags_of_ecwid_search_customer_contacts,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_search_customer_contacts,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_customer_contacts,
        .run = run_ecwid_search_customer_contacts,
    },
    {
        .name = "create-customer-contact",
        .id = "createCustomerContact",
        .summary = "Create customer contact.",
        .request_line = "POST /{storeId}/customers/{customerId}/contacts",
        .scopes = "create_customers",
        .parameters = flags_of_ecwid_create_customer_contact,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_create_customer_contact,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_customer_contact,
        .check_body = check_body_of_ecwid_create_customer_contact,
        .run = run_ecwid_create_customer_contact,
    },
    {
        .name = "get-customer-contact",
        .id = "getCustomerContact",
        .summary = "Get customer contact.",
        .request_line = "GET /{storeId}/customers/{customerId}/contacts/{contactId}",
        .scopes = "read_customers",
        .parameters = flags_of_ecwid_get_customer_contact,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_customer_contact,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_customer_contact,
        .run = run_ecwid_get_customer_contact,
    },
    {
        .name = "update-customer-contact",
        .id = "updateCustomerContact",
        .summary = "Update customer contact.",
        .request_line = "PUT /{storeId}/customers/{customerId}/contacts/{contactId}",
        .scopes = "update_customers",
        .parameters = flags_of_ecwid_update_customer_contact,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_update_customer_contact,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_customer_contact,
        .check_body = check_body_of_ecwid_update_customer_contact,
        .run = run_ecwid_update_customer_contact,
    },
    {
        .name = "delete-customer-contact",
        .id = "deleteCustomerContact",
        .summary = "Delete customer contact.",
        .request_line = "DELETE /{storeId}/customers/{customerId}/contacts/{contactId}",
        .scopes = "update_customers",
        .parameters = flags_of_ecwid_delete_customer_contact,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_delete_customer_contact,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_customer_contact,
        .run = run_ecwid_delete_customer_contact,
    },
    {
        .name = "search-customer-extra-fields",
        .id = "searchCustomerExtraFields",
        .summary = "Search customer extra fields.",
        .request_line = "GET /{storeId}/store_extrafields/customers",
        .scopes = "read_customers_extrafields",
        .parameters = flags_of_ecwid_search_customer_extra_fields,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_search_customer_extra_fields,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_customer_extra_fields,
        .run = run_ecwid_search_customer_extra_fields,
    },
    {
        .name = "create-customer-extra-field",
        .id = "createCustomerExtraField",
        .summary = "Create customer extra field.",
        .request_line = "POST /{storeId}/store_extrafields/customers",
        .scopes = "update_customers_extrafields",
        .parameters = flags_of_ecwid_create_customer_extra_field,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_customer_extra_field,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_customer_extra_field,
        .check_body = check_body_of_ecwid_create_customer_extra_field,
        .run = run_ecwid_create_customer_extra_field,
    },
    {
        .name = "get-customer-extra-field",
        .id = "getCustomerExtraField",
        .summary = "Get customer extra field.",
        .request_line = "GET /{storeId}/store_extrafields/customers/{extrafield_key}",
        .scopes = "read_customers_extrafields",
        .parameters = flags_of_ecwid_get_customer_extra_field,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_customer_extra_field,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_customer_extra_field,
        .run = run_ecwid_get_customer_extra_field,
    },
    {
        .name = "update-customer-extra-field",
        .id = "updateCustomerExtraField",
        .summary = "Update customer extra field.",
        .request_line = "PUT /{storeId}/store_extrafields/customers/{extrafield_key}",
        .scopes = "update_customers_extrafields",
        .parameters = flags_of_ecwid_update_customer_extra_field,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_customer_extra_field,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_customer_extra_field,
        .check_body = check_body_of_ecwid_update_customer_extra_field,
        .run = run_ecwid_update_customer_extra_field,
    },
    {
        .name = "delete-customer-extra-field",
        .id = "deleteCustomerExtraField",
        .summary = "Delete customer extra field.",
        .request_line = "DELETE /{storeId}/store_extrafields/customers/{extrafield_key}",
        .scopes = "delete_customers_extrafields",
        .parameters = flags_of_ecwid_delete_customer_extra_field,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_customer_extra_field,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_customer_extra_field,
        .run = run_ecwid_delete_customer_extra_field,
    },
    {
        .name = "search-customer-groups",
        .id = "searchCustomerGroups",
        .summary = "Search customer groups.",
        .request_line = "GET /{storeId}/customer_groups",
        .scopes = "read_customers",
        .parameters = flags_of_ecwid_search_customer_groups,
        .parameter_count = 6,
        .has_body = false,
        .security = command_security_of_ecwid_search_customer_groups,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_customer_groups,
        .check_params = check_params_of_ecwid_search_customer_groups,
        .run = run_ecwid_search_customer_groups,
    },
    {
        .name = "create-customer-group",
        .id = "createCustomerGroup",
        .summary = "Create customer group.",
        .request_line = "POST /{storeId}/customer_groups",
        .scopes = "create_customers",
        .parameters = flags_of_ecwid_create_customer_group,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_customer_group,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_customer_group,
        .check_body = check_body_of_ecwid_create_customer_group,
        .run = run_ecwid_create_customer_group,
    },
    {
        .name = "get-customer-group",
        .id = "getCustomerGroup",
        .summary = "Get customer group.",
        .request_line = "GET /{storeId}/customer_groups/{groupId}",
        .scopes = "read_customers",
        .parameters = flags_of_ecwid_get_customer_group,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_customer_group,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_customer_group,
        .check_params = check_params_of_ecwid_get_customer_group,
        .run = run_ecwid_get_customer_group,
    },
    {
        .name = "update-customer-group",
        .id = "updateCustomerGroup",
        .summary = "Update customer group.",
        .request_line = "PUT /{storeId}/customer_groups/{groupId}",
        .scopes = "update_customers",
        .parameters = flags_of_ecwid_update_customer_group,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_customer_group,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_customer_group,
        .check_body = check_body_of_ecwid_update_customer_group,
        .run = run_ecwid_update_customer_group,
    },
    {
        .name = "delete-customer-group",
        .id = "deleteCustomerGroup",
        .summary = "Delete customer group.",
        .request_line = "DELETE /{storeId}/customer_groups/{groupId}",
        .scopes = "update_customers",
        .parameters = flags_of_ecwid_delete_customer_group,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_customer_group,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_customer_group,
        .run = run_ecwid_delete_customer_group,
    },
    {
        .name = "get-customer",
        .id = "getCustomer",
        .summary = "Get customer.",
        .request_line = "GET /{storeId}/customers/{customerId}",
        .scopes = "read_customers",
        .parameters = flags_of_ecwid_get_customer,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_customer,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_customer,
        .check_params = check_params_of_ecwid_get_customer,
        .run = run_ecwid_get_customer,
    },
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
    {
        .name = "delete-customer",
        .id = "deleteCustomer",
        .summary = "Delete customer.",
        .request_line = "DELETE /{storeId}/customers/{customerId}",
        .scopes = "read_customers, update_customers",
        .parameters = flags_of_ecwid_delete_customer,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_customer,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_customer,
        .run = run_ecwid_delete_customer,
    },
    {
        .name = "country-codes",
        .id = "countryCodes",
        .summary = "Country codes.",
        .request_line = "GET /{storeId}/countries",
        .scopes = "",
        .parameters = flags_of_ecwid_country_codes,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_country_codes,
        .alternative_count = 2,
        .body_required = false,
        .check_path = check_path_of_ecwid_country_codes,
        .check_params = check_params_of_ecwid_country_codes,
        .run = run_ecwid_country_codes,
    },
    {
        .name = "currency-codes",
        .id = "currencyCodes",
        .summary = "Currency codes.",
        .request_line = "GET /{storeId}/currencies",
        .scopes = "",
        .parameters = flags_of_ecwid_currency_codes,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_currency_codes,
        .alternative_count = 2,
        .body_required = false,
        .check_path = check_path_of_ecwid_currency_codes,
        .check_params = check_params_of_ecwid_currency_codes,
        .run = run_ecwid_currency_codes,
    },
    {
        .name = "currency-codes-by-country",
        .id = "currencyCodesByCountry",
        .summary = "Currency codes by country.",
        .request_line = "GET /{storeId}/currencyByCountry",
        .scopes = "",
        .parameters = flags_of_ecwid_currency_codes_by_country,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_currency_codes_by_country,
        .alternative_count = 2,
        .body_required = false,
        .check_path = check_path_of_ecwid_currency_codes_by_country,
        .check_params = check_params_of_ecwid_currency_codes_by_country,
        .run = run_ecwid_currency_codes_by_country,
    },
    {
        .name = "state-codes-by-country",
        .id = "stateCodesByCountry",
        .summary = "State codes by country.",
        .request_line = "GET /{storeId}/states",
        .scopes = "",
        .parameters = flags_of_ecwid_state_codes_by_country,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_state_codes_by_country,
        .alternative_count = 2,
        .body_required = false,
        .check_path = check_path_of_ecwid_state_codes_by_country,
        .check_params = check_params_of_ecwid_state_codes_by_country,
        .run = run_ecwid_state_codes_by_country,
    },
    {
        .name = "tax-classes-by-country",
        .id = "taxClassesByCountry",
        .summary = "Tax classes by country.",
        .request_line = "GET /{storeId}/taxClasses",
        .scopes = "",
        .parameters = flags_of_ecwid_tax_classes_by_country,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_tax_classes_by_country,
        .alternative_count = 2,
        .body_required = false,
        .check_path = check_path_of_ecwid_tax_classes_by_country,
        .check_params = check_params_of_ecwid_tax_classes_by_country,
        .run = run_ecwid_tax_classes_by_country,
    },
    {
        .name = "search-discount-coupons",
        .id = "searchDiscountCoupons",
        .summary = "Search discount coupons.",
        .request_line = "GET /{storeId}/discount_coupons",
        .scopes = "read_discount_coupons",
        .parameters = flags_of_ecwid_search_discount_coupons,
        .parameter_count = 11,
        .has_body = false,
        .security = command_security_of_ecwid_search_discount_coupons,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_discount_coupons,
        .check_params = check_params_of_ecwid_search_discount_coupons,
        .run = run_ecwid_search_discount_coupons,
    },
    {
        .name = "create-discount-coupon",
        .id = "createDiscountCoupon",
        .summary = "Create discount coupon.",
        .request_line = "POST /{storeId}/discount_coupons",
        .scopes = "create_discount_coupons",
        .parameters = flags_of_ecwid_create_discount_coupon,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_discount_coupon,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_discount_coupon,
        .check_body = check_body_of_ecwid_create_discount_coupon,
        .run = run_ecwid_create_discount_coupon,
    },
    {
        .name = "get-discount-coupon",
        .id = "getDiscountCoupon",
        .summary = "Get discount coupon.",
        .request_line = "GET /{storeId}/discount_coupons/{discountCouponId}",
        .scopes = "read_discount_coupons",
        .parameters = flags_of_ecwid_get_discount_coupon,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_discount_coupon,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_discount_coupon,
        .check_params = check_params_of_ecwid_get_discount_coupon,
        .run = run_ecwid_get_discount_coupon,
    },
    {
        .name = "update-discount-coupon",
        .id = "updateDiscountCoupon",
        .summary = "Update discount coupon.",
        .request_line = "PUT /{storeId}/discount_coupons/{discountCouponId}",
        .scopes = "update_discount_coupons",
        .parameters = flags_of_ecwid_update_discount_coupon,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_discount_coupon,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_discount_coupon,
        .check_body = check_body_of_ecwid_update_discount_coupon,
        .run = run_ecwid_update_discount_coupon,
    },
    {
        .name = "delete-discount-coupon",
        .id = "deleteDiscountCoupon",
        .summary = "Delete discount coupon.",
        .request_line = "DELETE /{storeId}/discount_coupons/{discountCouponId}",
        .scopes = "update_discount_coupons",
        .parameters = flags_of_ecwid_delete_discount_coupon,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_discount_coupon,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_discount_coupon,
        .run = run_ecwid_delete_discount_coupon,
    },
    {
        .name = "search-promotions",
        .id = "searchPromotions",
        .summary = "Search promotions.",
        .request_line = "GET /{storeId}/promotions",
        .scopes = "read_promotion",
        .parameters = flags_of_ecwid_search_promotions,
        .parameter_count = 4,
        .has_body = false,
        .security = command_security_of_ecwid_search_promotions,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_promotions,
        .check_params = check_params_of_ecwid_search_promotions,
        .run = run_ecwid_search_promotions,
    },
    {
        .name = "create-promotion",
        .id = "createPromotion",
        .summary = "Create promotion.",
        .request_line = "POST /{storeId}/promotions",
        .scopes = "create_promotion",
        .parameters = flags_of_ecwid_create_promotion,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_promotion,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_promotion,
        .check_body = check_body_of_ecwid_create_promotion,
        .run = run_ecwid_create_promotion,
    },
    {
        .name = "update-promotion",
        .id = "updatePromotion",
        .summary = "Update promotion.",
        .request_line = "PUT /{storeId}/promotions/{promotionId}",
        .scopes = "update_promotion",
        .parameters = flags_of_ecwid_update_promotion,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_promotion,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_promotion,
        .check_body = check_body_of_ecwid_update_promotion,
        .run = run_ecwid_update_promotion,
    },
    {
        .name = "delete-promotion",
        .id = "deletePromotion",
        .summary = "Delete promotion.",
        .request_line = "DELETE /{storeId}/promotions/{promotionId}",
        .scopes = "delete_promotion",
        .parameters = flags_of_ecwid_delete_promotion,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_promotion,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_promotion,
        .run = run_ecwid_delete_promotion,
    },
    {
        .name = "purchase-domain",
        .id = "purchaseDomain",
        .summary = "Purchase domain.",
        .request_line = "POST /{storeId}/domains/purchase",
        .scopes = "buy_domains",
        .parameters = flags_of_ecwid_purchase_domain,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_purchase_domain,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_purchase_domain,
        .check_body = check_body_of_ecwid_purchase_domain,
        .run = run_ecwid_purchase_domain,
    },
    {
        .name = "reset-domain-password",
        .id = "resetDomainPassword",
        .summary = "Reset domain password.",
        .request_line = "POST /{storeId}/domains/reset_domain_password",
        .scopes = "buy_domains",
        .parameters = flags_of_ecwid_reset_domain_password,
        .parameter_count = 4,
        .has_body = false,
        .security = command_security_of_ecwid_reset_domain_password,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_reset_domain_password,
        .check_params = check_params_of_ecwid_reset_domain_password,
        .run = run_ecwid_reset_domain_password,
    },
    {
        .name = "search-store-domains",
        .id = "searchStoreDomains",
        .summary = "Search store domains.",
        .request_line = "GET /{storeId}/domains",
        .scopes = "read_store_profile, buy_domains",
        .parameters = flags_of_ecwid_search_store_domains,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_search_store_domains,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_store_domains,
        .check_params = check_params_of_ecwid_search_store_domains,
        .run = run_ecwid_search_store_domains,
    },
    {
        .name = "update-store-domains",
        .id = "updateStoreDomains",
        .summary = "Update store domains.",
        .request_line = "PUT /{storeId}/domains",
        .scopes = "update_store_profile, buy_domains",
        .parameters = flags_of_ecwid_update_store_domains,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_update_store_domains,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_store_domains,
        .check_body = check_body_of_ecwid_update_store_domains,
        .run = run_ecwid_update_store_domains,
    },
    {
        .name = "send-domain-verification-email",
        .id = "sendDomainVerificationEmail",
        .summary = "Send domain verification email.",
        .request_line = "POST /{storeId}/domains/send_domain_verification_email",
        .scopes = "buy_domains",
        .parameters = flags_of_ecwid_send_domain_verification_email,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_send_domain_verification_email,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_send_domain_verification_email,
        .check_params = check_params_of_ecwid_send_domain_verification_email,
        .run = run_ecwid_send_domain_verification_email,
    },
    {
        .name = "clone-instant-site",
        .id = "cloneInstantSite",
        .summary = "Clone Instant Site.",
        .request_line = "POST /api/v1/{storeId}/clone",
        .scopes = "manage_instant_site, clone_stores",
        .parameters = flags_of_ecwid_clone_instant_site,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_clone_instant_site,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_clone_instant_site,
        .check_body = check_body_of_ecwid_clone_instant_site,
        .run = run_ecwid_clone_instant_site,
    },
    {
        .name = "discard-instant-site-changes",
        .id = "discardInstantSiteChanges",
        .summary = "Discard Instant Site changes.",
        .request_line = "POST /api/v1/{storeId}/discard",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_discard_instant_site_changes,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_discard_instant_site_changes,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_discard_instant_site_changes,
        .run = run_ecwid_discard_instant_site_changes,
    },
    {
        .name = "get-instant-site-api-token-in-instant-site",
        .id = "getInstantSiteAPITokenInInstantSite",
        .summary = "Get Instant Site API token.",
        .request_line = "POST /instantsite/oauth/token",
        .scopes = "",
        .parameters = flags_of_ecwid_get_instant_site_api_token_in_instant_site,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_api_token_in_instant_site,
        .alternative_count = 1,
        .body_required = false,
        .check_params = check_params_of_ecwid_get_instant_site_api_token_in_instant_site,
        .run = run_ecwid_get_instant_site_api_token_in_instant_site,
    },
    {
        .name = "get-instant-site-api-token",
        .id = "getInstantSiteAPIToken",
        .summary = "Get Instant Site API token.",
        .request_line = "POST /api/v1/oauth/token",
        .scopes = "",
        .parameters = flags_of_ecwid_get_instant_site_api_token,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_api_token,
        .alternative_count = 1,
        .body_required = false,
        .check_params = check_params_of_ecwid_get_instant_site_api_token,
        .run = run_ecwid_get_instant_site_api_token,
    },
    {
        .name = "get-instant-site-profile",
        .id = "getInstantSiteProfile",
        .summary = "Get Instant Site profile.",
        .request_line = "GET /instantsite/{storeId}/profile",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_profile,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_profile,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_profile,
        .run = run_ecwid_get_instant_site_profile,
    },
    {
        .name = "get-list-of-instant-site-pages",
        .id = "getListOfInstantSitePages",
        .summary = "Get list of Instant Site pages.",
        .request_line = "GET /api/v1/{storeId}/page",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_list_of_instant_site_pages,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_list_of_instant_site_pages,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_list_of_instant_site_pages,
        .check_params = check_params_of_ecwid_get_list_of_instant_site_pages,
        .run = run_ecwid_get_list_of_instant_site_pages,
    },
    {
        .name = "create-instant-site-page",
        .id = "createInstantSitePage",
        .summary = "Create Instant Site page.",
        .request_line = "POST /api/v1/{storeId}/page",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_create_instant_site_page,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_instant_site_page,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_instant_site_page,
        .check_body = check_body_of_ecwid_create_instant_site_page,
        .run = run_ecwid_create_instant_site_page,
    },
    {
        .name = "update-instant-site-page",
        .id = "updateInstantSitePage",
        .summary = "Update Instant Site page.",
        .request_line = "PUT /api/v1/{storeId}/page/{pageId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_update_instant_site_page,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_instant_site_page,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_instant_site_page,
        .check_body = check_body_of_ecwid_update_instant_site_page,
        .run = run_ecwid_update_instant_site_page,
    },
    {
        .name = "delete-instant-site-page",
        .id = "deleteInstantSitePage",
        .summary = "Delete Instant Site page.",
        .request_line = "DELETE /api/v1/{storeId}/page/{pageId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_delete_instant_site_page,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_instant_site_page,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_instant_site_page,
        .run = run_ecwid_delete_instant_site_page,
    },
    {
        .name = "get-instant-site-profile-apiv1",
        .id = "getInstantSiteProfileApiv1",
        .summary = "Get Instant Site profile (apiv1).",
        .request_line = "GET /api/v1/{storeId}/profile",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_profile_apiv1,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_profile_apiv1,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_profile_apiv1,
        .run = run_ecwid_get_instant_site_profile_apiv1,
    },
    {
        .name = "update-instant-site-profile",
        .id = "updateInstantSiteProfile",
        .summary = "Update Instant Site profile.",
        .request_line = "PUT /api/v1/{storeId}/profile",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_update_instant_site_profile,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_update_instant_site_profile,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_instant_site_profile,
        .check_body = check_body_of_ecwid_update_instant_site_profile,
        .run = run_ecwid_update_instant_site_profile,
    },
    {
        .name = "create-instant-site-profile",
        .id = "createInstantSiteProfile",
        .summary = "Create Instant Site profile.",
        .request_line = "POST /api/v1/{storeId}/profile",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_create_instant_site_profile,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_instant_site_profile,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_instant_site_profile,
        .check_body = check_body_of_ecwid_create_instant_site_profile,
        .run = run_ecwid_create_instant_site_profile,
    },
    {
        .name = "search-instant-site-redirects",
        .id = "searchInstantSiteRedirects",
        .summary = "Search Instant Site redirects.",
        .request_line = "GET /api/v1/{storeId}/instant-site/redirects",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_search_instant_site_redirects,
        .parameter_count = 4,
        .has_body = false,
        .security = command_security_of_ecwid_search_instant_site_redirects,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_instant_site_redirects,
        .check_params = check_params_of_ecwid_search_instant_site_redirects,
        .run = run_ecwid_search_instant_site_redirects,
    },
    {
        .name = "create-instant-site-redirect",
        .id = "createInstantSiteRedirect",
        .summary = "Create Instant Site redirect.",
        .request_line = "POST /api/v1/{storeId}/instant-site/redirects",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_create_instant_site_redirect,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_instant_site_redirect,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_instant_site_redirect,
        .check_body = check_body_of_ecwid_create_instant_site_redirect,
        .run = run_ecwid_create_instant_site_redirect,
    },
    {
        .name = "get-instant-site-redirect",
        .id = "getInstantSiteRedirect",
        .summary = "Get Instant Site redirect.",
        .request_line = "GET /api/v1/{storeId}/instant-site/redirects/{redirectId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_redirect,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_redirect,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_redirect,
        .run = run_ecwid_get_instant_site_redirect,
    },
    {
        .name = "update-instant-site-redirect",
        .id = "updateInstantSiteRedirect",
        .summary = "Update Instant Site redirect.",
        .request_line = "PUT /api/v1/{storeId}/instant-site/redirects/{redirectId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_update_instant_site_redirect,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_instant_site_redirect,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_instant_site_redirect,
        .check_body = check_body_of_ecwid_update_instant_site_redirect,
        .run = run_ecwid_update_instant_site_redirect,
    },
    {
        .name = "get-instant-site-text-labels",
        .id = "getInstantSiteTextLabels",
        .summary = "Get Instant Site text labels.",
        .request_line = "GET /api/v1/{storeId}/translation",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_text_labels,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_text_labels,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_text_labels,
        .run = run_ecwid_get_instant_site_text_labels,
    },
    {
        .name = "get-list-of-instant-site-themes",
        .id = "getListOfInstantSiteThemes",
        .summary = "Get list of Instant Site themes.",
        .request_line = "GET /api/v1/{storeId}/themes",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_list_of_instant_site_themes,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_list_of_instant_site_themes,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_list_of_instant_site_themes,
        .run = run_ecwid_get_list_of_instant_site_themes,
    },
    {
        .name = "create-instant-site-theme",
        .id = "createInstantSiteTheme",
        .summary = "Create Instant Site theme.",
        .request_line = "POST /api/v1/{storeId}/themes",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_create_instant_site_theme,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_instant_site_theme,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_instant_site_theme,
        .check_body = check_body_of_ecwid_create_instant_site_theme,
        .run = run_ecwid_create_instant_site_theme,
    },
    {
        .name = "update-instant-site-theme",
        .id = "updateInstantSiteTheme",
        .summary = "Update Instant Site theme.",
        .request_line = "PUT /api/v1/{storeId}/themes/{themeId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_update_instant_site_theme,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_instant_site_theme,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_instant_site_theme,
        .check_body = check_body_of_ecwid_update_instant_site_theme,
        .run = run_ecwid_update_instant_site_theme,
    },
    {
        .name = "delete-instant-site-theme",
        .id = "deleteInstantSiteTheme",
        .summary = "Delete Instant Site theme.",
        .request_line = "DELETE /api/v1/{storeId}/themes/{themeId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_delete_instant_site_theme,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_instant_site_theme,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_instant_site_theme,
        .run = run_ecwid_delete_instant_site_theme,
    },
    {
        .name = "get-current-instant-site-theme",
        .id = "getCurrentInstantSiteTheme",
        .summary = "Get current Instant Site theme.",
        .request_line = "GET /api/v1/{storeId}/current_theme",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_current_instant_site_theme,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_current_instant_site_theme,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_current_instant_site_theme,
        .run = run_ecwid_get_current_instant_site_theme,
    },
    {
        .name = "update-current-instant-site-theme",
        .id = "updateCurrentInstantSiteTheme",
        .summary = "Update current Instant Site theme.",
        .request_line = "PUT /api/v1/{storeId}/current_theme",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_update_current_instant_site_theme,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_update_current_instant_site_theme,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_current_instant_site_theme,
        .check_body = check_body_of_ecwid_update_current_instant_site_theme,
        .run = run_ecwid_update_current_instant_site_theme,
    },
    {
        .name = "get-instant-site-tiles-list",
        .id = "getInstantSiteTilesList",
        .summary = "Get Instant Site tiles list.",
        .request_line = "GET /api/v1/{storeId}/tile",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_tiles_list,
        .parameter_count = 4,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_tiles_list,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_tiles_list,
        .check_params = check_params_of_ecwid_get_instant_site_tiles_list,
        .run = run_ecwid_get_instant_site_tiles_list,
    },
    {
        .name = "update-instant-site-tiles-list",
        .id = "updateInstantSiteTilesList",
        .summary = "Update Instant Site tiles list.",
        .request_line = "PUT /api/v1/{storeId}/tile",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_update_instant_site_tiles_list,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_update_instant_site_tiles_list,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_instant_site_tiles_list,
        .check_body = check_body_of_ecwid_update_instant_site_tiles_list,
        .run = run_ecwid_update_instant_site_tiles_list,
    },
    {
        .name = "create-instant-site-tile",
        .id = "createInstantSiteTile",
        .summary = "Create Instant Site tile.",
        .request_line = "POST /api/v1/{storeId}/tile",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_create_instant_site_tile,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_instant_site_tile,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_instant_site_tile,
        .check_body = check_body_of_ecwid_create_instant_site_tile,
        .run = run_ecwid_create_instant_site_tile,
    },
    {
        .name = "get-instant-site-tile",
        .id = "getInstantSiteTile",
        .summary = "Get Instant Site tile.",
        .request_line = "GET /api/v1/{storeId}/tile/{tileId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_tile,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_tile,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_tile,
        .run = run_ecwid_get_instant_site_tile,
    },
    {
        .name = "update-instant-site-tile",
        .id = "updateInstantSiteTile",
        .summary = "Update Instant Site tile.",
        .request_line = "PUT /api/v1/{storeId}/tile/{tileId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_update_instant_site_tile,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_instant_site_tile,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_instant_site_tile,
        .check_body = check_body_of_ecwid_update_instant_site_tile,
        .run = run_ecwid_update_instant_site_tile,
    },
    {
        .name = "delete-instant-site-tile",
        .id = "deleteInstantSiteTile",
        .summary = "Delete Instant Site tile.",
        .request_line = "DELETE /api/v1/{storeId}/tile/{tileId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_delete_instant_site_tile,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_instant_site_tile,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_instant_site_tile,
        .run = run_ecwid_delete_instant_site_tile,
    },
    {
        .name = "get-instant-site-tile-config-by-type",
        .id = "getInstantSiteTileConfigByType",
        .summary = "Get Instant Site tile config by type.",
        .request_line = "GET /api/v1/{storeId}/tile/config/{configType}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_tile_config_by_type,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_tile_config_by_type,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_tile_config_by_type,
        .run = run_ecwid_get_instant_site_tile_config_by_type,
    },
    {
        .name = "get-instant-site-tile-showcases",
        .id = "getInstantSiteTileShowcases",
        .summary = "Get Instant Site tile showcases.",
        .request_line = "GET /api/v1/{storeId}/tile/showcase",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_instant_site_tile_showcases,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_instant_site_tile_showcases,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_instant_site_tile_showcases,
        .run = run_ecwid_get_instant_site_tile_showcases,
    },
    {
        .name = "get-list-of-buckets-for-tile-images",
        .id = "getListOfBucketsForTileImages",
        .summary = "Get list of buckets for tile images.",
        .request_line = "GET /api/v1/{storeId}/image/bucket",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_list_of_buckets_for_tile_images,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_list_of_buckets_for_tile_images,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_list_of_buckets_for_tile_images,
        .run = run_ecwid_get_list_of_buckets_for_tile_images,
    },
    {
        .name = "get-tile-image-upload-result",
        .id = "getTileImageUploadResult",
        .summary = "Get tile image upload result.",
        .request_line = "GET /api/v1/{storeId}/image/{imageId}",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_get_tile_image_upload_result,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_tile_image_upload_result,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_tile_image_upload_result,
        .run = run_ecwid_get_tile_image_upload_result,
    },
    {
        .name = "upload-instant-site-tile-image",
        .id = "uploadInstantSiteTileImage",
        .summary = "Upload Instant Site tile image.",
        .request_line = "POST /api/v1/{storeId}/tile/{tileId}/image",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_upload_instant_site_tile_image,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_upload_instant_site_tile_image,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_upload_instant_site_tile_image,
        .check_body = check_body_of_ecwid_upload_instant_site_tile_image,
        .run = run_ecwid_upload_instant_site_tile_image,
    },
    {
        .name = "publish-instant-site-changes",
        .id = "publishInstantSiteChanges",
        .summary = "Publish Instant Site changes.",
        .request_line = "POST /api/v1/{storeId}/publish",
        .scopes = "manage_instant_site",
        .parameters = flags_of_ecwid_publish_instant_site_changes,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_publish_instant_site_changes,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_publish_instant_site_changes,
        .run = run_ecwid_publish_instant_site_changes,
    },
    {
        .name = "convert-abandoned-cart-to-order",
        .id = "convertAbandonedCartToOrder",
        .summary = "Convert abandoned cart to order.",
        .request_line = "POST /{storeId}/carts/{cartId}/place",
        .scopes = "create_orders",
        .parameters = flags_of_ecwid_convert_abandoned_cart_to_order,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_convert_abandoned_cart_to_order,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_convert_abandoned_cart_to_order,
        .run = run_ecwid_convert_abandoned_cart_to_order,
    },
    {
        .name = "get-abandoned-cart",
        .id = "getAbandonedCart",
        .summary = "Get abandoned cart.",
        .request_line = "GET /{storeId}/carts/{cartId}",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_get_abandoned_cart,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_abandoned_cart,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_abandoned_cart,
        .check_params = check_params_of_ecwid_get_abandoned_cart,
        .run = run_ecwid_get_abandoned_cart,
    },
    {
        .name = "update-abandoned-cart",
        .id = "updateAbandonedCart",
        .summary = "Update abandoned cart.",
        .request_line = "PUT /{storeId}/carts/{cartId}",
        .scopes = "update_orders",
        .parameters = flags_of_ecwid_update_abandoned_cart,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_abandoned_cart,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_abandoned_cart,
        .check_body = check_body_of_ecwid_update_abandoned_cart,
        .run = run_ecwid_update_abandoned_cart,
    },
    {
        .name = "search-abandoned-carts",
        .id = "searchAbandonedCarts",
        .summary = "Search abandoned carts.",
        .request_line = "GET /{storeId}/carts",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_search_abandoned_carts,
        .parameter_count = 13,
        .has_body = false,
        .security = command_security_of_ecwid_search_abandoned_carts,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_abandoned_carts,
        .check_params = check_params_of_ecwid_search_abandoned_carts,
        .run = run_ecwid_search_abandoned_carts,
    },
    {
        .name = "calculate-order-details",
        .id = "calculateOrderDetails",
        .summary = "Calculate order details.",
        .request_line = "POST /{storeId}/order/calculate",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_calculate_order_details,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_calculate_order_details,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_calculate_order_details,
        .check_body = check_body_of_ecwid_calculate_order_details,
        .run = run_ecwid_calculate_order_details,
    },
    {
        .name = "search-orders",
        .id = "searchOrders",
        .summary = "Search orders.",
        .request_line = "GET /{storeId}/orders",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_search_orders,
        .parameter_count = 27,
        .has_body = false,
        .security = command_security_of_ecwid_search_orders,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_orders,
        .check_params = check_params_of_ecwid_search_orders,
        .run = run_ecwid_search_orders,
    },
    {
        .name = "create-order",
        .id = "createOrder",
        .summary = "Create order.",
        .request_line = "POST /{storeId}/orders",
        .scopes = "create_orders",
        .parameters = flags_of_ecwid_create_order,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_order,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_order,
        .check_body = check_body_of_ecwid_create_order,
        .run = run_ecwid_create_order,
    },
    {
        .name = "get-order",
        .id = "getOrder",
        .summary = "Get order.",
        .request_line = "GET /{storeId}/orders/{orderId}",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_get_order,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_order,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_order,
        .check_params = check_params_of_ecwid_get_order,
        .run = run_ecwid_get_order,
    },
    {
        .name = "update-order",
        .id = "updateOrder",
        .summary = "Update order.",
        .request_line = "PUT /{storeId}/orders/{orderId}",
        .scopes = "update_orders",
        .parameters = flags_of_ecwid_update_order,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_order,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_order,
        .check_body = check_body_of_ecwid_update_order,
        .run = run_ecwid_update_order,
    },
    {
        .name = "delete-order",
        .id = "deleteOrder",
        .summary = "Delete order.",
        .request_line = "DELETE /{storeId}/orders/{orderId}",
        .scopes = "update_orders",
        .parameters = flags_of_ecwid_delete_order,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_order,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_order,
        .run = run_ecwid_delete_order,
    },
    {
        .name = "get-last-order",
        .id = "getLastOrder",
        .summary = "Get last order.",
        .request_line = "GET /{storeId}/orders/last",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_get_last_order,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_last_order,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_last_order,
        .check_params = check_params_of_ecwid_get_last_order,
        .run = run_ecwid_get_last_order,
    },
    {
        .name = "get-repeat-order-url",
        .id = "getRepeatOrderURL",
        .summary = "Get repeat order URL.",
        .request_line = "GET /{storeId}/orders/{orderId}/repeatURL",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_get_repeat_order_url,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_repeat_order_url,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_repeat_order_url,
        .run = run_ecwid_get_repeat_order_url,
    },
    {
        .name = "search-order-extra-fields",
        .id = "searchOrderExtraFields",
        .summary = "Search order extra fields.",
        .request_line = "GET /{storeId}/orders/{orderId}/extraFields",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_search_order_extra_fields,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_search_order_extra_fields,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_order_extra_fields,
        .run = run_ecwid_search_order_extra_fields,
    },
    {
        .name = "add-extra-fields-to-order",
        .id = "addExtraFieldsToOrder",
        .summary = "Add extra fields to order.",
        .request_line = "POST /{storeId}/orders/{orderId}/extraFields",
        .scopes = "update_orders",
        .parameters = flags_of_ecwid_add_extra_fields_to_order,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_add_extra_fields_to_order,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_add_extra_fields_to_order,
        .check_body = check_body_of_ecwid_add_extra_fields_to_order,
        .run = run_ecwid_add_extra_fields_to_order,
    },
    {
        .name = "update-order-extra-field",
        .id = "updateOrderExtraField",
        .summary = "Update order extra field.",
        .request_line = "PUT /{storeId}/orders/{orderId}/extraFields/{extraFieldId}",
        .scopes = "update_orders",
        .parameters = flags_of_ecwid_update_order_extra_field,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_update_order_extra_field,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_order_extra_field,
        .check_body = check_body_of_ecwid_update_order_extra_field,
        .run = run_ecwid_update_order_extra_field,
    },
    {
        .name = "delete-order-extra-field",
        .id = "deleteOrderExtraField",
        .summary = "Delete order extra field.",
        .request_line = "DELETE /{storeId}/orders/{orderId}/extraFields/{extraFieldId}",
        .scopes = "update_orders",
        .parameters = flags_of_ecwid_delete_order_extra_field,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_delete_order_extra_field,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_order_extra_field,
        .run = run_ecwid_delete_order_extra_field,
    },
    {
        .name = "generate-tax-invoice-for-order",
        .id = "generateTaxInvoiceForOrder",
        .summary = "Generate tax invoice for order.",
        .request_line = "POST /{storeId}/orders/{orderId}/invoices/create-invoice",
        .scopes = "create_orders",
        .parameters = flags_of_ecwid_generate_tax_invoice_for_order,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_generate_tax_invoice_for_order,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_generate_tax_invoice_for_order,
        .run = run_ecwid_generate_tax_invoice_for_order,
    },
    {
        .name = "get-order-receipt-pdf",
        .id = "getOrderReceiptPDF",
        .summary = "Get order receipt PDF.",
        .request_line = "GET /{storeId}/orders/{orderId}/invoice-pdf",
        .scopes = "read_orders",
        .parameters = flags_of_ecwid_get_order_receipt_pdf,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_order_receipt_pdf,
        .alternative_count = 1,
        .body_required = false,
        .answers_bytes = true,
        .check_path = check_path_of_ecwid_get_order_receipt_pdf,
        .run = run_ecwid_get_order_receipt_pdf,
    },
    {
        .name = "get-tax-invoices-for-order",
        .id = "getTaxInvoicesForOrder",
        .summary = "Get tax invoices for order.",
        .request_line = "GET /{storeId}/orders/{orderId}/invoices",
        .scopes = "read_orders, read_invoices",
        .parameters = flags_of_ecwid_get_tax_invoices_for_order,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_tax_invoices_for_order,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_tax_invoices_for_order,
        .check_params = check_params_of_ecwid_get_tax_invoices_for_order,
        .run = run_ecwid_get_tax_invoices_for_order,
    },
    {
        .name = "get-order-status",
        .id = "getOrderStatus",
        .summary = "Get order status.",
        .request_line = "GET /{storeId}/profile/order_status/{statusId}",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_get_order_status,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_order_status,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_order_status,
        .run = run_ecwid_get_order_status,
    },
    {
        .name = "update-custom-order-status",
        .id = "updateCustomOrderStatus",
        .summary = "Update custom order status.",
        .request_line = "PUT /{storeId}/profile/order_status/{statusId}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_update_custom_order_status,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_custom_order_status,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_custom_order_status,
        .check_body = check_body_of_ecwid_update_custom_order_status,
        .run = run_ecwid_update_custom_order_status,
    },
    {
        .name = "search-order-statuses",
        .id = "searchOrderStatuses",
        .summary = "Search order statuses.",
        .request_line = "GET /{storeId}/profile/order_statuses",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_search_order_statuses,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_search_order_statuses,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_order_statuses,
        .run = run_ecwid_search_order_statuses,
    },
    {
        .name = "get-recurring-subscription",
        .id = "getRecurringSubscription",
        .summary = "Get recurring subscription.",
        .request_line = "GET /{storeId}/subscriptions/{subscriptionId}",
        .scopes = "read_subscriptions",
        .parameters = flags_of_ecwid_get_recurring_subscription,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_recurring_subscription,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_recurring_subscription,
        .run = run_ecwid_get_recurring_subscription,
    },
    {
        .name = "update-recurring-subscription",
        .id = "updateRecurringSubscription",
        .summary = "Update recurring subscription.",
        .request_line = "PUT /{storeId}/subscriptions/{subscriptionId}",
        .scopes = "update_subscriptions",
        .parameters = flags_of_ecwid_update_recurring_subscription,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_recurring_subscription,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_recurring_subscription,
        .check_body = check_body_of_ecwid_update_recurring_subscription,
        .run = run_ecwid_update_recurring_subscription,
    },
    {
        .name = "search-recurring-subscriptions",
        .id = "searchRecurringSubscriptions",
        .summary = "Search recurring subscriptions.",
        .request_line = "GET /{storeId}/subscriptions",
        .scopes = "read_subscriptions",
        .parameters = flags_of_ecwid_search_recurring_subscriptions,
        .parameter_count = 23,
        .has_body = false,
        .security = command_security_of_ecwid_search_recurring_subscriptions,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_recurring_subscriptions,
        .check_params = check_params_of_ecwid_search_recurring_subscriptions,
        .run = run_ecwid_search_recurring_subscriptions,
    },
    {
        .name = "search-payment-options",
        .id = "searchPaymentOptions",
        .summary = "Search payment options.",
        .request_line = "GET /{storeId}/profile/paymentOptions",
        .scopes = "read_store_profile, add_payment_method",
        .parameters = flags_of_ecwid_search_payment_options,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_search_payment_options,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_payment_options,
        .check_params = check_params_of_ecwid_search_payment_options,
        .run = run_ecwid_search_payment_options,
    },
    {
        .name = "create-payment-option",
        .id = "createPaymentOption",
        .summary = "Create payment option.",
        .request_line = "POST /{storeId}/profile/paymentOptions",
        .scopes = "update_store_profile, add_payment_method",
        .parameters = flags_of_ecwid_create_payment_option,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_payment_option,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_payment_option,
        .check_body = check_body_of_ecwid_create_payment_option,
        .run = run_ecwid_create_payment_option,
    },
    {
        .name = "get-payment-option",
        .id = "getPaymentOption",
        .summary = "Get payment option.",
        .request_line = "GET /{storeId}/profile/paymentOptions/{paymentOptionId}",
        .scopes = "read_store_profile, add_payment_method",
        .parameters = flags_of_ecwid_get_payment_option,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_payment_option,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_payment_option,
        .check_params = check_params_of_ecwid_get_payment_option,
        .run = run_ecwid_get_payment_option,
    },
    {
        .name = "update-payment-option",
        .id = "updatePaymentOption",
        .summary = "Update payment option.",
        .request_line = "PUT /{storeId}/profile/paymentOptions/{paymentOptionId}",
        .scopes = "update_store_profile, add_payment_method",
        .parameters = flags_of_ecwid_update_payment_option,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_payment_option,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_payment_option,
        .check_body = check_body_of_ecwid_update_payment_option,
        .run = run_ecwid_update_payment_option,
    },
    {
        .name = "delete-payment-option",
        .id = "deletePaymentOption",
        .summary = "Delete payment option.",
        .request_line = "DELETE /{storeId}/profile/paymentOptions/{paymentOptionId}",
        .scopes = "read_store_profile, add_payment_method",
        .parameters = flags_of_ecwid_delete_payment_option,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_payment_option,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_payment_option,
        .run = run_ecwid_delete_payment_option,
    },
    {
        .name = "adjust-product-stock",
        .id = "adjustProductStock",
        .summary = "Adjust product stock.",
        .request_line = "PUT /{storeId}/products/{productId}/inventory",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_adjust_product_stock,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_adjust_product_stock,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_adjust_product_stock,
        .check_params = check_params_of_ecwid_adjust_product_stock,
        .check_body = check_body_of_ecwid_adjust_product_stock,
        .run = run_ecwid_adjust_product_stock,
    },
    {
        .name = "search-products",
        .id = "searchProducts",
        .summary = "Search products.",
        .request_line = "GET /{storeId}/products",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_search_products,
        .parameter_count = 34,
        .has_body = false,
        .security = command_security_of_ecwid_search_products,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_products,
        .check_params = check_params_of_ecwid_search_products,
        .run = run_ecwid_search_products,
    },
    {
        .name = "create-product",
        .id = "createProduct",
        .summary = "Create product.",
        .request_line = "POST /{storeId}/products",
        .scopes = "create_catalog",
        .parameters = flags_of_ecwid_create_product,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_create_product,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_product,
        .check_params = check_params_of_ecwid_create_product,
        .check_body = check_body_of_ecwid_create_product,
        .run = run_ecwid_create_product,
    },
    {
        .name = "delete-all-products",
        .id = "deleteAllProducts",
        .summary = "Delete all products.",
        .request_line = "DELETE /{storeId}/products",
        .scopes = "update_catalog_batch_delete",
        .parameters = flags_of_ecwid_delete_all_products,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_delete_all_products,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_all_products,
        .run = run_ecwid_delete_all_products,
    },
    {
        .name = "get-product",
        .id = "getProduct",
        .summary = "Get product.",
        .request_line = "GET /{storeId}/products/{productId}",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_product,
        .parameter_count = 7,
        .has_body = false,
        .security = command_security_of_ecwid_get_product,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_product,
        .check_params = check_params_of_ecwid_get_product,
        .run = run_ecwid_get_product,
    },
    {
        .name = "update-product",
        .id = "updateProduct",
        .summary = "Update product.",
        .request_line = "PUT /{storeId}/products/{productId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_update_product,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_update_product,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_product,
        .check_params = check_params_of_ecwid_update_product,
        .check_body = check_body_of_ecwid_update_product,
        .run = run_ecwid_update_product,
    },
    {
        .name = "delete-product",
        .id = "deleteProduct",
        .summary = "Delete product.",
        .request_line = "DELETE /{storeId}/products/{productId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_product,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_product,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_product,
        .run = run_ecwid_delete_product,
    },
    {
        .name = "get-product-filters",
        .id = "getProductFilters",
        .summary = "Get product filters.",
        .request_line = "POST /{storeId}/products/filters",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_product_filters,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_get_product_filters,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_get_product_filters,
        .check_params = check_params_of_ecwid_get_product_filters,
        .check_body = check_body_of_ecwid_get_product_filters,
        .run = run_ecwid_get_product_filters,
    },
    {
        .name = "get-recently-used-product-swatches",
        .id = "getRecentlyUsedProductSwatches",
        .summary = "Get recently used product swatches.",
        .request_line = "GET /{storeId}/swatches",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_recently_used_product_swatches,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_recently_used_product_swatches,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_recently_used_product_swatches,
        .run = run_ecwid_get_recently_used_product_swatches,
    },
    {
        .name = "download-product-file",
        .id = "downloadProductFile",
        .summary = "Download product file.",
        .request_line = "GET /{storeId}/products/{productId}/files/{fileId}",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_download_product_file,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_download_product_file,
        .alternative_count = 1,
        .body_required = false,
        .answers_bytes = true,
        .check_path = check_path_of_ecwid_download_product_file,
        .run = run_ecwid_download_product_file,
    },
    {
        .name = "change-product-file-description",
        .id = "changeProductFileDescription",
        .summary = "Change product file description.",
        .request_line = "PUT /{storeId}/products/{productId}/files/{fileId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_change_product_file_description,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_change_product_file_description,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_change_product_file_description,
        .check_body = check_body_of_ecwid_change_product_file_description,
        .run = run_ecwid_change_product_file_description,
    },
    {
        .name = "delete-product-file",
        .id = "deleteProductFile",
        .summary = "Delete product file.",
        .request_line = "DELETE /{storeId}/products/{productId}/files/{fileId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_product_file,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_delete_product_file,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_product_file,
        .run = run_ecwid_delete_product_file,
    },
    {
        .name = "upload-product-file",
        .id = "uploadProductFile",
        .summary = "Upload product file.",
        .request_line = "POST /{storeId}/products/{productId}/files",
        .scopes = "create_catalog",
        .parameters = flags_of_ecwid_upload_product_file,
        .parameter_count = 5,
        .has_body = false,
        .security = command_security_of_ecwid_upload_product_file,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_upload_product_file,
        .check_params = check_params_of_ecwid_upload_product_file,
        .run = run_ecwid_upload_product_file,
    },
    {
        .name = "delete-all-product-files",
        .id = "deleteAllProductFiles",
        .summary = "Delete all product files.",
        .request_line = "DELETE /{storeId}/products/{productId}/files",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_all_product_files,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_all_product_files,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_all_product_files,
        .run = run_ecwid_delete_all_product_files,
    },
    {
        .name = "bulk-update-product-images-and-videos",
        .id = "bulkUpdateProductImagesAndVideos",
        .summary = "Bulk update product images and videos.",
        .request_line = "PUT /{storeId}/products/{productId}/media",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_bulk_update_product_images_and_videos,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_bulk_update_product_images_and_videos,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_bulk_update_product_images_and_videos,
        .check_body = check_body_of_ecwid_bulk_update_product_images_and_videos,
        .run = run_ecwid_bulk_update_product_images_and_videos,
    },
    {
        .name = "upload-gallery-product-image",
        .id = "uploadGalleryProductImage",
        .summary = "Upload gallery product image.",
        .request_line = "POST /{storeId}/products/{productId}/gallery",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_gallery_product_image,
        .parameter_count = 4,
        .has_body = true,
        .security = command_security_of_ecwid_upload_gallery_product_image,
        .alternative_count = 1,
        .body_required = false,
        .sends_bytes = true,
        .check_path = check_path_of_ecwid_upload_gallery_product_image,
        .check_params = check_params_of_ecwid_upload_gallery_product_image,
        .run = run_ecwid_upload_gallery_product_image,
    },
    {
        .name = "delete-all-gallery-product-images",
        .id = "deleteAllGalleryProductImages",
        .summary = "Delete all gallery product images.",
        .request_line = "DELETE /{storeId}/products/{productId}/gallery",
        .scopes = "update_catalog, update_catalog_batch_delete",
        .parameters = flags_of_ecwid_delete_all_gallery_product_images,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_all_gallery_product_images,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_all_gallery_product_images,
        .run = run_ecwid_delete_all_gallery_product_images,
    },
    {
        .name = "delete-gallery-product-image",
        .id = "deleteGalleryProductImage",
        .summary = "Delete gallery product image.",
        .request_line = "DELETE /{storeId}/products/{productId}/gallery/{galleryImageId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_gallery_product_image,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_delete_gallery_product_image,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_gallery_product_image,
        .run = run_ecwid_delete_gallery_product_image,
    },
    {
        .name = "delete-gallery-product-video",
        .id = "deleteGalleryProductVideo",
        .summary = "Delete gallery product video.",
        .request_line = "DELETE /{storeId}/products/{productId}/gallery/{galleryVideoId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_gallery_product_video,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_delete_gallery_product_video,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_gallery_product_video,
        .run = run_ecwid_delete_gallery_product_video,
    },
    {
        .name = "upload-main-product-image",
        .id = "uploadMainProductImage",
        .summary = "Upload main product image.",
        .request_line = "POST /{storeId}/products/{productId}/image",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_main_product_image,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_upload_main_product_image,
        .alternative_count = 1,
        .body_required = false,
        .sends_bytes = true,
        .check_path = check_path_of_ecwid_upload_main_product_image,
        .check_params = check_params_of_ecwid_upload_main_product_image,
        .run = run_ecwid_upload_main_product_image,
    },
    {
        .name = "delete-main-product-image",
        .id = "deleteMainProductImage",
        .summary = "Delete main product image.",
        .request_line = "DELETE /{storeId}/products/{productId}/image",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_main_product_image,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_main_product_image,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_main_product_image,
        .run = run_ecwid_delete_main_product_image,
    },
    {
        .name = "upload-main-product-video",
        .id = "uploadMainProductVideo",
        .summary = "Upload main product video.",
        .request_line = "POST /{storeId}/products/{productId}/video",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_main_product_video,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_upload_main_product_video,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_upload_main_product_video,
        .check_params = check_params_of_ecwid_upload_main_product_video,
        .run = run_ecwid_upload_main_product_video,
    },
    {
        .name = "delete-main-product-video",
        .id = "deleteMainProductVideo",
        .summary = "Delete main product video.",
        .request_line = "DELETE /{storeId}/products/{productId}/video",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_main_product_video,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_main_product_video,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_main_product_video,
        .run = run_ecwid_delete_main_product_video,
    },
    {
        .name = "download-gallery-product-video",
        .id = "downloadGalleryProductVideo",
        .summary = "Download gallery product video.",
        .request_line = "GET /{storeId}/products/{productId}/gallery/video/{galleryVideoId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_download_gallery_product_video,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_download_gallery_product_video,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_download_gallery_product_video,
        .run = run_ecwid_download_gallery_product_video,
    },
    {
        .name = "upload-cover-for-gallery-video",
        .id = "uploadCoverForGalleryVideo",
        .summary = "Upload cover for gallery video.",
        .request_line = "PUT /{storeId}/products/{productId}/gallery/video/{galleryVideoId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_cover_for_gallery_video,
        .parameter_count = 4,
        .has_body = true,
        .security = command_security_of_ecwid_upload_cover_for_gallery_video,
        .alternative_count = 1,
        .body_required = false,
        .sends_bytes = true,
        .check_path = check_path_of_ecwid_upload_cover_for_gallery_video,
        .check_params = check_params_of_ecwid_upload_cover_for_gallery_video,
        .run = run_ecwid_upload_cover_for_gallery_video,
    },
    {
        .name = "upload-gallery-product-image-async",
        .id = "uploadGalleryProductImageAsync",
        .summary = "Upload gallery product image (async).",
        .request_line = "POST /{storeId}/products/{productId}/gallery/async",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_gallery_product_image_async,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_upload_gallery_product_image_async,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_upload_gallery_product_image_async,
        .check_body = check_body_of_ecwid_upload_gallery_product_image_async,
        .run = run_ecwid_upload_gallery_product_image_async,
    },
    {
        .name = "upload-gallery-product-video",
        .id = "uploadGalleryProductVideo",
        .summary = "Upload gallery product video.",
        .request_line = "POST /{storeId}/products/{productId}/gallery/video",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_gallery_product_video,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_upload_gallery_product_video,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_upload_gallery_product_video,
        .check_params = check_params_of_ecwid_upload_gallery_product_video,
        .run = run_ecwid_upload_gallery_product_video,
    },
    {
        .name = "upload-main-product-image-async",
        .id = "uploadMainProductImageAsync",
        .summary = "Upload main product image (async).",
        .request_line = "POST /{storeId}/products/{productId}/image/async",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_upload_main_product_image_async,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_upload_main_product_image_async,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_upload_main_product_image_async,
        .check_body = check_body_of_ecwid_upload_main_product_image_async,
        .run = run_ecwid_upload_main_product_image_async,
    },
    {
        .name = "bulk-update-delete-product-reviews",
        .id = "bulkUpdateDeleteProductReviews",
        .summary = "Bulk update/delete product reviews.",
        .request_line = "PUT /{storeId}/reviews/mass_update",
        .scopes = "update_reviews",
        .parameters = flags_of_ecwid_bulk_update_delete_product_reviews,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_bulk_update_delete_product_reviews,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_bulk_update_delete_product_reviews,
        .check_body = check_body_of_ecwid_bulk_update_delete_product_reviews,
        .run = run_ecwid_bulk_update_delete_product_reviews,
    },
    {
        .name = "update-product-review-status",
        .id = "updateProductReviewStatus",
        .summary = "Update product review status.",
        .request_line = "PUT /{storeId}/reviews/{reviewId}",
        .scopes = "update_reviews",
        .parameters = flags_of_ecwid_update_product_review_status,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_product_review_status,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_product_review_status,
        .check_body = check_body_of_ecwid_update_product_review_status,
        .run = run_ecwid_update_product_review_status,
    },
    {
        .name = "delete-product-review",
        .id = "deleteProductReview",
        .summary = "Delete product review.",
        .request_line = "DELETE /{storeId}/reviews/{reviewId}",
        .scopes = "read_reviews, update_reviews",
        .parameters = flags_of_ecwid_delete_product_review,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_product_review,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_product_review,
        .run = run_ecwid_delete_product_review,
    },
    {
        .name = "get-product-reviews-stats",
        .id = "getProductReviewsStats",
        .summary = "Get product reviews stats.",
        .request_line = "GET /{storeId}/reviews/filters_data",
        .scopes = "read_reviews",
        .parameters = flags_of_ecwid_get_product_reviews_stats,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_product_reviews_stats,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_product_reviews_stats,
        .run = run_ecwid_get_product_reviews_stats,
    },
    {
        .name = "search-product-reviews",
        .id = "searchProductReviews",
        .summary = "Search product reviews.",
        .request_line = "GET /{storeId}/reviews",
        .scopes = "read_reviews",
        .parameters = flags_of_ecwid_search_product_reviews,
        .parameter_count = 15,
        .has_body = false,
        .security = command_security_of_ecwid_search_product_reviews,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_product_reviews,
        .check_params = check_params_of_ecwid_search_product_reviews,
        .run = run_ecwid_search_product_reviews,
    },
    {
        .name = "search-product-types",
        .id = "searchProductTypes",
        .summary = "Search product types.",
        .request_line = "GET /{storeId}/classes",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_search_product_types,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_search_product_types,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_product_types,
        .run = run_ecwid_search_product_types,
    },
    {
        .name = "create-product-type",
        .id = "createProductType",
        .summary = "Create product type.",
        .request_line = "POST /{storeId}/classes",
        .scopes = "create_catalog",
        .parameters = flags_of_ecwid_create_product_type,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_product_type,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_product_type,
        .check_body = check_body_of_ecwid_create_product_type,
        .run = run_ecwid_create_product_type,
    },
    {
        .name = "get-product-type",
        .id = "getProductType",
        .summary = "Get product type.",
        .request_line = "GET /{storeId}/classes/{classId}",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_product_type,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_get_product_type,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_product_type,
        .run = run_ecwid_get_product_type,
    },
    {
        .name = "update-product-type-and-attributes",
        .id = "updateProductTypeAndAttributes",
        .summary = "Update product type and attributes.",
        .request_line = "PUT /{storeId}/classes/{classId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_update_product_type_and_attributes,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_product_type_and_attributes,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_product_type_and_attributes,
        .check_body = check_body_of_ecwid_update_product_type_and_attributes,
        .run = run_ecwid_update_product_type_and_attributes,
    },
    {
        .name = "delete-product-type",
        .id = "deleteProductType",
        .summary = "Delete product type.",
        .request_line = "DELETE /{storeId}/classes/{classId}",
        .scopes = "update_catalog",
        .parameters = flags_of_ecwid_delete_product_type,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_product_type,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_product_type,
        .run = run_ecwid_delete_product_type,
    },
    {
        .name = "adjust-product-variation-stock",
        .id = "adjustProductVariationStock",
        .summary = "Adjust product variation stock.",
        .request_line = "PUT /{storeId}/products/{productId}/combinations/{combinationId}/inventory",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_adjust_product_variation_stock,
        .parameter_count = 4,
        .has_body = true,
        .security = command_security_of_ecwid_adjust_product_variation_stock,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_adjust_product_variation_stock,
        .check_params = check_params_of_ecwid_adjust_product_variation_stock,
        .check_body = check_body_of_ecwid_adjust_product_variation_stock,
        .run = run_ecwid_adjust_product_variation_stock,
    },
    {
        .name = "search-product-variations",
        .id = "searchProductVariations",
        .summary = "Search product variations.",
        .request_line = "GET /{storeId}/products/{productId}/combinations",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_search_product_variations,
        .parameter_count = 4,
        .has_body = false,
        .security = command_security_of_ecwid_search_product_variations,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_product_variations,
        .check_params = check_params_of_ecwid_search_product_variations,
        .run = run_ecwid_search_product_variations,
    },
    {
        .name = "create-product-variation",
        .id = "createProductVariation",
        .summary = "Create product variation.",
        .request_line = "POST /{storeId}/products/{productId}/combinations",
        .scopes = "create_catalog",
        .parameters = flags_of_ecwid_create_product_variation,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_create_product_variation,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_product_variation,
        .check_body = check_body_of_ecwid_create_product_variation,
        .run = run_ecwid_create_product_variation,
    },
    {
        .name = "delete-all-product-variations",
        .id = "deleteAllProductVariations",
        .summary = "Delete all product variations.",
        .request_line = "DELETE /{storeId}/products/{productId}/combinations",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_delete_all_product_variations,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_all_product_variations,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_all_product_variations,
        .run = run_ecwid_delete_all_product_variations,
    },
    {
        .name = "get-product-variation",
        .id = "getProductVariation",
        .summary = "Get product variation.",
        .request_line = "GET /{storeId}/products/{productId}/combinations/{combinationId}",
        .scopes = "read_catalog",
        .parameters = flags_of_ecwid_get_product_variation,
        .parameter_count = 5,
        .has_body = false,
        .security = command_security_of_ecwid_get_product_variation,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_product_variation,
        .check_params = check_params_of_ecwid_get_product_variation,
        .run = run_ecwid_get_product_variation,
    },
    {
        .name = "update-product-variation",
        .id = "updateProductVariation",
        .summary = "Update product variation.",
        .request_line = "PUT /{storeId}/products/{productId}/combinations/{combinationId}",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_update_product_variation,
        .parameter_count = 4,
        .has_body = true,
        .security = command_security_of_ecwid_update_product_variation,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_product_variation,
        .check_params = check_params_of_ecwid_update_product_variation,
        .check_body = check_body_of_ecwid_update_product_variation,
        .run = run_ecwid_update_product_variation,
    },
    {
        .name = "delete-product-variation",
        .id = "deleteProductVariation",
        .summary = "Delete product variation.",
        .request_line = "DELETE /{storeId}/products/{productId}/combinations/{combinationId}",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_delete_product_variation,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_delete_product_variation,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_product_variation,
        .run = run_ecwid_delete_product_variation,
    },
    {
        .name = "upload-product-variation-image",
        .id = "uploadProductVariationImage",
        .summary = "Upload product variation image.",
        .request_line = "POST /{storeId}/products/{productId}/combinations/{combinationId}/image",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_upload_product_variation_image,
        .parameter_count = 4,
        .has_body = true,
        .security = command_security_of_ecwid_upload_product_variation_image,
        .alternative_count = 1,
        .body_required = false,
        .sends_bytes = true,
        .check_path = check_path_of_ecwid_upload_product_variation_image,
        .check_params = check_params_of_ecwid_upload_product_variation_image,
        .run = run_ecwid_upload_product_variation_image,
    },
    {
        .name = "delete-product-variation-image",
        .id = "deleteProductVariationImage",
        .summary = "Delete product variation image.",
        .request_line = "DELETE /{storeId}/products/{productId}/combinations/{combinationId}/image",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_delete_product_variation_image,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_delete_product_variation_image,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_product_variation_image,
        .run = run_ecwid_delete_product_variation_image,
    },
    {
        .name = "upload-product-variation-image-async",
        .id = "uploadProductVariationImageAsync",
        .summary = "Upload product variation image (async).",
        .request_line = "POST /{storeId}/products/{productId}/combinations/{combinationId}/image/async",
        .scopes = "read_catalog, update_catalog",
        .parameters = flags_of_ecwid_upload_product_variation_image_async,
        .parameter_count = 3,
        .has_body = true,
        .security = command_security_of_ecwid_upload_product_variation_image_async,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_upload_product_variation_image_async,
        .check_body = check_body_of_ecwid_upload_product_variation_image_async,
        .run = run_ecwid_upload_product_variation_image_async,
    },
    {
        .name = "search-product-brands",
        .id = "searchProductBrands",
        .summary = "Search product brands.",
        .request_line = "GET /{storeId}/brands",
        .scopes = "read_brands",
        .parameters = flags_of_ecwid_search_product_brands,
        .parameter_count = 8,
        .has_body = false,
        .security = command_security_of_ecwid_search_product_brands,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_product_brands,
        .check_params = check_params_of_ecwid_search_product_brands,
        .run = run_ecwid_search_product_brands,
    },
    {
        .name = "search-shipping-options",
        .id = "searchShippingOptions",
        .summary = "Search shipping options.",
        .request_line = "GET /{storeId}/profile/shippingOptions",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_search_shipping_options,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_search_shipping_options,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_shipping_options,
        .check_params = check_params_of_ecwid_search_shipping_options,
        .run = run_ecwid_search_shipping_options,
    },
    {
        .name = "create-shipping-option",
        .id = "createShippingOption",
        .summary = "Create shipping option.",
        .request_line = "POST /{storeId}/profile/shippingOptions",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_create_shipping_option,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_shipping_option,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_shipping_option,
        .check_body = check_body_of_ecwid_create_shipping_option,
        .run = run_ecwid_create_shipping_option,
    },
    {
        .name = "update-shipping-option",
        .id = "updateShippingOption",
        .summary = "Update shipping option.",
        .request_line = "PUT /{storeId}/profile/shippingOptions/{shippingOptionId}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_update_shipping_option,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_shipping_option,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_shipping_option,
        .check_body = check_body_of_ecwid_update_shipping_option,
        .run = run_ecwid_update_shipping_option,
    },
    {
        .name = "delete-shipping-option",
        .id = "deleteShippingOption",
        .summary = "Delete shipping option.",
        .request_line = "DELETE /{storeId}/profile/shippingOptions/{shippingOptionId}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_delete_shipping_option,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_shipping_option,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_shipping_option,
        .run = run_ecwid_delete_shipping_option,
    },
    {
        .name = "resend-staff-account-invite",
        .id = "resendStaffAccountInvite",
        .summary = "Resend staff account invite.",
        .request_line = "POST /{storeId}/staff/invite",
        .scopes = "invite_staff",
        .parameters = flags_of_ecwid_resend_staff_account_invite,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_resend_staff_account_invite,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_resend_staff_account_invite,
        .check_body = check_body_of_ecwid_resend_staff_account_invite,
        .run = run_ecwid_resend_staff_account_invite,
    },
    {
        .name = "cancel-staff-account-invite",
        .id = "cancelStaffAccountInvite",
        .summary = "Cancel staff account invite.",
        .request_line = "DELETE /{storeId}/staff/invite",
        .scopes = "invite_staff",
        .parameters = flags_of_ecwid_cancel_staff_account_invite,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_cancel_staff_account_invite,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_cancel_staff_account_invite,
        .check_body = check_body_of_ecwid_cancel_staff_account_invite,
        .run = run_ecwid_cancel_staff_account_invite,
    },
    {
        .name = "search-staff-accounts",
        .id = "searchStaffAccounts",
        .summary = "Search staff accounts.",
        .request_line = "GET /{storeId}/staff",
        .scopes = "read_staff",
        .parameters = flags_of_ecwid_search_staff_accounts,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_search_staff_accounts,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_staff_accounts,
        .check_params = check_params_of_ecwid_search_staff_accounts,
        .run = run_ecwid_search_staff_accounts,
    },
    {
        .name = "create-staff-account",
        .id = "createStaffAccount",
        .summary = "Create staff account.",
        .request_line = "POST /{storeId}/staff",
        .scopes = "create_staff, invite_staff",
        .parameters = flags_of_ecwid_create_staff_account,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_create_staff_account,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_create_staff_account,
        .check_body = check_body_of_ecwid_create_staff_account,
        .run = run_ecwid_create_staff_account,
    },
    {
        .name = "get-staff-account",
        .id = "getStaffAccount",
        .summary = "Get staff account.",
        .request_line = "GET /{storeId}/staff/{staffAccountId}",
        .scopes = "read_staff",
        .parameters = flags_of_ecwid_get_staff_account,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_get_staff_account,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_staff_account,
        .check_params = check_params_of_ecwid_get_staff_account,
        .run = run_ecwid_get_staff_account,
    },
    {
        .name = "update-staff-account",
        .id = "updateStaffAccount",
        .summary = "Update staff account.",
        .request_line = "PUT /{storeId}/staff/{staffAccountId}",
        .scopes = "read_staff, update_staff",
        .parameters = flags_of_ecwid_update_staff_account,
        .parameter_count = 2,
        .has_body = true,
        .security = command_security_of_ecwid_update_staff_account,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_staff_account,
        .check_body = check_body_of_ecwid_update_staff_account,
        .run = run_ecwid_update_staff_account,
    },
    {
        .name = "delete-staff-account",
        .id = "deleteStaffAccount",
        .summary = "Delete staff account.",
        .request_line = "DELETE /{storeId}/staff/{staffAccountId}",
        .scopes = "delete_staff",
        .parameters = flags_of_ecwid_delete_staff_account,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_staff_account,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_staff_account,
        .run = run_ecwid_delete_staff_account,
    },
    {
        .name = "get-staff-account-scopes",
        .id = "getStaffAccountScopes",
        .summary = "Get staff account scopes.",
        .request_line = "GET /{storeId}/profile/staffScopes",
        .scopes = "read_store_profile, read_staff",
        .parameters = flags_of_ecwid_get_staff_account_scopes,
        .parameter_count = 1,
        .has_body = false,
        .security = command_security_of_ecwid_get_staff_account_scopes,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_staff_account_scopes,
        .run = run_ecwid_get_staff_account_scopes,
    },
    {
        .name = "upload-store-logo-image",
        .id = "uploadStoreLogoImage",
        .summary = "Upload store logo image.",
        .request_line = "PUT /{storeId}/profile/{logo}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_upload_store_logo_image,
        .parameter_count = 3,
        .has_body = false,
        .security = command_security_of_ecwid_upload_store_logo_image,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_upload_store_logo_image,
        .check_params = check_params_of_ecwid_upload_store_logo_image,
        .run = run_ecwid_upload_store_logo_image,
    },
    {
        .name = "delete-store-logo-image",
        .id = "deleteStoreLogoImage",
        .summary = "Delete store logo image.",
        .request_line = "DELETE /{storeId}/profile/{logo}",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_delete_store_logo_image,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_delete_store_logo_image,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_delete_store_logo_image,
        .run = run_ecwid_delete_store_logo_image,
    },
    {
        .name = "get-store-profile",
        .id = "getStoreProfile",
        .summary = "Get store profile.",
        .request_line = "GET /{storeId}/profile",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_get_store_profile,
        .parameter_count = 6,
        .has_body = false,
        .security = command_security_of_ecwid_get_store_profile,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_store_profile,
        .check_params = check_params_of_ecwid_get_store_profile,
        .run = run_ecwid_get_store_profile,
    },
    {
        .name = "update-store-profile",
        .id = "updateStoreProfile",
        .summary = "Update store profile.",
        .request_line = "PUT /{storeId}/profile",
        .scopes = "update_store_profile",
        .parameters = flags_of_ecwid_update_store_profile,
        .parameter_count = 1,
        .has_body = true,
        .security = command_security_of_ecwid_update_store_profile,
        .alternative_count = 1,
        .body_required = true,
        .check_path = check_path_of_ecwid_update_store_profile,
        .check_body = check_body_of_ecwid_update_store_profile,
        .run = run_ecwid_update_store_profile,
    },
    {
        .name = "get-deleted-items-history",
        .id = "getDeletedItemsHistory",
        .summary = "Get deleted items history.",
        .request_line = "GET /{storeId}/{entity}/deleted",
        .scopes = "read_store_profile, read_orders, read_catalog, read_discount_coupons, read_customers, read_reviews",
        .parameters = flags_of_ecwid_get_deleted_items_history,
        .parameter_count = 6,
        .has_body = false,
        .security = command_security_of_ecwid_get_deleted_items_history,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_deleted_items_history,
        .check_params = check_params_of_ecwid_get_deleted_items_history,
        .run = run_ecwid_get_deleted_items_history,
    },
    {
        .name = "get-latest-store-update-stats",
        .id = "getLatestStoreUpdateStats",
        .summary = "Get latest store update stats.",
        .request_line = "GET /{storeId}/latest-stats",
        .scopes = "read_store_profile",
        .parameters = flags_of_ecwid_get_latest_store_update_stats,
        .parameter_count = 6,
        .has_body = false,
        .security = command_security_of_ecwid_get_latest_store_update_stats,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_latest_store_update_stats,
        .check_params = check_params_of_ecwid_get_latest_store_update_stats,
        .run = run_ecwid_get_latest_store_update_stats,
    },
    {
        .name = "get-store-reports",
        .id = "getStoreReports",
        .summary = "Get store reports.",
        .request_line = "GET /{storeId}/reports/{reportType}",
        .scopes = "read_store_stats",
        .parameters = flags_of_ecwid_get_store_reports,
        .parameter_count = 6,
        .has_body = false,
        .security = command_security_of_ecwid_get_store_reports,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_store_reports,
        .check_params = check_params_of_ecwid_get_store_reports,
        .run = run_ecwid_get_store_reports,
    },
    {
        .name = "get-page-slug-and-static-code",
        .id = "getPageSlugAndStaticCode",
        .summary = "Get page slug and static code.",
        .request_line = "GET /{storeId}/storefront-widget-pages",
        .scopes = "read_store_profile, read_storefront_widget_pages",
        .parameters = flags_of_ecwid_get_page_slug_and_static_code,
        .parameter_count = 11,
        .has_body = false,
        .security = command_security_of_ecwid_get_page_slug_and_static_code,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_get_page_slug_and_static_code,
        .check_params = check_params_of_ecwid_get_page_slug_and_static_code,
        .run = run_ecwid_get_page_slug_and_static_code,
    },
    {
        .name = "static-code-for-category-page",
        .id = "staticCodeForCategoryPage",
        .summary = "Static code for category page.",
        .request_line = "GET /category-page/{storeId}/{categoryId}/static-code",
        .scopes = "",
        .parameters = flags_of_ecwid_static_code_for_category_page,
        .parameter_count = 8,
        .has_body = false,
        .security = command_security_of_ecwid_static_code_for_category_page,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_static_code_for_category_page,
        .check_params = check_params_of_ecwid_static_code_for_category_page,
        .run = run_ecwid_static_code_for_category_page,
    },
    {
        .name = "static-code-for-home-page",
        .id = "staticCodeForHomePage",
        .summary = "Static code for home page.",
        .request_line = "GET /home-page/{storeId}/static-code",
        .scopes = "",
        .parameters = flags_of_ecwid_static_code_for_home_page,
        .parameter_count = 7,
        .has_body = false,
        .security = command_security_of_ecwid_static_code_for_home_page,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_static_code_for_home_page,
        .check_params = check_params_of_ecwid_static_code_for_home_page,
        .run = run_ecwid_static_code_for_home_page,
    },
    {
        .name = "static-code-for-product-page",
        .id = "staticCodeForProductPage",
        .summary = "Static code for product page.",
        .request_line = "GET /product-page/{storeId}/{productId}/static-code",
        .scopes = "",
        .parameters = flags_of_ecwid_static_code_for_product_page,
        .parameter_count = 8,
        .has_body = false,
        .security = command_security_of_ecwid_static_code_for_product_page,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_static_code_for_product_page,
        .check_params = check_params_of_ecwid_static_code_for_product_page,
        .run = run_ecwid_static_code_for_product_page,
    },
    {
        .name = "search-domains-for-purchase",
        .id = "searchDomainsForPurchase",
        .summary = "Search domains for purchase.",
        .request_line = "GET /{storeId}/domains/search",
        .scopes = "",
        .parameters = flags_of_ecwid_search_domains_for_purchase,
        .parameter_count = 2,
        .has_body = false,
        .security = command_security_of_ecwid_search_domains_for_purchase,
        .alternative_count = 1,
        .body_required = false,
        .check_path = check_path_of_ecwid_search_domains_for_purchase,
        .check_params = check_params_of_ecwid_search_domains_for_purchase,
        .run = run_ecwid_search_domains_for_purchase,
    },
};

const size_t oac_command_count = 210;
const char *const oac_command_program = "ecwid";
const char *const oac_command_title = "Ecwid REST API";
const char *const oac_command_api_version = "v3";
const char *const oac_command_base_url_variable = "ECWID_BASE_URL";
const char *const oac_command_token_variable = "ECWID_TOKEN";

static const oac_command_credential credentials_of_ecwid[] = {
    {
        .scheme = "bearerAuth",
        .variable = "ECWID_BEARER_AUTH",
        .help = "Token for bearerAuth, sent as Authorization: Bearer TOKEN.",
        .is_login = false,
    },
    {
        .scheme = "instantSiteAuth",
        .variable = "ECWID_INSTANT_SITE_AUTH",
        .help = "Token for instantSiteAuth, sent as Authorization: Bearer TOKEN.",
        .is_login = false,
    },
    {
        .scheme = "tokenCode",
        .variable = "ECWID_TOKEN_CODE",
        .help = "Key for tokenCode, sent as the query parameter code.",
        .is_login = false,
    },
};

const oac_command_credential *const oac_command_credentials = credentials_of_ecwid;
const size_t oac_command_credential_count = 3;
const bool oac_command_takes_token = true;

oac_client_options oac_command_client_options(void)
{
    return ecwid_client_options();
}
