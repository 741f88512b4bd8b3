/* ecwid_update_product_variation_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:8693 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_product_variation_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_product_variation_params[] = {
    OAC_FIELD("checkLowStockNotification", oac_type_bool, ecwid_update_product_variation_params,
              check_low_stock_notification, NULL, 0),
};
/* clang-format on */

static void write_ecwid_update_product_variation_params(oac_writer *writer, const void *from)
{
    const ecwid_update_product_variation_params *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("checkLowStockNotification"), &value->check_low_stock_notification);
    oac_write_rest(writer, value, &ecwid_update_product_variation_params_oac_type);
}

static char *read_ecwid_update_product_variation_params(oac_reader *reader, char *at, void *into)
{
    ecwid_update_product_variation_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("checkLowStockNotification"))) {
        at = oac_read_bool(reader, at, &value->check_low_stock_notification);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_product_variation_params_oac_type);
}

const oac_type ecwid_update_product_variation_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_product_variation_params, extra, 1, 0),
    .write = write_ecwid_update_product_variation_params,
    .read = read_ecwid_update_product_variation_params,
    .fields = fields_of_ecwid_update_product_variation_params,
};

oac_status ecwid_update_product_variation_params_serialize(const ecwid_update_product_variation_params *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_product_variation_params_oac_type, value, buffer, error);
}

oac_status ecwid_update_product_variation_params_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_update_product_variation_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_product_variation_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_product_variation_params_validate(const ecwid_update_product_variation_params *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_update_product_variation_params_oac_type, value, mode, violations, error);
}

void ecwid_update_product_variation_params_dispose(ecwid_update_product_variation_params *value)
{
    oac_record_dispose(&ecwid_update_product_variation_params_oac_type, value);
}
