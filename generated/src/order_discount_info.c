/* ecwid_order_discount_info: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17031 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_discount_info.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_order_discount_info[] = {
    109,
    111,
    113,
    115,
    118,
};
static const uint16_t operations_2_of_ecwid_order_discount_info[] = {
    109,
    111,
    113,
    114,
    115,
    116,
    118,
};
static const oac_constraint rules_1_of_ecwid_order_discount_info[] = {
    OAC_ROW_ONLY(0, 0, 5, operations_1_of_ecwid_order_discount_info),
    OAC_ROW_ONLY(0, 6, 7, operations_2_of_ecwid_order_discount_info),
    OAC_ROW_ONLY(0, 7, 5, operations_1_of_ecwid_order_discount_info),
    OAC_ROW_ONLY(0, 8, 5, operations_1_of_ecwid_order_discount_info),
    OAC_ROW_ONLY(OAC_ROW_LAST, 9, 5, operations_1_of_ecwid_order_discount_info),
};
static const oac_field fields_of_ecwid_order_discount_info[] = {
    OAC_FIELD("id", oac_type_string, ecwid_order_discount_info, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("value", oac_type_number, ecwid_order_discount_info, value, NULL, 0),
    OAC_FIELD("type", ecwid_order_discount_info_type_oac_type, ecwid_order_discount_info, type, NULL, 0),
    OAC_FIELD("base", ecwid_order_discount_info_base_oac_type, ecwid_order_discount_info, base, NULL, 0),
    OAC_FIELD("orderTotal", oac_type_number, ecwid_order_discount_info, order_total, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_order_discount_info, description, NULL, 0),
    OAC_FIELD("appliesToItems", oac_type_int_list, ecwid_order_discount_info, applies_to_items, NULL, 0),
    OAC_FIELD("appliesToOrderItems", oac_type_int_list, ecwid_order_discount_info, applies_to_order_items, NULL, 0),
    OAC_FIELD("triggeredByOrderItems", oac_type_int_list, ecwid_order_discount_info, triggered_by_order_items, NULL, 0),
    OAC_FIELD("appliesToShippingMethodId", oac_type_string, ecwid_order_discount_info, applies_to_shipping_method_id,
              NULL, 0),
};
static const uint8_t index_of_ecwid_order_discount_info[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1, 4, 7, 0, 0, 0, 2, 5, 8, 10, 0, 0, 6, 0, 0, 9, 0,
};
/* clang-format on */

static void write_ecwid_order_discount_info(oac_writer *writer, const void *from)
{
    const ecwid_order_discount_info *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_order_discount_info_type_oac_type);
    oac_write_enum(writer, OAC_KEY("base"), &value->base, &ecwid_order_discount_info_base_oac_type);
    oac_write_number_member(writer, OAC_KEY("orderTotal"), &value->order_total);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_list(writer, OAC_KEY("appliesToItems"), &value->applies_to_items, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("appliesToOrderItems"), &value->applies_to_order_items, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("triggeredByOrderItems"), &value->triggered_by_order_items, &oac_type_int_list);
    oac_write_string_member(writer, OAC_KEY("appliesToShippingMethodId"), &value->applies_to_shipping_method_id);
    oac_write_rest(writer, value, &ecwid_order_discount_info_oac_type);
}

static char *read_ecwid_order_discount_info(oac_reader *reader, char *at, void *into)
{
    ecwid_order_discount_info *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_order_discount_info_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("base"))) {
        at = oac_read_enum(reader, at, &value->base, &ecwid_order_discount_info_base_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderTotal"))) {
        at = oac_read_number(reader, at, &value->order_total);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("appliesToItems"))) {
        at = oac_read_list(reader, at, &value->applies_to_items, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("appliesToOrderItems"))) {
        at = oac_read_list(reader, at, &value->applies_to_order_items, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("triggeredByOrderItems"))) {
        at = oac_read_list(reader, at, &value->triggered_by_order_items, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("appliesToShippingMethodId"))) {
        at = oac_read_string(reader, at, &value->applies_to_shipping_method_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_discount_info_oac_type);
}

/* clang-format off */
const oac_type ecwid_order_discount_info_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_discount_info, extra, 10, 31),
    .write = write_ecwid_order_discount_info,
    .read = read_ecwid_order_discount_info,
    .fields = fields_of_ecwid_order_discount_info,
    .index = index_of_ecwid_order_discount_info,
    .rules = rules_1_of_ecwid_order_discount_info,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_order_discount_info_list_oac_type =
OAC_LIST_TABLE(ecwid_order_discount_info_list, ecwid_order_discount_info, ecwid_order_discount_info_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_discount_info_serialize(const ecwid_order_discount_info *value, oac_buffer *buffer,
                                               oac_error *error)
{
    return oac_record_serialize(&ecwid_order_discount_info_oac_type, value, buffer, error);
}

oac_status ecwid_order_discount_info_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_order_discount_info *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_discount_info_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_discount_info_validate(const ecwid_order_discount_info *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_discount_info_oac_type, value, mode, violations, error);
}

void ecwid_order_discount_info_dispose(ecwid_order_discount_info *value)
{
    oac_record_dispose(&ecwid_order_discount_info_oac_type, value);
}
