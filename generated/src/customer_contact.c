/* ecwid_customer_contact: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12581 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_contact.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_customer_contact[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "0", NULL, integer, 0),
};
static const oac_field fields_of_ecwid_customer_contact[] = {
    OAC_FIELD("id", oac_type_int, ecwid_customer_contact, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("contact", oac_type_string, ecwid_customer_contact, contact, NULL, 0),
    OAC_FIELD("handle", oac_type_string, ecwid_customer_contact, handle, NULL, 0),
    OAC_FIELD("note", oac_type_string, ecwid_customer_contact, note, NULL, 0),
    OAC_FIELD("type", ecwid_customer_contact_type_oac_type, ecwid_customer_contact, type, NULL, 0),
    OAC_FIELD("default", oac_type_bool, ecwid_customer_contact, default_, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_customer_contact, order_by, rules_1_of_ecwid_customer_contact, 0),
    OAC_FIELD("timestamp", oac_type_string, ecwid_customer_contact, timestamp, NULL, OAC_CHECK_READ_ONLY),
};
static const uint8_t index_of_ecwid_customer_contact[] = {
    6, 4, 0, 0, 0, 0, 3, 0, 5, 7, 8, 2, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_customer_contact(oac_writer *writer, const void *from)
{
    const ecwid_customer_contact *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("contact"), &value->contact);
    oac_write_string_member(writer, OAC_KEY("handle"), &value->handle);
    oac_write_string_member(writer, OAC_KEY("note"), &value->note);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_customer_contact_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("default"), &value->default_);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_string_member(writer, OAC_KEY("timestamp"), &value->timestamp);
    oac_write_rest(writer, value, &ecwid_customer_contact_oac_type);
}

static char *read_ecwid_customer_contact(oac_reader *reader, char *at, void *into)
{
    ecwid_customer_contact *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
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
    return oac_read_rest(reader, at, value, &ecwid_customer_contact_oac_type);
}

const oac_type ecwid_customer_contact_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_contact, extra, 8, 15),
    .write = write_ecwid_customer_contact,
    .read = read_ecwid_customer_contact,
    .fields = fields_of_ecwid_customer_contact,
    .index = index_of_ecwid_customer_contact,
};
/* clang-format off */
const oac_type ecwid_customer_contact_list_oac_type =
OAC_LIST_TABLE(ecwid_customer_contact_list, ecwid_customer_contact, ecwid_customer_contact_oac_type, 0);
/* clang-format on */

oac_status ecwid_customer_contact_serialize(const ecwid_customer_contact *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_contact_oac_type, value, buffer, error);
}

oac_status ecwid_customer_contact_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_customer_contact *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_contact_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_contact_validate(const ecwid_customer_contact *value, oac_validation mode,
                                           oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_customer_contact_oac_type, value, mode, violations, error);
}

void ecwid_customer_contact_dispose(ecwid_customer_contact *value)
{
    oac_record_dispose(&ecwid_customer_contact_oac_type, value);
}
