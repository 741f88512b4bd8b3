/* ecwid_product_swatch: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21645 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_swatch.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_swatch[] = {
    OAC_FIELD("name", oac_type_string, ecwid_product_swatch, name, NULL, 0),
    OAC_FIELD("hexCode", oac_type_string_list, ecwid_product_swatch, hex_code, NULL, 0),
    OAC_FIELD("translations", oac_type_string_map, ecwid_product_swatch, translations, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_swatch(oac_writer *writer, const void *from)
{
    const ecwid_product_swatch *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_list(writer, OAC_KEY("hexCode"), &value->hex_code, &oac_type_string_list);
    oac_write_map(writer, OAC_KEY("translations"), &value->translations, &oac_type_string_map);
    oac_write_rest(writer, value, &ecwid_product_swatch_oac_type);
}

static char *read_ecwid_product_swatch(oac_reader *reader, char *at, void *into)
{
    ecwid_product_swatch *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("hexCode"))) {
        at = oac_read_list(reader, at, &value->hex_code, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("translations"))) {
        at = oac_read_map(reader, at, &value->translations, &oac_type_string_map);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_swatch_oac_type);
}

const oac_type ecwid_product_swatch_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_swatch, extra, 3, 0),
    .write = write_ecwid_product_swatch,
    .read = read_ecwid_product_swatch,
    .fields = fields_of_ecwid_product_swatch,
};
/* clang-format off */
const oac_type ecwid_product_swatch_list_oac_type = OAC_LIST_TABLE(ecwid_product_swatch_list, ecwid_product_swatch,
                                                                   ecwid_product_swatch_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_swatch_serialize(const ecwid_product_swatch *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_swatch_oac_type, value, buffer, error);
}

oac_status ecwid_product_swatch_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_product_swatch *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_swatch_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_swatch_validate(const ecwid_product_swatch *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_swatch_oac_type, value, mode, violations, error);
}

void ecwid_product_swatch_dispose(ecwid_product_swatch *value)
{
    oac_record_dispose(&ecwid_product_swatch_oac_type, value);
}
