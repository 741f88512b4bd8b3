/* ecwid_create_staff_account_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23982 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_staff_account_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_staff_account_request[] = {
    OAC_FIELD("email", oac_type_string, ecwid_create_staff_account_request, email, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("staffScopes", oac_type_string_list, ecwid_create_staff_account_request, staff_scopes, NULL, 0),
};
/* clang-format on */

static void write_ecwid_create_staff_account_request(oac_writer *writer, const void *from)
{
    const ecwid_create_staff_account_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_list(writer, OAC_KEY("staffScopes"), &value->staff_scopes, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_create_staff_account_request_oac_type);
}

static char *read_ecwid_create_staff_account_request(oac_reader *reader, char *at, void *into)
{
    ecwid_create_staff_account_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("staffScopes"))) {
        at = oac_read_list(reader, at, &value->staff_scopes, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_staff_account_request_oac_type);
}

const oac_type ecwid_create_staff_account_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_staff_account_request, extra, 2, 0),
    .write = write_ecwid_create_staff_account_request,
    .read = read_ecwid_create_staff_account_request,
    .fields = fields_of_ecwid_create_staff_account_request,
};

oac_status ecwid_create_staff_account_request_serialize(const ecwid_create_staff_account_request *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_staff_account_request_oac_type, value, buffer, error);
}

oac_status ecwid_create_staff_account_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_create_staff_account_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_staff_account_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_staff_account_request_validate(const ecwid_create_staff_account_request *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_create_staff_account_request_oac_type, value, mode, violations, error);
}

void ecwid_create_staff_account_request_dispose(ecwid_create_staff_account_request *value)
{
    oac_record_dispose(&ecwid_create_staff_account_request_oac_type, value);
}
