/* ecwid_product_filter_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21523 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_filter_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_filter_params[] = {
    OAC_FIELD("filterFields", oac_type_string, ecwid_product_filter_params, filter_fields, NULL, 0),
    OAC_FIELD("enabled", oac_type_string, ecwid_product_filter_params, enabled, NULL, 0),
    OAC_FIELD("filterFacetLimit", oac_type_string, ecwid_product_filter_params, filter_facet_limit, NULL, 0),
    OAC_FIELD("includeProductsFromSubcategories", oac_type_string, ecwid_product_filter_params,
              include_products_from_subcategories, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_product_filter_params, lang, NULL, 0),
};
static const uint8_t index_of_ecwid_product_filter_params[] = {
    0, 0, 0, 3, 1, 5, 0, 0, 2, 0, 0, 0, 0, 4, 0, 0,
};
/* clang-format on */

static void write_ecwid_product_filter_params(oac_writer *writer, const void *from)
{
    const ecwid_product_filter_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("filterFields"), &value->filter_fields);
    oac_write_string_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_string_member(writer, OAC_KEY("filterFacetLimit"), &value->filter_facet_limit);
    oac_write_string_member(writer, OAC_KEY("includeProductsFromSubcategories"),
                            &value->include_products_from_subcategories);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_rest(writer, value, &ecwid_product_filter_params_oac_type);
}

static char *read_ecwid_product_filter_params(oac_reader *reader, char *at, void *into)
{
    ecwid_product_filter_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("filterFields"))) {
        at = oac_read_string(reader, at, &value->filter_fields);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_string(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("filterFacetLimit"))) {
        at = oac_read_string(reader, at, &value->filter_facet_limit);
    }
    if (oac_at_key(&at, OAC_NEXT("includeProductsFromSubcategories"))) {
        at = oac_read_string(reader, at, &value->include_products_from_subcategories);
    }
    if (oac_at_key(&at, OAC_NEXT("lang"))) {
        at = oac_read_string(reader, at, &value->lang);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_filter_params_oac_type);
}

const oac_type ecwid_product_filter_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_filter_params, extra, 5, 15),
    .write = write_ecwid_product_filter_params,
    .read = read_ecwid_product_filter_params,
    .fields = fields_of_ecwid_product_filter_params,
    .index = index_of_ecwid_product_filter_params,
};

oac_status ecwid_product_filter_params_serialize(const ecwid_product_filter_params *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_product_filter_params_oac_type, value, buffer, error);
}

oac_status ecwid_product_filter_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_product_filter_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_filter_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_filter_params_validate(const ecwid_product_filter_params *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_filter_params_oac_type, value, mode, violations, error);
}

void ecwid_product_filter_params_dispose(ecwid_product_filter_params *value)
{
    oac_record_dispose(&ecwid_product_filter_params_oac_type, value);
}
