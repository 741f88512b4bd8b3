/* ecwid_product_custom_price_tier: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:308), not this file. */
#include <ecwid/product_custom_price_tier.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_custom_price_tier[] = {
    OAC_FIELD("value", oac_type_number, ecwid_product_custom_price_tier, value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_custom_price_tier(oac_writer *writer, const void *from)
{
    const ecwid_product_custom_price_tier *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_rest(writer, value, &ecwid_product_custom_price_tier_oac_type);
}

static char *read_ecwid_product_custom_price_tier(oac_reader *reader, char *at, void *into)
{
    ecwid_product_custom_price_tier *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_custom_price_tier_oac_type);
}

const oac_type ecwid_product_custom_price_tier_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_custom_price_tier, extra, 1, 0),
    .write = write_ecwid_product_custom_price_tier,
    .read = read_ecwid_product_custom_price_tier,
    .fields = fields_of_ecwid_product_custom_price_tier,
};
/* clang-format off */
const oac_type ecwid_product_custom_price_tier_list_oac_type = OAC_LIST_TABLE(ecwid_product_custom_price_tier_list,
                                                                              ecwid_product_custom_price_tier,
                                                                              ecwid_product_custom_price_tier_oac_type,
                                                                              0);
/* clang-format on */

oac_status ecwid_product_custom_price_tier_serialize(const ecwid_product_custom_price_tier *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_product_custom_price_tier_oac_type, value, buffer, error);
}

oac_status ecwid_product_custom_price_tier_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_product_custom_price_tier *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_custom_price_tier_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_custom_price_tier_validate(const ecwid_product_custom_price_tier *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_custom_price_tier_oac_type, value, mode, violations, error);
}

void ecwid_product_custom_price_tier_dispose(ecwid_product_custom_price_tier *value)
{
    oac_record_dispose(&ecwid_product_custom_price_tier_oac_type, value);
}
