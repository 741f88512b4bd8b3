/* ecwid_customer_extra_field: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12755 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_extra_field.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_customer_extra_field[] = {
    OAC_FIELD("key", oac_type_string, ecwid_customer_extra_field, key, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_customer_extra_field, title, NULL, 0),
    OAC_FIELD("entityTypes", oac_type_string_list, ecwid_customer_extra_field, entity_types, NULL, 0),
    OAC_FIELD("type", ecwid_customer_extra_field_type_oac_type, ecwid_customer_extra_field, type, NULL, 0),
    OAC_FIELD("shownOnOrderDetails", oac_type_bool, ecwid_customer_extra_field, shown_on_order_details, NULL, 0),
    OAC_FIELD("linkedWithCheckoutField", oac_type_bool, ecwid_customer_extra_field, linked_with_checkout_field, NULL,
              0),
    OAC_FIELD("createdDate", oac_type_string, ecwid_customer_extra_field, created_date, NULL, 0),
    OAC_FIELD("lastModifiedDate", oac_type_string, ecwid_customer_extra_field, last_modified_date, NULL, 0),
};
static const uint8_t index_of_ecwid_customer_extra_field[] = {
    0, 0, 2, 7, 0, 0, 8, 0, 4, 6, 0, 0, 1, 3, 5, 0,
};
/* clang-format on */

static void write_ecwid_customer_extra_field(oac_writer *writer, const void *from)
{
    const ecwid_customer_extra_field *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("key"), &value->key);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_list(writer, OAC_KEY("entityTypes"), &value->entity_types, &oac_type_string_list);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_customer_extra_field_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("shownOnOrderDetails"), &value->shown_on_order_details);
    oac_write_bool_member(writer, OAC_KEY("linkedWithCheckoutField"), &value->linked_with_checkout_field);
    oac_write_string_member(writer, OAC_KEY("createdDate"), &value->created_date);
    oac_write_string_member(writer, OAC_KEY("lastModifiedDate"), &value->last_modified_date);
    oac_write_rest(writer, value, &ecwid_customer_extra_field_oac_type);
}

static char *read_ecwid_customer_extra_field(oac_reader *reader, char *at, void *into)
{
    ecwid_customer_extra_field *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("key"))) {
        at = oac_read_string(reader, at, &value->key);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("entityTypes"))) {
        at = oac_read_list(reader, at, &value->entity_types, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_customer_extra_field_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shownOnOrderDetails"))) {
        at = oac_read_bool(reader, at, &value->shown_on_order_details);
    }
    if (oac_at_key(&at, OAC_NEXT("linkedWithCheckoutField"))) {
        at = oac_read_bool(reader, at, &value->linked_with_checkout_field);
    }
    if (oac_at_key(&at, OAC_NEXT("createdDate"))) {
        at = oac_read_string(reader, at, &value->created_date);
    }
    if (oac_at_key(&at, OAC_NEXT("lastModifiedDate"))) {
        at = oac_read_string(reader, at, &value->last_modified_date);
    }
    return oac_read_rest(reader, at, value, &ecwid_customer_extra_field_oac_type);
}

const oac_type ecwid_customer_extra_field_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_extra_field, extra, 8, 15),
    .write = write_ecwid_customer_extra_field,
    .read = read_ecwid_customer_extra_field,
    .fields = fields_of_ecwid_customer_extra_field,
    .index = index_of_ecwid_customer_extra_field,
};
/* clang-format off */
const oac_type ecwid_customer_extra_field_list_oac_type =
OAC_LIST_TABLE(ecwid_customer_extra_field_list, ecwid_customer_extra_field, ecwid_customer_extra_field_oac_type, 0);
/* clang-format on */

oac_status ecwid_customer_extra_field_serialize(const ecwid_customer_extra_field *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_extra_field_oac_type, value, buffer, error);
}

oac_status ecwid_customer_extra_field_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_customer_extra_field *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_extra_field_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_extra_field_validate(const ecwid_customer_extra_field *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_customer_extra_field_oac_type, value, mode, violations, error);
}

void ecwid_customer_extra_field_dispose(ecwid_customer_extra_field *value)
{
    oac_record_dispose(&ecwid_customer_extra_field_oac_type, value);
}
