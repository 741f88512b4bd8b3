/* ecwid_get_product_filters_inventory: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21569 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_filters_inventory.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_product_filters_inventory[] = {
    OAC_FIELD("values", ecwid_get_product_filters_value_list_oac_type, ecwid_get_product_filters_inventory, values,
              NULL, 0),
    OAC_FIELD("status", oac_type_string, ecwid_get_product_filters_inventory, status, NULL, 0),
};
/* clang-format on */

static void write_ecwid_get_product_filters_inventory(oac_writer *writer, const void *from)
{
    const ecwid_get_product_filters_inventory *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("values"), &value->values, &ecwid_get_product_filters_value_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("status"), &value->status);
    oac_write_rest(writer, value, &ecwid_get_product_filters_inventory_oac_type);
}

static char *read_ecwid_get_product_filters_inventory(oac_reader *reader, char *at, void *into)
{
    ecwid_get_product_filters_inventory *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("values"))) {
        at = oac_read_list(reader, at, &value->values, &ecwid_get_product_filters_value_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_string(reader, at, &value->status);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_product_filters_inventory_oac_type);
}

const oac_type ecwid_get_product_filters_inventory_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_product_filters_inventory, extra, 2, 0),
    .write = write_ecwid_get_product_filters_inventory,
    .read = read_ecwid_get_product_filters_inventory,
    .fields = fields_of_ecwid_get_product_filters_inventory,
};

oac_status ecwid_get_product_filters_inventory_serialize(const ecwid_get_product_filters_inventory *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_product_filters_inventory_oac_type, value, buffer, error);
}

oac_status ecwid_get_product_filters_inventory_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_get_product_filters_inventory *value, oac_error *error)
{
    return oac_record_parse(&ecwid_get_product_filters_inventory_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_product_filters_inventory_validate(const ecwid_get_product_filters_inventory *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_get_product_filters_inventory_oac_type, value, mode, violations, error);
}

void ecwid_get_product_filters_inventory_dispose(ecwid_get_product_filters_inventory *value)
{
    oac_record_dispose(&ecwid_get_product_filters_inventory_oac_type, value);
}
