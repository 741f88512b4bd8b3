/* ecwid_product_composite_component: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20835 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_composite_component.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_composite_component[] = {
    OAC_FIELD("productId", oac_type_int, ecwid_product_composite_component, product_id, NULL, 0),
    OAC_FIELD("combinationId", oac_type_int, ecwid_product_composite_component, combination_id, NULL, 0),
    OAC_FIELD("quantity", oac_type_int, ecwid_product_composite_component, quantity, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_composite_component(oac_writer *writer, const void *from)
{
    const ecwid_product_composite_component *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("productId"), &value->product_id);
    oac_write_int_member(writer, OAC_KEY("combinationId"), &value->combination_id);
    oac_write_int_member(writer, OAC_KEY("quantity"), &value->quantity);
    oac_write_rest(writer, value, &ecwid_product_composite_component_oac_type);
}

static char *read_ecwid_product_composite_component(oac_reader *reader, char *at, void *into)
{
    ecwid_product_composite_component *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_int(reader, at, &value->product_id);
    }
    if (oac_at_key(&at, OAC_NEXT("combinationId"))) {
        at = oac_read_int(reader, at, &value->combination_id);
    }
    if (oac_at_key(&at, OAC_NEXT("quantity"))) {
        at = oac_read_int(reader, at, &value->quantity);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_composite_component_oac_type);
}

const oac_type ecwid_product_composite_component_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_composite_component, extra, 3, 0),
    .write = write_ecwid_product_composite_component,
    .read = read_ecwid_product_composite_component,
    .fields = fields_of_ecwid_product_composite_component,
};
/* clang-format off */
const oac_type ecwid_product_composite_component_list_oac_type =
OAC_LIST_TABLE(ecwid_product_composite_component_list, ecwid_product_composite_component,
               ecwid_product_composite_component_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_composite_component_serialize(const ecwid_product_composite_component *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_composite_component_oac_type, value, buffer, error);
}

oac_status ecwid_product_composite_component_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_product_composite_component *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_composite_component_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_composite_component_validate(const ecwid_product_composite_component *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_composite_component_oac_type, value, mode, violations, error);
}

void ecwid_product_composite_component_dispose(ecwid_product_composite_component *value)
{
    oac_record_dispose(&ecwid_product_composite_component_oac_type, value);
}
