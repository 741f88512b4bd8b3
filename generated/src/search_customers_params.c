/* ecwid_search_customers_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:1439 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_customers_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_customers_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_customers_params[] = {
    OAC_FIELD("keyword", oac_type_string, ecwid_search_customers_params, keyword, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_search_customers_params, name, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_search_customers_params, email, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_search_customers_params, phone, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_search_customers_params, city, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_search_customers_params, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_search_customers_params, state_or_province_code, NULL, 0),
    OAC_FIELD("countryCodes", oac_type_string, ecwid_search_customers_params, country_codes, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_search_customers_params, company_name, NULL, 0),
    OAC_FIELD("acceptMarketing", oac_type_bool, ecwid_search_customers_params, accept_marketing, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_search_customers_params, lang, NULL, 0),
    OAC_FIELD("customerGroupIds", oac_type_int_list, ecwid_search_customers_params, customer_group_ids, NULL, 0),
    OAC_FIELD("minOrderCount", oac_type_int, ecwid_search_customers_params, min_order_count, NULL, 0),
    OAC_FIELD("maxOrderCount", oac_type_int, ecwid_search_customers_params, max_order_count, NULL, 0),
    OAC_FIELD("minSalesValue", oac_type_number, ecwid_search_customers_params, min_sales_value, NULL, 0),
    OAC_FIELD("maxSalesValue", oac_type_number, ecwid_search_customers_params, max_sales_value, NULL, 0),
    OAC_FIELD("purchasedProductIds", oac_type_string, ecwid_search_customers_params, purchased_product_ids, NULL, 0),
    OAC_FIELD("b2b_b2c", ecwid_buyer_kind_oac_type, ecwid_search_customers_params, b2b_b2c, NULL, 0),
    OAC_FIELD("taxExempt", oac_type_bool, ecwid_search_customers_params, tax_exempt, NULL, 0),
    OAC_FIELD("createdFrom", oac_type_string, ecwid_search_customers_params, created_from, NULL, 0),
    OAC_FIELD("createdTo", oac_type_string, ecwid_search_customers_params, created_to, NULL, 0),
    OAC_FIELD("updatedFrom", oac_type_string, ecwid_search_customers_params, updated_from, NULL, 0),
    OAC_FIELD("updatedTo", oac_type_string, ecwid_search_customers_params, updated_to, NULL, 0),
    OAC_FIELD("sortBy", ecwid_search_customers_sort_by_oac_type, ecwid_search_customers_params, sort_by, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_customers_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_customers_params, limit, rules_1_of_ecwid_search_customers_params, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_search_customers_params, response_fields, NULL, 0),
};
static const uint8_t index_of_ecwid_search_customers_params[] = {
    0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 5, 2, 15, 0, 0, 20, 0, 16, 9, 0, 0, 0, 21, 13, 26, 6, 0, 0, 1, 0, 0, 0, 12, 0, 25, 0,
    0, 0, 0, 0, 19, 22, 0, 0, 8, 7, 0, 14, 27, 10, 3, 4, 11, 18, 0, 0, 23, 0, 0, 0, 0, 0, 0, 17,
};
/* clang-format on */

static void write_ecwid_search_customers_params(oac_writer *writer, const void *from)
{
    const ecwid_search_customers_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("phone"), &value->phone);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceCode"), &value->state_or_province_code);
    oac_write_string_member(writer, OAC_KEY("countryCodes"), &value->country_codes);
    oac_write_string_member(writer, OAC_KEY("companyName"), &value->company_name);
    oac_write_bool_member(writer, OAC_KEY("acceptMarketing"), &value->accept_marketing);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_list(writer, OAC_KEY("customerGroupIds"), &value->customer_group_ids, &oac_type_int_list);
    oac_write_int_member(writer, OAC_KEY("minOrderCount"), &value->min_order_count);
    oac_write_int_member(writer, OAC_KEY("maxOrderCount"), &value->max_order_count);
    oac_write_number_member(writer, OAC_KEY("minSalesValue"), &value->min_sales_value);
    oac_write_number_member(writer, OAC_KEY("maxSalesValue"), &value->max_sales_value);
    oac_write_string_member(writer, OAC_KEY("purchasedProductIds"), &value->purchased_product_ids);
    oac_write_enum(writer, OAC_KEY("b2b_b2c"), &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    oac_write_bool_member(writer, OAC_KEY("taxExempt"), &value->tax_exempt);
    oac_write_string_member(writer, OAC_KEY("createdFrom"), &value->created_from);
    oac_write_string_member(writer, OAC_KEY("createdTo"), &value->created_to);
    oac_write_string_member(writer, OAC_KEY("updatedFrom"), &value->updated_from);
    oac_write_string_member(writer, OAC_KEY("updatedTo"), &value->updated_to);
    oac_write_enum(writer, OAC_KEY("sortBy"), &value->sort_by, &ecwid_search_customers_sort_by_oac_type);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_rest(writer, value, &ecwid_search_customers_params_oac_type);
}

static char *read_ecwid_search_customers_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_customers_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("phone"))) {
        at = oac_read_string(reader, at, &value->phone);
    }
    if (oac_at_key(&at, OAC_NEXT("city"))) {
        at = oac_read_string(reader, at, &value->city);
    }
    if (oac_at_key(&at, OAC_NEXT("postalCode"))) {
        at = oac_read_string(reader, at, &value->postal_code);
    }
    if (oac_at_key(&at, OAC_NEXT("stateOrProvinceCode"))) {
        at = oac_read_string(reader, at, &value->state_or_province_code);
    }
    if (oac_at_key(&at, OAC_NEXT("countryCodes"))) {
        at = oac_read_string(reader, at, &value->country_codes);
    }
    if (oac_at_key(&at, OAC_NEXT("companyName"))) {
        at = oac_read_string(reader, at, &value->company_name);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketing"))) {
        at = oac_read_bool(reader, at, &value->accept_marketing);
    }
    if (oac_at_key(&at, OAC_NEXT("lang"))) {
        at = oac_read_string(reader, at, &value->lang);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroupIds"))) {
        at = oac_read_list(reader, at, &value->customer_group_ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("minOrderCount"))) {
        at = oac_read_int(reader, at, &value->min_order_count);
    }
    if (oac_at_key(&at, OAC_NEXT("maxOrderCount"))) {
        at = oac_read_int(reader, at, &value->max_order_count);
    }
    if (oac_at_key(&at, OAC_NEXT("minSalesValue"))) {
        at = oac_read_number(reader, at, &value->min_sales_value);
    }
    if (oac_at_key(&at, OAC_NEXT("maxSalesValue"))) {
        at = oac_read_number(reader, at, &value->max_sales_value);
    }
    if (oac_at_key(&at, OAC_NEXT("purchasedProductIds"))) {
        at = oac_read_string(reader, at, &value->purchased_product_ids);
    }
    if (oac_at_key(&at, OAC_NEXT("b2b_b2c"))) {
        at = oac_read_enum(reader, at, &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxExempt"))) {
        at = oac_read_bool(reader, at, &value->tax_exempt);
    }
    if (oac_at_key(&at, OAC_NEXT("createdFrom"))) {
        at = oac_read_string(reader, at, &value->created_from);
    }
    if (oac_at_key(&at, OAC_NEXT("createdTo"))) {
        at = oac_read_string(reader, at, &value->created_to);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedFrom"))) {
        at = oac_read_string(reader, at, &value->updated_from);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedTo"))) {
        at = oac_read_string(reader, at, &value->updated_to);
    }
    if (oac_at_key(&at, OAC_NEXT("sortBy"))) {
        at = oac_read_enum(reader, at, &value->sort_by, &ecwid_search_customers_sort_by_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    if (oac_at_key(&at, OAC_NEXT("responseFields"))) {
        at = oac_read_string(reader, at, &value->response_fields);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_customers_params_oac_type);
}

const oac_type ecwid_search_customers_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_customers_params, extra, 27, 63),
    .write = write_ecwid_search_customers_params,
    .read = read_ecwid_search_customers_params,
    .fields = fields_of_ecwid_search_customers_params,
    .index = index_of_ecwid_search_customers_params,
};

oac_status ecwid_search_customers_params_serialize(const ecwid_search_customers_params *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_search_customers_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_customers_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_search_customers_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_customers_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_customers_params_validate(const ecwid_search_customers_params *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_search_customers_params_oac_type, value, mode, violations, error);
}

void ecwid_search_customers_params_dispose(ecwid_search_customers_params *value)
{
    oac_record_dispose(&ecwid_search_customers_params_oac_type, value);
}
