/* ecwid_staff_account_invite_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24038 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/staff_account_invite_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_staff_account_invite_request[] = {
    OAC_FIELD("email", oac_type_string, ecwid_staff_account_invite_request, email, NULL, OAC_CHECK_REQUIRED),
};
/* clang-format on */

static void write_ecwid_staff_account_invite_request(oac_writer *writer, const void *from)
{
    const ecwid_staff_account_invite_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_rest(writer, value, &ecwid_staff_account_invite_request_oac_type);
}

static char *read_ecwid_staff_account_invite_request(oac_reader *reader, char *at, void *into)
{
    ecwid_staff_account_invite_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    return oac_read_rest(reader, at, value, &ecwid_staff_account_invite_request_oac_type);
}

const oac_type ecwid_staff_account_invite_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_staff_account_invite_request, extra, 1, 0),
    .write = write_ecwid_staff_account_invite_request,
    .read = read_ecwid_staff_account_invite_request,
    .fields = fields_of_ecwid_staff_account_invite_request,
};

oac_status ecwid_staff_account_invite_request_serialize(const ecwid_staff_account_invite_request *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_staff_account_invite_request_oac_type, value, buffer, error);
}

oac_status ecwid_staff_account_invite_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_staff_account_invite_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_staff_account_invite_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_staff_account_invite_request_validate(const ecwid_staff_account_invite_request *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_staff_account_invite_request_oac_type, value, mode, violations, error);
}

void ecwid_staff_account_invite_request_dispose(ecwid_staff_account_invite_request *value)
{
    oac_record_dispose(&ecwid_staff_account_invite_request_oac_type, value);
}
