/* ecwid_product_ribbon: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:312), not this file. */
#include <ecwid/product_ribbon.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_ribbon[] = {
    OAC_FIELD("text", oac_type_string, ecwid_product_ribbon, text, NULL, 0),
    OAC_FIELD("color", oac_type_string, ecwid_product_ribbon, color, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_ribbon(oac_writer *writer, const void *from)
{
    const ecwid_product_ribbon *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("text"), &value->text);
    oac_write_string_member(writer, OAC_KEY("color"), &value->color);
    oac_write_rest(writer, value, &ecwid_product_ribbon_oac_type);
}

static char *read_ecwid_product_ribbon(oac_reader *reader, char *at, void *into)
{
    ecwid_product_ribbon *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("text"))) {
        at = oac_read_string(reader, at, &value->text);
    }
    if (oac_at_key(&at, OAC_NEXT("color"))) {
        at = oac_read_string(reader, at, &value->color);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_ribbon_oac_type);
}

const oac_type ecwid_product_ribbon_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_ribbon, extra, 2, 0),
    .write = write_ecwid_product_ribbon,
    .read = read_ecwid_product_ribbon,
    .fields = fields_of_ecwid_product_ribbon,
};

oac_status ecwid_product_ribbon_serialize(const ecwid_product_ribbon *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_ribbon_oac_type, value, buffer, error);
}

oac_status ecwid_product_ribbon_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_product_ribbon *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_ribbon_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_ribbon_validate(const ecwid_product_ribbon *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_ribbon_oac_type, value, mode, violations, error);
}

void ecwid_product_ribbon_dispose(ecwid_product_ribbon *value)
{
    oac_record_dispose(&ecwid_product_ribbon_oac_type, value);
}
