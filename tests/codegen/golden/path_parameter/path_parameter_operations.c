/* The operations as commands of `path_parameter`.
 * Made from tests/codegen/golden/path_parameter.yaml by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "command.h"

#include <path_parameter/path_parameter.h>

static const oac_command_flag flags_of_path_parameter_get_thing[] = {
    {
        .name = "group",
        .json_name = "group",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .name = "thing-name",
        .json_name = "thing-name",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Its name. Required. At most 8 characters. Matches ^[a-z]+$.",
    },
};

static const oac_command_flag flags_of_path_parameter_get_kind[] = {
    {
        .name = "kind",
        .json_name = "\"kind\\",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required. At most 4 characters.",
    },
};

static const oac_command_flag flags_of_path_parameter_check[] = {
    {
        .name = "operation",
        .json_name = "operation",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required.",
    },
    {
        .name = "check",
        .json_name = "check",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
    {
        .name = "called",
        .json_name = "call",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "string. Required.",
    },
};

const oac_command oac_commands[] = {
    {
        .name = "get-thing",
        .group = "groups",
        .topic = "",
        .summary = "getThing.",
        .about = "",
        .scopes = "",
        .example = "--group text\012--thing-name text",
        .operation = &path_parameter_get_thing_operation,
        .parameters = flags_of_path_parameter_get_thing,
        .parameter_count = 2,
    },
    {
        .name = "get-kind",
        .group = "kinds",
        .topic = "",
        .summary = "getKind.",
        .about = "",
        .scopes = "",
        .example = "--kind text",
        .operation = &path_parameter_get_kind_operation,
        .parameters = flags_of_path_parameter_get_kind,
        .parameter_count = 1,
    },
    {
        .name = "check",
        .group = "checks",
        .topic = "",
        .summary = "check.",
        .about = "",
        .scopes = "",
        .example = "--operation 1\012--check text\012--called text",
        .operation = &path_parameter_check_operation,
        .parameters = flags_of_path_parameter_check,
        .parameter_count = 3,
    },
};

const oac_command_called oac_command_names[] = {
    {OAC_CALLED_END, "", "", ""},
};

const oac_command_group oac_command_groups[] = {
    {.name = "groups", .help = "get-thing."},
    {.name = "kinds", .help = "get-kind."},
    {.name = "checks", .help = "check."},
};

const size_t oac_command_group_count = 3;
const size_t oac_command_count = 3;
const char *const oac_command_program = "path_parameter";
const char *const oac_command_version = PATH_PARAMETER_BINDING_VERSION;
const char *const oac_command_title = "Golden path_parameter";
const char *const oac_command_api_version = "1";
const char *const oac_command_base_url_variable = "PATH_PARAMETER_BASE_URL";
const char *const oac_command_token_variable = "PATH_PARAMETER_TOKEN";

const oac_command_credential *const oac_command_credentials = NULL;
const size_t oac_command_credential_count = 0;
const bool oac_command_takes_token = true;
const oac_batch_table *const oac_command_batch = NULL;
const oac_command_setting *const oac_command_settings = NULL;
const size_t oac_command_setting_count = 0;

oac_client_options oac_command_client_options(void)
{
    return path_parameter_client_options();
}
