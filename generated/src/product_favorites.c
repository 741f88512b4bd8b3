/* ecwid_product_favorites: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21323 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_favorites.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_favorites[] = {
    OAC_FIELD("count", oac_type_int, ecwid_product_favorites, count, NULL, 0),
    OAC_FIELD("displayedCount", oac_type_string, ecwid_product_favorites, displayed_count, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_favorites(oac_writer *writer, const void *from)
{
    const ecwid_product_favorites *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("count"), &value->count);
    oac_write_string_member(writer, OAC_KEY("displayedCount"), &value->displayed_count);
    oac_write_rest(writer, value, &ecwid_product_favorites_oac_type);
}

static char *read_ecwid_product_favorites(oac_reader *reader, char *at, void *into)
{
    ecwid_product_favorites *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("count"))) {
        at = oac_read_int(reader, at, &value->count);
    }
    if (oac_at_key(&at, OAC_NEXT("displayedCount"))) {
        at = oac_read_string(reader, at, &value->displayed_count);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_favorites_oac_type);
}

const oac_type ecwid_product_favorites_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_favorites, extra, 2, 0),
    .write = write_ecwid_product_favorites,
    .read = read_ecwid_product_favorites,
    .fields = fields_of_ecwid_product_favorites,
};

oac_status ecwid_product_favorites_serialize(const ecwid_product_favorites *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_favorites_oac_type, value, buffer, error);
}

oac_status ecwid_product_favorites_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_product_favorites *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_favorites_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_favorites_validate(const ecwid_product_favorites *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_favorites_oac_type, value, mode, violations, error);
}

void ecwid_product_favorites_dispose(ecwid_product_favorites *value)
{
    oac_record_dispose(&ecwid_product_favorites_oac_type, value);
}
