/* ecwid_staff_account: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24010 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/staff_account.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_staff_account[] = {
    193,
};
static const uint16_t operations_2_of_ecwid_staff_account[] = {
    193,
    195,
};
static const oac_constraint rules_1_of_ecwid_staff_account[] = {
    OAC_ROW_ONLY(0, 0, 1, operations_1_of_ecwid_staff_account),
    OAC_ROW_ONLY(0, 1, 1, operations_1_of_ecwid_staff_account),
    OAC_ROW_ONLY(0, 2, 2, operations_2_of_ecwid_staff_account),
    OAC_ROW_ONLY(OAC_ROW_LAST, 4, 1, operations_1_of_ecwid_staff_account),
};
static const oac_field fields_of_ecwid_staff_account[] = {
    OAC_FIELD("id", oac_type_string, ecwid_staff_account, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_staff_account, name, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_staff_account, email, NULL, 0),
    OAC_FIELD("staffScopes", oac_type_string_list, ecwid_staff_account, staff_scopes, NULL, 0),
    OAC_FIELD("inviteAccepted", oac_type_bool, ecwid_staff_account, invite_accepted, NULL, 0),
};
static const uint8_t index_of_ecwid_staff_account[] = {
    0, 0, 3, 4, 0, 0, 5, 0, 0, 0, 0, 2, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_staff_account(oac_writer *writer, const void *from)
{
    const ecwid_staff_account *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_list(writer, OAC_KEY("staffScopes"), &value->staff_scopes, &oac_type_string_list);
    oac_write_bool_member(writer, OAC_KEY("inviteAccepted"), &value->invite_accepted);
    oac_write_rest(writer, value, &ecwid_staff_account_oac_type);
}

static char *read_ecwid_staff_account(oac_reader *reader, char *at, void *into)
{
    ecwid_staff_account *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("staffScopes"))) {
        at = oac_read_list(reader, at, &value->staff_scopes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("inviteAccepted"))) {
        at = oac_read_bool(reader, at, &value->invite_accepted);
    }
    return oac_read_rest(reader, at, value, &ecwid_staff_account_oac_type);
}

/* clang-format off */
const oac_type ecwid_staff_account_oac_type = {
    OAC_RECORD_TABLE(ecwid_staff_account, extra, 5, 15),
    .write = write_ecwid_staff_account,
    .read = read_ecwid_staff_account,
    .fields = fields_of_ecwid_staff_account,
    .index = index_of_ecwid_staff_account,
    .rules = rules_1_of_ecwid_staff_account,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_staff_account_list_oac_type = OAC_LIST_TABLE(ecwid_staff_account_list, ecwid_staff_account,
                                                                  ecwid_staff_account_oac_type, 0);
/* clang-format on */

oac_status ecwid_staff_account_serialize(const ecwid_staff_account *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_staff_account_oac_type, value, buffer, error);
}

oac_status ecwid_staff_account_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_staff_account *value, oac_error *error)
{
    return oac_record_parse(&ecwid_staff_account_oac_type, text, length, options, value, error);
}

oac_status ecwid_staff_account_validate(const ecwid_staff_account *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_staff_account_oac_type, value, mode, violations, error);
}

void ecwid_staff_account_dispose(ecwid_staff_account *value)
{
    oac_record_dispose(&ecwid_staff_account_oac_type, value);
}
