/* ecwid_get_product_filters_filters2: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21602 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_filters_filters2.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_product_filters_filters2[] = {
    OAC_FIELD("title", oac_type_string, ecwid_get_product_filters_filters2, title, NULL, 0),
    OAC_FIELD("values", ecwid_get_product_filters_value_list_oac_type, ecwid_get_product_filters_filters2, values, NULL,
              0),
    OAC_FIELD("sortingOrder", oac_type_string, ecwid_get_product_filters_filters2, sorting_order, NULL, 0),
    OAC_FIELD("status", oac_type_string, ecwid_get_product_filters_filters2, status, NULL, 0),
};
/* clang-format on */

static void write_ecwid_get_product_filters_filters2(oac_writer *writer, const void *from)
{
    const ecwid_get_product_filters_filters2 *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_list(writer, OAC_KEY("values"), &value->values, &ecwid_get_product_filters_value_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("sortingOrder"), &value->sorting_order);
    oac_write_string_member(writer, OAC_KEY("status"), &value->status);
    oac_write_rest(writer, value, &ecwid_get_product_filters_filters2_oac_type);
}

static char *read_ecwid_get_product_filters_filters2(oac_reader *reader, char *at, void *into)
{
    ecwid_get_product_filters_filters2 *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("values"))) {
        at = oac_read_list(reader, at, &value->values, &ecwid_get_product_filters_value_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("sortingOrder"))) {
        at = oac_read_string(reader, at, &value->sorting_order);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_string(reader, at, &value->status);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_product_filters_filters2_oac_type);
}

const oac_type ecwid_get_product_filters_filters2_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_product_filters_filters2, extra, 4, 0),
    .write = write_ecwid_get_product_filters_filters2,
    .read = read_ecwid_get_product_filters_filters2,
    .fields = fields_of_ecwid_get_product_filters_filters2,
};
/* clang-format off */
const oac_type ecwid_get_product_filters_filters2_map_oac_type =
OAC_MAP_TABLE(ecwid_get_product_filters_filters2_map, ecwid_get_product_filters_filters2_oac_type, 0);
/* clang-format on */

oac_status ecwid_get_product_filters_filters2_serialize(const ecwid_get_product_filters_filters2 *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_product_filters_filters2_oac_type, value, buffer, error);
}

oac_status ecwid_get_product_filters_filters2_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_get_product_filters_filters2 *value, oac_error *error)
{
    return oac_record_parse(&ecwid_get_product_filters_filters2_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_product_filters_filters2_validate(const ecwid_get_product_filters_filters2 *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_get_product_filters_filters2_oac_type, value, mode, violations, error);
}

void ecwid_get_product_filters_filters2_dispose(ecwid_get_product_filters_filters2 *value)
{
    oac_record_dispose(&ecwid_get_product_filters_filters2_oac_type, value);
}
