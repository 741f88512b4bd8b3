/* ecwid_create_customer_contact_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12524 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_customer_contact_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_customer_contact_request[] = {
    OAC_FIELD("contact", oac_type_string, ecwid_create_customer_contact_request, contact, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("handle", oac_type_string, ecwid_create_customer_contact_request, handle, NULL, 0),
    OAC_FIELD("note", oac_type_string, ecwid_create_customer_contact_request, note, NULL, 0),
    OAC_FIELD("type", ecwid_customer_contact_type_oac_type, ecwid_create_customer_contact_request, type, NULL,
              OAC_CHECK_REQUIRED),
    OAC_FIELD("default", oac_type_bool, ecwid_create_customer_contact_request, default_, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_create_customer_contact_request, order_by, NULL, 0),
    OAC_FIELD("timestamp", oac_type_string, ecwid_create_customer_contact_request, timestamp, NULL,
              OAC_CHECK_READ_ONLY),
};
static const uint8_t index_of_ecwid_create_customer_contact_request[] = {
    0, 3, 0, 0, 0, 0, 2, 0, 4, 6, 7, 1, 0, 0, 0, 5,
};
/* clang-format on */

static void write_ecwid_create_customer_contact_request(oac_writer *writer, const void *from)
{
    const ecwid_create_customer_contact_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("contact"), &value->contact);
    oac_write_string_member(writer, OAC_KEY("handle"), &value->handle);
    oac_write_string_member(writer, OAC_KEY("note"), &value->note);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_customer_contact_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("default"), &value->default_);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_string_member(writer, OAC_KEY("timestamp"), &value->timestamp);
    oac_write_rest(writer, value, &ecwid_create_customer_contact_request_oac_type);
}

static char *read_ecwid_create_customer_contact_request(oac_reader *reader, char *at, void *into)
{
    ecwid_create_customer_contact_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("contact"))) {
        at = oac_read_string(reader, at, &value->contact);
    }
    if (oac_at_key(&at, OAC_NEXT("handle"))) {
        at = oac_read_string(reader, at, &value->handle);
    }
    if (oac_at_key(&at, OAC_NEXT("note"))) {
        at = oac_read_string(reader, at, &value->note);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_customer_contact_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("default"))) {
        at = oac_read_bool(reader, at, &value->default_);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("timestamp"))) {
        at = oac_read_string(reader, at, &value->timestamp);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_customer_contact_request_oac_type);
}

const oac_type ecwid_create_customer_contact_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_customer_contact_request, extra, 7, 15),
    .write = write_ecwid_create_customer_contact_request,
    .read = read_ecwid_create_customer_contact_request,
    .fields = fields_of_ecwid_create_customer_contact_request,
    .index = index_of_ecwid_create_customer_contact_request,
};

oac_status ecwid_create_customer_contact_request_serialize(const ecwid_create_customer_contact_request *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_customer_contact_request_oac_type, value, buffer, error);
}

oac_status ecwid_create_customer_contact_request_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_create_customer_contact_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_customer_contact_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_customer_contact_request_validate(const ecwid_create_customer_contact_request *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_create_customer_contact_request_oac_type, value, mode, violations, error);
}

void ecwid_create_customer_contact_request_dispose(ecwid_create_customer_contact_request *value)
{
    oac_record_dispose(&ecwid_create_customer_contact_request_oac_type, value);
}
