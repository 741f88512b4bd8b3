/* ecwid_product_swatches: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21636 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_swatches.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_swatches[] = {
    OAC_FIELD("colors", ecwid_product_swatch_list_oac_type, ecwid_product_swatches, colors, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_swatches(oac_writer *writer, const void *from)
{
    const ecwid_product_swatches *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("colors"), &value->colors, &ecwid_product_swatch_list_oac_type);
    oac_write_rest(writer, value, &ecwid_product_swatches_oac_type);
}

static char *read_ecwid_product_swatches(oac_reader *reader, char *at, void *into)
{
    ecwid_product_swatches *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("colors"))) {
        at = oac_read_list(reader, at, &value->colors, &ecwid_product_swatch_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_swatches_oac_type);
}

const oac_type ecwid_product_swatches_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_swatches, extra, 1, 0),
    .write = write_ecwid_product_swatches,
    .read = read_ecwid_product_swatches,
    .fields = fields_of_ecwid_product_swatches,
};

oac_status ecwid_product_swatches_serialize(const ecwid_product_swatches *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_swatches_oac_type, value, buffer, error);
}

oac_status ecwid_product_swatches_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_product_swatches *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_swatches_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_swatches_validate(const ecwid_product_swatches *value, oac_validation mode,
                                           oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_swatches_oac_type, value, mode, violations, error);
}

void ecwid_product_swatches_dispose(ecwid_product_swatches *value)
{
    oac_record_dispose(&ecwid_product_swatches_oac_type, value);
}
