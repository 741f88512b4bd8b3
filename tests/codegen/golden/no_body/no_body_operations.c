/* The operations as commands of `no_body`.
 * Made from tests/codegen/golden/no_body.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include "command.h"

#include <no_body/no_body.h>

static const oac_command_flag flags_of_no_body_get_thing[] = {
    {
        .name = "id",
        .json_name = "id",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required. At least 1.",
    },
};

static const oac_command_flag flags_of_no_body_delete_thing[] = {
    {
        .name = "id",
        .json_name = "id",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "integer. Required. At least 1.",
    },
};

const oac_command oac_commands[] = {
    {
        .name = "get-thing",
        .group = "things",
        .topic = "",
        .summary = "Get a thing.",
        .about = "",
        .scopes = "read_things",
        .example = "--id 1",
        .operation = &no_body_get_thing_operation,
        .parameters = flags_of_no_body_get_thing,
        .parameter_count = 1,
    },
    {
        .name = "delete-thing",
        .group = "things",
        .topic = "",
        .summary = "deleteThing.",
        .about = "",
        .scopes = "",
        .example = "--id 1",
        .operation = &no_body_delete_thing_operation,
        .parameters = flags_of_no_body_delete_thing,
        .parameter_count = 1,
        .counter_name = "deleteCount",
        .zero_means = "it was not there",
        .counter_offset = offsetof(no_body_delete_thing_response, delete_count),
        .resource = "thing",
        .read = &oac_commands[0],
    },
    {
        .name = "delete-things",
        .group = "things",
        .topic = "",
        .summary = "deleteThings.",
        .about = "",
        .scopes = "",
        .example = "",
        .operation = &no_body_delete_things_operation,
    },
};

const oac_command_called oac_command_names[] = {
    {OAC_CALLED_END, "", "", ""},
};

const oac_command_group oac_command_groups[] = {
    {.name = "things", .help = "get-thing, delete-thing, delete-things."},
};

const size_t oac_command_group_count = 1;
const size_t oac_command_count = 3;
const char *const oac_command_program = "no_body";
const char *const oac_command_version = NO_BODY_BINDING_VERSION;
const char *const oac_command_title = "Golden no_body";
const char *const oac_command_api_version = "1";
const char *const oac_command_base_url_variable = "NO_BODY_BASE_URL";
const char *const oac_command_token_variable = "NO_BODY_TOKEN";

const oac_command_credential *const oac_command_credentials = NULL;
const size_t oac_command_credential_count = 0;
const bool oac_command_takes_token = true;
const oac_batch_table *const oac_command_batch = NULL;
const oac_command_setting *const oac_command_settings = NULL;
const size_t oac_command_setting_count = 0;

oac_client_options oac_command_client_options(void)
{
    return no_body_client_options();
}
