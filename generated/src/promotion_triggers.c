/* ecwid_promotion_triggers: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13730 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_triggers.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_promotion_triggers[] = {
    OAC_ROW(OAC_RULE_MAX_ITEMS, OAC_ROW_LAST, 0, "200", NULL, count, 200),
};
static const oac_field fields_of_ecwid_promotion_triggers[] = {
    OAC_FIELD("startDate", oac_type_string, ecwid_promotion_triggers, start_date, NULL, 0),
    OAC_FIELD("endDate", oac_type_string, ecwid_promotion_triggers, end_date, NULL, 0),
    OAC_FIELD("customerGroups", oac_type_int_list, ecwid_promotion_triggers, customer_groups,
              rules_1_of_ecwid_promotion_triggers, 0),
    OAC_FIELD("subtotal", oac_type_number, ecwid_promotion_triggers, subtotal, NULL, 0),
    OAC_FIELD("minProductQuantityInCart", oac_type_int, ecwid_promotion_triggers, min_product_quantity_in_cart, NULL,
              0),
    OAC_FIELD("maxProductQuantityInCart", oac_type_int, ecwid_promotion_triggers, max_product_quantity_in_cart, NULL,
              0),
    OAC_FIELD("categories", oac_type_int_list, ecwid_promotion_triggers, categories, NULL, 0),
    OAC_FIELD("excludedCategories", oac_type_int_list, ecwid_promotion_triggers, excluded_categories, NULL, 0),
    OAC_FIELD("products", oac_type_int_list, ecwid_promotion_triggers, products, NULL, 0),
    OAC_FIELD("excludedProducts", oac_type_int_list, ecwid_promotion_triggers, excluded_products, NULL, 0),
    OAC_FIELD("combinations", oac_type_int_list, ecwid_promotion_triggers, combinations, NULL, 0),
    OAC_FIELD("excludedCombinations", oac_type_int_list, ecwid_promotion_triggers, excluded_combinations, NULL, 0),
    OAC_FIELD("recurring", oac_type_bool, ecwid_promotion_triggers, recurring, NULL, 0),
    OAC_FIELD("recurrenceSettings", ecwid_promotion_recurrence_settings_oac_type, ecwid_promotion_triggers,
              recurrence_settings, NULL, 0),
    OAC_FIELD("all", oac_type_bool, ecwid_promotion_triggers, all, NULL, 0),
};
static const uint8_t index_of_ecwid_promotion_triggers[] = {
    0, 0, 0, 0, 5, 8, 6, 9, 14, 0, 0, 0, 0, 0, 15, 4, 3, 11, 12, 0, 0, 0, 0, 0, 10, 13, 2, 0, 7, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_promotion_triggers(oac_writer *writer, const void *from)
{
    const ecwid_promotion_triggers *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("startDate"), &value->start_date);
    oac_write_string_member(writer, OAC_KEY("endDate"), &value->end_date);
    oac_write_list(writer, OAC_KEY("customerGroups"), &value->customer_groups, &oac_type_int_list);
    oac_write_number_member(writer, OAC_KEY("subtotal"), &value->subtotal);
    oac_write_int_member(writer, OAC_KEY("minProductQuantityInCart"), &value->min_product_quantity_in_cart);
    oac_write_int_member(writer, OAC_KEY("maxProductQuantityInCart"), &value->max_product_quantity_in_cart);
    oac_write_list(writer, OAC_KEY("categories"), &value->categories, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("excludedCategories"), &value->excluded_categories, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("products"), &value->products, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("excludedProducts"), &value->excluded_products, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("combinations"), &value->combinations, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("excludedCombinations"), &value->excluded_combinations, &oac_type_int_list);
    oac_write_bool_member(writer, OAC_KEY("recurring"), &value->recurring);
    oac_write_record(writer, OAC_KEY("recurrenceSettings"), &value->recurrence_settings,
                     &ecwid_promotion_recurrence_settings_oac_type);
    oac_write_bool_member(writer, OAC_KEY("all"), &value->all);
    oac_write_rest(writer, value, &ecwid_promotion_triggers_oac_type);
}

static char *read_ecwid_promotion_triggers(oac_reader *reader, char *at, void *into)
{
    ecwid_promotion_triggers *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("startDate"))) {
        at = oac_read_string(reader, at, &value->start_date);
    }
    if (oac_at_key(&at, OAC_NEXT("endDate"))) {
        at = oac_read_string(reader, at, &value->end_date);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroups"))) {
        at = oac_read_list(reader, at, &value->customer_groups, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("subtotal"))) {
        at = oac_read_number(reader, at, &value->subtotal);
    }
    if (oac_at_key(&at, OAC_NEXT("minProductQuantityInCart"))) {
        at = oac_read_int(reader, at, &value->min_product_quantity_in_cart);
    }
    if (oac_at_key(&at, OAC_NEXT("maxProductQuantityInCart"))) {
        at = oac_read_int(reader, at, &value->max_product_quantity_in_cart);
    }
    if (oac_at_key(&at, OAC_NEXT("categories"))) {
        at = oac_read_list(reader, at, &value->categories, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("excludedCategories"))) {
        at = oac_read_list(reader, at, &value->excluded_categories, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("products"))) {
        at = oac_read_list(reader, at, &value->products, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("excludedProducts"))) {
        at = oac_read_list(reader, at, &value->excluded_products, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("combinations"))) {
        at = oac_read_list(reader, at, &value->combinations, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("excludedCombinations"))) {
        at = oac_read_list(reader, at, &value->excluded_combinations, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("recurring"))) {
        at = oac_read_bool(reader, at, &value->recurring);
    }
    if (oac_at_key(&at, OAC_NEXT("recurrenceSettings"))) {
        at = oac_read_record(reader, at, &value->recurrence_settings, &ecwid_promotion_recurrence_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("all"))) {
        at = oac_read_bool(reader, at, &value->all);
    }
    return oac_read_rest(reader, at, value, &ecwid_promotion_triggers_oac_type);
}

const oac_type ecwid_promotion_triggers_oac_type = {
    OAC_RECORD_TABLE(ecwid_promotion_triggers, extra, 15, 31),
    .write = write_ecwid_promotion_triggers,
    .read = read_ecwid_promotion_triggers,
    .fields = fields_of_ecwid_promotion_triggers,
    .index = index_of_ecwid_promotion_triggers,
};

oac_status ecwid_promotion_triggers_serialize(const ecwid_promotion_triggers *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&ecwid_promotion_triggers_oac_type, value, buffer, error);
}

oac_status ecwid_promotion_triggers_parse(const char *text, size_t length, const oac_parse_options *options,
                                          ecwid_promotion_triggers *value, oac_error *error)
{
    return oac_record_parse(&ecwid_promotion_triggers_oac_type, text, length, options, value, error);
}

oac_status ecwid_promotion_triggers_validate(const ecwid_promotion_triggers *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_promotion_triggers_oac_type, value, mode, violations, error);
}

void ecwid_promotion_triggers_dispose(ecwid_promotion_triggers *value)
{
    oac_record_dispose(&ecwid_promotion_triggers_oac_type, value);
}
