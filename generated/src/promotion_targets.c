/* ecwid_promotion_targets: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13822 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_targets.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_promotion_targets[] = {
    OAC_ROW(OAC_RULE_MAX_ITEMS, OAC_ROW_LAST, 0, "100", NULL, count, 100),
};
static const oac_field fields_of_ecwid_promotion_targets[] = {
    OAC_FIELD("categories", oac_type_int_list, ecwid_promotion_targets, categories, NULL, 0),
    OAC_FIELD("excludedCategories", oac_type_int_list, ecwid_promotion_targets, excluded_categories, NULL, 0),
    OAC_FIELD("products", oac_type_int_list, ecwid_promotion_targets, products, NULL, 0),
    OAC_FIELD("excludedProducts", oac_type_int_list, ecwid_promotion_targets, excluded_products, NULL, 0),
    OAC_FIELD("combinations", ecwid_promotion_combination_list_oac_type, ecwid_promotion_targets, combinations, NULL,
              0),
    OAC_FIELD("excludedCombinations", ecwid_promotion_combination_list_oac_type, ecwid_promotion_targets,
              excluded_combinations, NULL, 0),
    OAC_FIELD("attributes", ecwid_promotion_attribute_list_oac_type, ecwid_promotion_targets, attributes, NULL, 0),
    OAC_FIELD("minDiscountedProductQuantity", oac_type_int, ecwid_promotion_targets, min_discounted_product_quantity,
              NULL, 0),
    OAC_FIELD("maxDiscountedProductQuantity", oac_type_int, ecwid_promotion_targets, max_discounted_product_quantity,
              NULL, 0),
    OAC_FIELD("shippingMethods", oac_type_string_list, ecwid_promotion_targets, shipping_methods,
              rules_1_of_ecwid_promotion_targets, 0),
    OAC_FIELD("all", oac_type_bool, ecwid_promotion_targets, all, NULL, OAC_CHECK_READ_ONLY),
};
static const uint8_t index_of_ecwid_promotion_targets[] = {
    10, 8, 0, 0, 0, 2, 0, 3, 0, 0, 0, 0, 0, 0, 11, 0, 0, 5, 6, 0, 0, 0, 0, 0, 4, 9, 0, 0, 1, 7, 0, 0,
};
/* clang-format on */

static void write_ecwid_promotion_targets(oac_writer *writer, const void *from)
{
    const ecwid_promotion_targets *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("categories"), &value->categories, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("excludedCategories"), &value->excluded_categories, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("products"), &value->products, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("excludedProducts"), &value->excluded_products, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("combinations"), &value->combinations, &ecwid_promotion_combination_list_oac_type);
    oac_write_list(writer, OAC_KEY("excludedCombinations"), &value->excluded_combinations,
                   &ecwid_promotion_combination_list_oac_type);
    oac_write_list(writer, OAC_KEY("attributes"), &value->attributes, &ecwid_promotion_attribute_list_oac_type);
    oac_write_int_member(writer, OAC_KEY("minDiscountedProductQuantity"), &value->min_discounted_product_quantity);
    oac_write_int_member(writer, OAC_KEY("maxDiscountedProductQuantity"), &value->max_discounted_product_quantity);
    oac_write_list(writer, OAC_KEY("shippingMethods"), &value->shipping_methods, &oac_type_string_list);
    oac_write_bool_member(writer, OAC_KEY("all"), &value->all);
    oac_write_rest(writer, value, &ecwid_promotion_targets_oac_type);
}

static char *read_ecwid_promotion_targets(oac_reader *reader, char *at, void *into)
{
    ecwid_promotion_targets *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
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
        at = oac_read_list(reader, at, &value->combinations, &ecwid_promotion_combination_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("excludedCombinations"))) {
        at = oac_read_list(reader, at, &value->excluded_combinations, &ecwid_promotion_combination_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("attributes"))) {
        at = oac_read_list(reader, at, &value->attributes, &ecwid_promotion_attribute_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("minDiscountedProductQuantity"))) {
        at = oac_read_int(reader, at, &value->min_discounted_product_quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("maxDiscountedProductQuantity"))) {
        at = oac_read_int(reader, at, &value->max_discounted_product_quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingMethods"))) {
        at = oac_read_list(reader, at, &value->shipping_methods, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("all"))) {
        at = oac_read_bool(reader, at, &value->all);
    }
    return oac_read_rest(reader, at, value, &ecwid_promotion_targets_oac_type);
}

const oac_type ecwid_promotion_targets_oac_type = {
    OAC_RECORD_TABLE(ecwid_promotion_targets, extra, 11, 31),
    .write = write_ecwid_promotion_targets,
    .read = read_ecwid_promotion_targets,
    .fields = fields_of_ecwid_promotion_targets,
    .index = index_of_ecwid_promotion_targets,
};

oac_status ecwid_promotion_targets_serialize(const ecwid_promotion_targets *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_promotion_targets_oac_type, value, buffer, error);
}

oac_status ecwid_promotion_targets_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_promotion_targets *value, oac_error *error)
{
    return oac_record_parse(&ecwid_promotion_targets_oac_type, text, length, options, value, error);
}

oac_status ecwid_promotion_targets_validate(const ecwid_promotion_targets *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_promotion_targets_oac_type, value, mode, violations, error);
}

void ecwid_promotion_targets_dispose(ecwid_promotion_targets *value)
{
    oac_record_dispose(&ecwid_promotion_targets_oac_type, value);
}
