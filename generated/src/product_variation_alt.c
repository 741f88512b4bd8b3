/* ecwid_product_variation_alt: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22441 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_variation_alt.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_variation_alt[] = {
    OAC_FIELD("main", oac_type_string, ecwid_product_variation_alt, main, NULL, 0),
    OAC_FIELD("translated", oac_type_string_map, ecwid_product_variation_alt, translated, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_variation_alt(oac_writer *writer, const void *from)
{
    const ecwid_product_variation_alt *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("main"), &value->main);
    oac_write_map(writer, OAC_KEY("translated"), &value->translated, &oac_type_string_map);
    oac_write_rest(writer, value, &ecwid_product_variation_alt_oac_type);
}

static char *read_ecwid_product_variation_alt(oac_reader *reader, char *at, void *into)
{
    ecwid_product_variation_alt *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("main"))) {
        at = oac_read_string(reader, at, &value->main);
    }
    if (oac_at_key(&at, OAC_NEXT("translated"))) {
        at = oac_read_map(reader, at, &value->translated, &oac_type_string_map);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_variation_alt_oac_type);
}

const oac_type ecwid_product_variation_alt_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_variation_alt, extra, 2, 0),
    .write = write_ecwid_product_variation_alt,
    .read = read_ecwid_product_variation_alt,
    .fields = fields_of_ecwid_product_variation_alt,
};

oac_status ecwid_product_variation_alt_serialize(const ecwid_product_variation_alt *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_product_variation_alt_oac_type, value, buffer, error);
}

oac_status ecwid_product_variation_alt_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_product_variation_alt *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_variation_alt_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_variation_alt_validate(const ecwid_product_variation_alt *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_variation_alt_oac_type, value, mode, violations, error);
}

void ecwid_product_variation_alt_dispose(ecwid_product_variation_alt *value)
{
    oac_record_dispose(&ecwid_product_variation_alt_oac_type, value);
}
