/* ecwid_discount_coupon: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13474 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/discount_coupon.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_discount_coupon[] = {
    59,
    61,
};
static const uint16_t operations_2_of_ecwid_discount_coupon[] = {
    59,
    61,
    112,
    113,
    114,
    115,
    116,
    118,
};
static const oac_constraint rules_1_of_ecwid_discount_coupon[] = {
    OAC_ROW_ONLY(0, 15, 2, operations_1_of_ecwid_discount_coupon),
    OAC_ROW_ONLY(OAC_ROW_LAST, 16, 8, operations_2_of_ecwid_discount_coupon),
};
static const oac_field fields_of_ecwid_discount_coupon[] = {
    OAC_FIELD("id", oac_type_int, ecwid_discount_coupon, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_discount_coupon, name, NULL, 0),
    OAC_FIELD("code", oac_type_string, ecwid_discount_coupon, code, NULL, 0),
    OAC_FIELD("discountType", ecwid_discount_type_oac_type, ecwid_discount_coupon, discount_type, NULL, 0),
    OAC_FIELD("status", ecwid_discount_coupon_status_oac_type, ecwid_discount_coupon, status, NULL, 0),
    OAC_FIELD("discount", oac_type_number, ecwid_discount_coupon, discount, NULL, 0),
    OAC_FIELD("launchDate", oac_type_string, ecwid_discount_coupon, launch_date, NULL, 0),
    OAC_FIELD("expirationDate", oac_type_string, ecwid_discount_coupon, expiration_date, NULL, 0),
    OAC_FIELD("totalLimit", oac_type_number, ecwid_discount_coupon, total_limit, NULL, 0),
    OAC_FIELD("usesLimit", ecwid_discount_coupon_uses_limit_oac_type, ecwid_discount_coupon, uses_limit, NULL, 0),
    OAC_FIELD("applicationLimit", ecwid_discount_coupon_application_limit_oac_type, ecwid_discount_coupon,
              application_limit, NULL, 0),
    OAC_FIELD("creationDate", oac_type_string, ecwid_discount_coupon, creation_date, NULL, 0),
    OAC_FIELD("updateDate", oac_type_string, ecwid_discount_coupon, update_date, NULL, 0),
    OAC_FIELD("orderCount", oac_type_int, ecwid_discount_coupon, order_count, NULL, 0),
    OAC_FIELD("catalogLimit", ecwid_discount_coupon_catalog_limit_oac_type, ecwid_discount_coupon, catalog_limit, NULL,
              0),
    OAC_FIELD("shippingLimit", ecwid_discount_coupon_shipping_limit_oac_type, ecwid_discount_coupon, shipping_limit,
              NULL, 0),
    OAC_FIELD("repeatCustomerOnly", oac_type_bool, ecwid_discount_coupon, repeat_customer_only, NULL, 0),
};
static const uint8_t index_of_ecwid_discount_coupon[] = {
    12, 0, 0, 0, 0, 0, 0, 8, 10, 14, 4, 2, 0, 0, 0, 1, 0, 0, 6, 0, 17, 0, 0, 0, 0, 0, 3, 0, 0, 0, 11, 15, 0, 0, 0, 0, 7,
    0, 0, 0, 0, 0, 0, 0, 9, 16, 0, 0, 0, 0, 5, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_discount_coupon(oac_writer *writer, const void *from)
{
    const ecwid_discount_coupon *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_enum(writer, OAC_KEY("discountType"), &value->discount_type, &ecwid_discount_type_oac_type);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_discount_coupon_status_oac_type);
    oac_write_number_member(writer, OAC_KEY("discount"), &value->discount);
    oac_write_string_member(writer, OAC_KEY("launchDate"), &value->launch_date);
    oac_write_string_member(writer, OAC_KEY("expirationDate"), &value->expiration_date);
    oac_write_number_member(writer, OAC_KEY("totalLimit"), &value->total_limit);
    oac_write_enum(writer, OAC_KEY("usesLimit"), &value->uses_limit, &ecwid_discount_coupon_uses_limit_oac_type);
    oac_write_enum(writer, OAC_KEY("applicationLimit"), &value->application_limit,
                   &ecwid_discount_coupon_application_limit_oac_type);
    oac_write_string_member(writer, OAC_KEY("creationDate"), &value->creation_date);
    oac_write_string_member(writer, OAC_KEY("updateDate"), &value->update_date);
    oac_write_int_member(writer, OAC_KEY("orderCount"), &value->order_count);
    oac_write_record(writer, OAC_KEY("catalogLimit"), &value->catalog_limit,
                     &ecwid_discount_coupon_catalog_limit_oac_type);
    oac_write_record(writer, OAC_KEY("shippingLimit"), &value->shipping_limit,
                     &ecwid_discount_coupon_shipping_limit_oac_type);
    oac_write_bool_member(writer, OAC_KEY("repeatCustomerOnly"), &value->repeat_customer_only);
    oac_write_rest(writer, value, &ecwid_discount_coupon_oac_type);
}

static char *read_ecwid_discount_coupon(oac_reader *reader, char *at, void *into)
{
    ecwid_discount_coupon *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("code"))) {
        at = oac_read_string(reader, at, &value->code);
    }
    if (oac_at_key(&at, OAC_NEXT("discountType"))) {
        at = oac_read_enum(reader, at, &value->discount_type, &ecwid_discount_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_discount_coupon_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("discount"))) {
        at = oac_read_number(reader, at, &value->discount);
    }
    if (oac_at_key(&at, OAC_NEXT("launchDate"))) {
        at = oac_read_string(reader, at, &value->launch_date);
    }
    if (oac_at_key(&at, OAC_NEXT("expirationDate"))) {
        at = oac_read_string(reader, at, &value->expiration_date);
    }
    if (oac_at_key(&at, OAC_NEXT("totalLimit"))) {
        at = oac_read_number(reader, at, &value->total_limit);
    }
    if (oac_at_key(&at, OAC_NEXT("usesLimit"))) {
        at = oac_read_enum(reader, at, &value->uses_limit, &ecwid_discount_coupon_uses_limit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("applicationLimit"))) {
        at = oac_read_enum(reader, at, &value->application_limit, &ecwid_discount_coupon_application_limit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("creationDate"))) {
        at = oac_read_string(reader, at, &value->creation_date);
    }
    if (oac_at_key(&at, OAC_NEXT("updateDate"))) {
        at = oac_read_string(reader, at, &value->update_date);
    }
    if (oac_at_key(&at, OAC_NEXT("orderCount"))) {
        at = oac_read_int(reader, at, &value->order_count);
    }
    if (oac_at_key(&at, OAC_NEXT("catalogLimit"))) {
        at = oac_read_record(reader, at, &value->catalog_limit, &ecwid_discount_coupon_catalog_limit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingLimit"))) {
        at = oac_read_record(reader, at, &value->shipping_limit, &ecwid_discount_coupon_shipping_limit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("repeatCustomerOnly"))) {
        at = oac_read_bool(reader, at, &value->repeat_customer_only);
    }
    return oac_read_rest(reader, at, value, &ecwid_discount_coupon_oac_type);
}

/* clang-format off */
const oac_type ecwid_discount_coupon_oac_type = {
    OAC_RECORD_TABLE(ecwid_discount_coupon, extra, 17, 63),
    .write = write_ecwid_discount_coupon,
    .read = read_ecwid_discount_coupon,
    .fields = fields_of_ecwid_discount_coupon,
    .index = index_of_ecwid_discount_coupon,
    .rules = rules_1_of_ecwid_discount_coupon,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_discount_coupon_list_oac_type = OAC_LIST_TABLE(ecwid_discount_coupon_list, ecwid_discount_coupon,
                                                                    ecwid_discount_coupon_oac_type, 0);
/* clang-format on */

oac_status ecwid_discount_coupon_serialize(const ecwid_discount_coupon *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_discount_coupon_oac_type, value, buffer, error);
}

oac_status ecwid_discount_coupon_parse(const char *text, size_t length, const oac_parse_options *options,
                                       ecwid_discount_coupon *value, oac_error *error)
{
    return oac_record_parse(&ecwid_discount_coupon_oac_type, text, length, options, value, error);
}

oac_status ecwid_discount_coupon_validate(const ecwid_discount_coupon *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_discount_coupon_oac_type, value, mode, violations, error);
}

void ecwid_discount_coupon_dispose(ecwid_discount_coupon *value)
{
    oac_record_dispose(&ecwid_discount_coupon_oac_type, value);
}
