/* The operations as commands of `path_parameter`.
 * Made from tests/codegen/golden/path_parameter.yaml by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "command.h"

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/operation.h>

#include <path_parameter/path_parameter.h>

#include "path_parameter_codec.h"

static const oac_command_parameter flags_of_path_parameter_get_thing[] = {
    {
        .flag = "group",
        .json_name = "group",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .flag = "thing-name",
        .json_name = "thing-name",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Its name. Required. At most 8 characters. Matches ^[a-z]+$.",
    },
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_path_parameter_get_thing(const oac_command_value *values, oac_violations *violations,
                                                         oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].text, &values[1].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &path_parameter_get_thing_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_path_parameter_get_thing(oac_client *client, const oac_command_input *input,
                                               oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = path_parameter_get_thing(client, input->values[0].text, input->values[1].text, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_path_parameter_get_kind[] = {
    {
        .flag = "kind",
        .json_name = "\"kind\\",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At most 4 characters.",
    },
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_path_parameter_get_kind(const oac_command_value *values, oac_violations *violations,
                                                        oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &path_parameter_get_kind_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_path_parameter_get_kind(oac_client *client, const oac_command_input *input,
                                              oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status = path_parameter_get_kind(client, input->values[0].text, error);
    }
    (void)answer;
    return status;
}

static const oac_command_parameter flags_of_path_parameter_check[] = {
    {
        .flag = "operation",
        .json_name = "operation",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .flag = "check",
        .json_name = "check",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .flag = "called",
        .json_name = "call",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

/* What is wrong with the pieces of the path, in strict mode. */
static oac_status check_path_of_path_parameter_check(const oac_command_value *values, oac_violations *violations,
                                                     oac_error *error)
{
    oac_checker checker;
    const void *const given[] = {&values[0].integer, &values[1].text, &values[2].text};
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    oac_operation_check_path(&checker, &path_parameter_check_operation, given);
    return oac_checker_end(&checker);
}

static oac_status run_path_parameter_check(oac_client *client, const oac_command_input *input,
                                           oac_command_answer *answer, oac_error *error)
{
    oac_status status = OAC_OK;
    if (status == OAC_OK) {
        status =
            path_parameter_check(client, input->values[0].integer, input->values[1].text, input->values[2].text, error);
    }
    (void)answer;
    return status;
}

const oac_command oac_commands[] = {
    {
        .name = "get-thing",
        .id = "getThing",
        .summary = "getThing.",
        .request_line = "GET /groups/{group}/things/{thing-name}",
        .scopes = "",
        .parameters = flags_of_path_parameter_get_thing,
        .parameter_count = 2,
        .has_body = false,
        .body_required = false,
        .check_path = check_path_of_path_parameter_get_thing,
        .run = run_path_parameter_get_thing,
    },
    {
        .name = "get-kind",
        .id = "getKind",
        .summary = "getKind.",
        .request_line = "GET /kinds/{\"kind\\}",
        .scopes = "",
        .parameters = flags_of_path_parameter_get_kind,
        .parameter_count = 1,
        .has_body = false,
        .body_required = false,
        .check_path = check_path_of_path_parameter_get_kind,
        .run = run_path_parameter_get_kind,
    },
    {
        .name = "check",
        .id = "check",
        .summary = "check.",
        .request_line = "GET /checks/{operation}/{check}/{call}",
        .scopes = "",
        .parameters = flags_of_path_parameter_check,
        .parameter_count = 3,
        .has_body = false,
        .body_required = false,
        .check_path = check_path_of_path_parameter_check,
        .run = run_path_parameter_check,
    },
};

const size_t oac_command_count = 3;
const char *const oac_command_program = "path_parameter";
const char *const oac_command_title = "Golden path_parameter";
const char *const oac_command_api_version = "1";
const char *const oac_command_base_url_variable = "PATH_PARAMETER_BASE_URL";
const char *const oac_command_token_variable = "PATH_PARAMETER_TOKEN";

const oac_command_credential *const oac_command_credentials = NULL;
const size_t oac_command_credential_count = 0;
const bool oac_command_takes_token = true;

oac_client_options oac_command_client_options(void)
{
    return path_parameter_client_options();
}
