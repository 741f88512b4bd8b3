/* ecwid_get_staff_account_scopes_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24021 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_staff_account_scopes_response.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_staff_account_scopes_response[] = {
    OAC_ROW_OF(OAC_ROW_LAST, ecwid_get_staff_response_staff_scope_oac_type),
};
static const oac_constraint rules_2_of_ecwid_get_staff_account_scopes_response[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_ecwid_get_staff_account_scopes_response),
};
static const oac_field fields_of_ecwid_get_staff_account_scopes_response[] = {
    OAC_FIELD("staffScopes", oac_type_string_list, ecwid_get_staff_account_scopes_response, staff_scopes,
              rules_2_of_ecwid_get_staff_account_scopes_response, 0),
};
/* clang-format on */

static void write_ecwid_get_staff_account_scopes_response(oac_writer *writer, const void *from)
{
    const ecwid_get_staff_account_scopes_response *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("staffScopes"), &value->staff_scopes, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_get_staff_account_scopes_response_oac_type);
}

static char *read_ecwid_get_staff_account_scopes_response(oac_reader *reader, char *at, void *into)
{
    ecwid_get_staff_account_scopes_response *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("staffScopes"))) {
        at = oac_read_list(reader, at, &value->staff_scopes, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_staff_account_scopes_response_oac_type);
}

const oac_type ecwid_get_staff_account_scopes_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_staff_account_scopes_response, extra, 1, 0),
    .write = write_ecwid_get_staff_account_scopes_response,
    .read = read_ecwid_get_staff_account_scopes_response,
    .fields = fields_of_ecwid_get_staff_account_scopes_response,
};

oac_status ecwid_get_staff_account_scopes_response_serialize(const ecwid_get_staff_account_scopes_response *value,
                                                             oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_staff_account_scopes_response_oac_type, value, buffer, error);
}

oac_status ecwid_get_staff_account_scopes_response_parse(const char *text, size_t length,
                                                         const oac_parse_options *options,
                                                         ecwid_get_staff_account_scopes_response *value,
                                                         oac_error *error)
{
    return oac_record_parse(&ecwid_get_staff_account_scopes_response_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_staff_account_scopes_response_validate(const ecwid_get_staff_account_scopes_response *value,
                                                            oac_validation mode, oac_violations *violations,
                                                            oac_error *error)
{
    return oac_record_validate(&ecwid_get_staff_account_scopes_response_oac_type, value, mode, violations, error);
}

void ecwid_get_staff_account_scopes_response_dispose(ecwid_get_staff_account_scopes_response *value)
{
    oac_record_dispose(&ecwid_get_staff_account_scopes_response_oac_type, value);
}
