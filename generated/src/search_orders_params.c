/* ecwid_search_orders_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:4430 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_orders_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_orders_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_constraint rules_2_of_ecwid_search_orders_params[] = {
    OAC_ROW_OF(OAC_ROW_LAST, ecwid_fulfillment_status_oac_type),
};
static const oac_constraint rules_3_of_ecwid_search_orders_params[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_2_of_ecwid_search_orders_params),
};
static const oac_constraint rules_4_of_ecwid_search_orders_params[] = {
    OAC_ROW_OF(OAC_ROW_LAST, ecwid_payment_status_oac_type),
};
static const oac_constraint rules_5_of_ecwid_search_orders_params[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_4_of_ecwid_search_orders_params),
};
static const oac_field fields_of_ecwid_search_orders_params[] = {
    OAC_FIELD("ids", oac_type_string_list, ecwid_search_orders_params, ids, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_orders_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_orders_params, limit, rules_1_of_ecwid_search_orders_params, 0),
    OAC_FIELD("keywords", oac_type_string, ecwid_search_orders_params, keywords, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_search_orders_params, email, NULL, 0),
    OAC_FIELD("customerId", oac_type_int, ecwid_search_orders_params, customer_id, NULL, 0),
    OAC_FIELD("productId", oac_type_int_list, ecwid_search_orders_params, product_id, NULL, 0),
    OAC_FIELD("totalFrom", oac_type_number, ecwid_search_orders_params, total_from, NULL, 0),
    OAC_FIELD("totalTo", oac_type_number, ecwid_search_orders_params, total_to, NULL, 0),
    OAC_FIELD("createdFrom", oac_type_string, ecwid_search_orders_params, created_from, NULL, 0),
    OAC_FIELD("createdTo", oac_type_string, ecwid_search_orders_params, created_to, NULL, 0),
    OAC_FIELD("updatedFrom", oac_type_string, ecwid_search_orders_params, updated_from, NULL, 0),
    OAC_FIELD("updatedTo", oac_type_string, ecwid_search_orders_params, updated_to, NULL, 0),
    OAC_FIELD("pickupTimeFrom", oac_type_string, ecwid_search_orders_params, pickup_time_from, NULL, 0),
    OAC_FIELD("pickupTimeTo", oac_type_string, ecwid_search_orders_params, pickup_time_to, NULL, 0),
    OAC_FIELD("shippingMethod", oac_type_string, ecwid_search_orders_params, shipping_method, NULL, 0),
    OAC_FIELD("fulfillmentStatus", oac_type_string_list, ecwid_search_orders_params, fulfillment_status,
              rules_3_of_ecwid_search_orders_params, 0),
    OAC_FIELD("paymentMethod", oac_type_string, ecwid_search_orders_params, payment_method, NULL, 0),
    OAC_FIELD("paymentModule", oac_type_string, ecwid_search_orders_params, payment_module, NULL, 0),
    OAC_FIELD("paymentStatus", oac_type_string_list, ecwid_search_orders_params, payment_status,
              rules_5_of_ecwid_search_orders_params, 0),
    OAC_FIELD("acceptMarketing", oac_type_bool, ecwid_search_orders_params, accept_marketing, NULL, 0),
    OAC_FIELD("containsPreorderItems", oac_type_bool, ecwid_search_orders_params, contains_preorder_items, NULL, 0),
    OAC_FIELD("couponCode", oac_type_string, ecwid_search_orders_params, coupon_code, NULL, 0),
    OAC_FIELD("subscriptionId", oac_type_int, ecwid_search_orders_params, subscription_id, NULL, 0),
    OAC_FIELD("refererId", oac_type_string, ecwid_search_orders_params, referer_id, NULL, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_search_orders_params, response_fields, NULL, 0),
};
static const uint8_t index_of_ecwid_search_orders_params[] = {
    0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 1, 19, 14, 0, 0, 10, 0, 0, 0, 18, 0, 0, 11, 3, 22, 0, 15, 0, 0, 0, 0, 0, 0, 0, 2, 9,
    0, 0, 0, 0, 12, 17, 6, 0, 0, 23, 20, 25, 26, 8, 4, 5, 16, 21, 0, 0, 13, 0, 0, 0, 0, 0, 0, 24,
};
/* clang-format on */

static void write_ecwid_search_orders_params(oac_writer *writer, const void *from)
{
    const ecwid_search_orders_params *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("ids"), &value->ids, &oac_type_string_list);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_string_member(writer, OAC_KEY("keywords"), &value->keywords);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_int_member(writer, OAC_KEY("customerId"), &value->customer_id);
    oac_write_list(writer, OAC_KEY("productId"), &value->product_id, &oac_type_int_list);
    oac_write_number_member(writer, OAC_KEY("totalFrom"), &value->total_from);
    oac_write_number_member(writer, OAC_KEY("totalTo"), &value->total_to);
    oac_write_string_member(writer, OAC_KEY("createdFrom"), &value->created_from);
    oac_write_string_member(writer, OAC_KEY("createdTo"), &value->created_to);
    oac_write_string_member(writer, OAC_KEY("updatedFrom"), &value->updated_from);
    oac_write_string_member(writer, OAC_KEY("updatedTo"), &value->updated_to);
    oac_write_string_member(writer, OAC_KEY("pickupTimeFrom"), &value->pickup_time_from);
    oac_write_string_member(writer, OAC_KEY("pickupTimeTo"), &value->pickup_time_to);
    oac_write_string_member(writer, OAC_KEY("shippingMethod"), &value->shipping_method);
    oac_write_list(writer, OAC_KEY("fulfillmentStatus"), &value->fulfillment_status, &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("paymentMethod"), &value->payment_method);
    oac_write_string_member(writer, OAC_KEY("paymentModule"), &value->payment_module);
    oac_write_list(writer, OAC_KEY("paymentStatus"), &value->payment_status, &oac_type_string_list);
    oac_write_bool_member(writer, OAC_KEY("acceptMarketing"), &value->accept_marketing);
    oac_write_bool_member(writer, OAC_KEY("containsPreorderItems"), &value->contains_preorder_items);
    oac_write_string_member(writer, OAC_KEY("couponCode"), &value->coupon_code);
    oac_write_int_member(writer, OAC_KEY("subscriptionId"), &value->subscription_id);
    oac_write_string_member(writer, OAC_KEY("refererId"), &value->referer_id);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_rest(writer, value, &ecwid_search_orders_params_oac_type);
}

static char *read_ecwid_search_orders_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_orders_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("ids"))) {
        at = oac_read_list(reader, at, &value->ids, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    if (oac_at_key(&at, OAC_NEXT("keywords"))) {
        at = oac_read_string(reader, at, &value->keywords);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("customerId"))) {
        at = oac_read_int(reader, at, &value->customer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_list(reader, at, &value->product_id, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("totalFrom"))) {
        at = oac_read_number(reader, at, &value->total_from);
    }
    if (oac_at_key(&at, OAC_NEXT("totalTo"))) {
        at = oac_read_number(reader, at, &value->total_to);
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
    if (oac_at_key(&at, OAC_NEXT("pickupTimeFrom"))) {
        at = oac_read_string(reader, at, &value->pickup_time_from);
    }
    if (oac_at_key(&at, OAC_NEXT("pickupTimeTo"))) {
        at = oac_read_string(reader, at, &value->pickup_time_to);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingMethod"))) {
        at = oac_read_string(reader, at, &value->shipping_method);
    }
    if (oac_at_key(&at, OAC_NEXT("fulfillmentStatus"))) {
        at = oac_read_list(reader, at, &value->fulfillment_status, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentMethod"))) {
        at = oac_read_string(reader, at, &value->payment_method);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentModule"))) {
        at = oac_read_string(reader, at, &value->payment_module);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentStatus"))) {
        at = oac_read_list(reader, at, &value->payment_status, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketing"))) {
        at = oac_read_bool(reader, at, &value->accept_marketing);
    }
    if (oac_at_key(&at, OAC_NEXT("containsPreorderItems"))) {
        at = oac_read_bool(reader, at, &value->contains_preorder_items);
    }
    if (oac_at_key(&at, OAC_NEXT("couponCode"))) {
        at = oac_read_string(reader, at, &value->coupon_code);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionId"))) {
        at = oac_read_int(reader, at, &value->subscription_id);
    }
    if (oac_at_key(&at, OAC_NEXT("refererId"))) {
        at = oac_read_string(reader, at, &value->referer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("responseFields"))) {
        at = oac_read_string(reader, at, &value->response_fields);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_orders_params_oac_type);
}

const oac_type ecwid_search_orders_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_orders_params, extra, 26, 63),
    .write = write_ecwid_search_orders_params,
    .read = read_ecwid_search_orders_params,
    .fields = fields_of_ecwid_search_orders_params,
    .index = index_of_ecwid_search_orders_params,
};

oac_status ecwid_search_orders_params_serialize(const ecwid_search_orders_params *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_search_orders_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_orders_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_search_orders_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_orders_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_orders_params_validate(const ecwid_search_orders_params *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_search_orders_params_oac_type, value, mode, violations, error);
}

void ecwid_search_orders_params_dispose(ecwid_search_orders_params *value)
{
    oac_record_dispose(&ecwid_search_orders_params_oac_type, value);
}
