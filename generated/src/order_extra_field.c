/* ecwid_order_extra_field: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19211 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_extra_field.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_order_extra_field[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "255", NULL, count, 255),
};
static const uint16_t operations_1_of_ecwid_order_extra_field[] = {
    120,
};
static const oac_constraint rules_2_of_ecwid_order_extra_field[] = {
    OAC_ROW_ONLY(0, 6, 1, operations_1_of_ecwid_order_extra_field),
    OAC_ROW_ONLY(OAC_ROW_LAST, 7, 1, operations_1_of_ecwid_order_extra_field),
};
static const oac_field fields_of_ecwid_order_extra_field[] = {
    OAC_FIELD("id", oac_type_string, ecwid_order_extra_field, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("value", oac_type_string, ecwid_order_extra_field, value, rules_1_of_ecwid_order_extra_field, 0),
    OAC_FIELD("customerInputType", ecwid_order_extra_field_customer_input_type_oac_type, ecwid_order_extra_field,
              customer_input_type, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_order_extra_field, title, NULL, 0),
    OAC_FIELD("orderDetailsDisplaySection", ecwid_order_extra_order_details_display_section_oac_type,
              ecwid_order_extra_field, order_details_display_section, NULL, 0),
    OAC_FIELD("orderBy", oac_type_string, ecwid_order_extra_field, order_by, NULL, 0),
    OAC_FIELD("showInNotifications", oac_type_bool, ecwid_order_extra_field, show_in_notifications, NULL, 0),
    OAC_FIELD("showInInvoice", oac_type_bool, ecwid_order_extra_field, show_in_invoice, NULL, 0),
};
static const uint8_t index_of_ecwid_order_extra_field[] = {
    0, 0, 4, 0, 7, 2, 0, 0, 6, 8, 5, 3, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_order_extra_field(oac_writer *writer, const void *from)
{
    const ecwid_order_extra_field *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("value"), &value->value);
    oac_write_enum(writer, OAC_KEY("customerInputType"), &value->customer_input_type,
                   &ecwid_order_extra_field_customer_input_type_oac_type);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_enum(writer, OAC_KEY("orderDetailsDisplaySection"), &value->order_details_display_section,
                   &ecwid_order_extra_order_details_display_section_oac_type);
    oac_write_string_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_bool_member(writer, OAC_KEY("showInNotifications"), &value->show_in_notifications);
    oac_write_bool_member(writer, OAC_KEY("showInInvoice"), &value->show_in_invoice);
    oac_write_rest(writer, value, &ecwid_order_extra_field_oac_type);
}

static char *read_ecwid_order_extra_field(oac_reader *reader, char *at, void *into)
{
    ecwid_order_extra_field *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_string(reader, at, &value->value);
    }
    if (oac_at_key(&at, OAC_NEXT("customerInputType"))) {
        at = oac_read_enum(reader, at, &value->customer_input_type,
                           &ecwid_order_extra_field_customer_input_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("orderDetailsDisplaySection"))) {
        at = oac_read_enum(reader, at, &value->order_details_display_section,
                           &ecwid_order_extra_order_details_display_section_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_string(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("showInNotifications"))) {
        at = oac_read_bool(reader, at, &value->show_in_notifications);
    }
    if (oac_at_key(&at, OAC_NEXT("showInInvoice"))) {
        at = oac_read_bool(reader, at, &value->show_in_invoice);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_extra_field_oac_type);
}

/* clang-format off */
const oac_type ecwid_order_extra_field_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_extra_field, extra, 8, 15),
    .write = write_ecwid_order_extra_field,
    .read = read_ecwid_order_extra_field,
    .fields = fields_of_ecwid_order_extra_field,
    .index = index_of_ecwid_order_extra_field,
    .rules = rules_2_of_ecwid_order_extra_field,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_order_extra_field_list_oac_type =
OAC_LIST_TABLE(ecwid_order_extra_field_list, ecwid_order_extra_field, ecwid_order_extra_field_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_extra_field_serialize(const ecwid_order_extra_field *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_extra_field_oac_type, value, buffer, error);
}

oac_status ecwid_order_extra_field_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_order_extra_field *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_extra_field_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_extra_field_validate(const ecwid_order_extra_field *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_extra_field_oac_type, value, mode, violations, error);
}

void ecwid_order_extra_field_dispose(ecwid_order_extra_field *value)
{
    oac_record_dispose(&ecwid_order_extra_field_oac_type, value);
}
