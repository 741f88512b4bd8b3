/* ecwid_store_profile_sale_price: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24365 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_sale_price.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_sale_price[] = {
    OAC_FIELD("displayOnProductList", oac_type_bool, ecwid_store_profile_sale_price, display_on_product_list, NULL, 0),
    OAC_FIELD("oldPriceLabel", oac_type_string, ecwid_store_profile_sale_price, old_price_label, NULL, 0),
    OAC_FIELD("oldPriceLabelTranslated", oac_type_string_map, ecwid_store_profile_sale_price,
              old_price_label_translated, NULL, 0),
    OAC_FIELD("displayDiscount", ecwid_store_profile_sale_price_display_discount_oac_type,
              ecwid_store_profile_sale_price, display_discount, NULL, 0),
    OAC_FIELD("displayLowestPrice", oac_type_bool, ecwid_store_profile_sale_price, display_lowest_price, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_sale_price[] = {
    4, 0, 0, 0, 3, 0, 0, 1, 5, 2, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_sale_price(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_sale_price *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("displayOnProductList"), &value->display_on_product_list);
    oac_write_string_member(writer, OAC_KEY("oldPriceLabel"), &value->old_price_label);
    oac_write_map(writer, OAC_KEY("oldPriceLabelTranslated"), &value->old_price_label_translated, &oac_type_string_map);
    oac_write_enum(writer, OAC_KEY("displayDiscount"), &value->display_discount,
                   &ecwid_store_profile_sale_price_display_discount_oac_type);
    oac_write_bool_member(writer, OAC_KEY("displayLowestPrice"), &value->display_lowest_price);
    oac_write_rest(writer, value, &ecwid_store_profile_sale_price_oac_type);
}

static char *read_ecwid_store_profile_sale_price(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_sale_price *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("displayOnProductList"))) {
        at = oac_read_bool(reader, at, &value->display_on_product_list);
    }
    if (oac_at_key(&at, OAC_NEXT("oldPriceLabel"))) {
        at = oac_read_string(reader, at, &value->old_price_label);
    }
    if (oac_at_key(&at, OAC_NEXT("oldPriceLabelTranslated"))) {
        at = oac_read_map(reader, at, &value->old_price_label_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("displayDiscount"))) {
        at = oac_read_enum(reader, at, &value->display_discount,
                           &ecwid_store_profile_sale_price_display_discount_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("displayLowestPrice"))) {
        at = oac_read_bool(reader, at, &value->display_lowest_price);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_sale_price_oac_type);
}

const oac_type ecwid_store_profile_sale_price_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_sale_price, extra, 5, 15),
    .write = write_ecwid_store_profile_sale_price,
    .read = read_ecwid_store_profile_sale_price,
    .fields = fields_of_ecwid_store_profile_sale_price,
    .index = index_of_ecwid_store_profile_sale_price,
};

oac_status ecwid_store_profile_sale_price_serialize(const ecwid_store_profile_sale_price *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_sale_price_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_sale_price_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_store_profile_sale_price *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_sale_price_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_sale_price_validate(const ecwid_store_profile_sale_price *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_sale_price_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_sale_price_dispose(ecwid_store_profile_sale_price *value)
{
    oac_record_dispose(&ecwid_store_profile_sale_price_oac_type, value);
}
