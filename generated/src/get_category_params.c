/* ecwid_get_category_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:832 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_category_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_category_params[] = {
    OAC_FIELD("baseUrl", oac_type_string, ecwid_get_category_params, base_url, NULL, 0),
    OAC_FIELD("cleanURLs", oac_type_bool, ecwid_get_category_params, clean_ur_ls, NULL, 0),
    OAC_FIELD("slugsWithoutIds", oac_type_bool, ecwid_get_category_params, slugs_without_ids, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_get_category_params, lang, NULL, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_get_category_params, response_fields, NULL, 0),
    OAC_FIELD("productIds", oac_type_bool, ecwid_get_category_params, product_ids, NULL, 0),
    OAC_FIELD("hidden_categories", oac_type_bool, ecwid_get_category_params, hidden_categories, NULL, 0),
};
static const uint8_t index_of_ecwid_get_category_params[] = {
    5, 0, 6, 0, 4, 3, 0, 0, 2, 7, 0, 0, 0, 0, 1, 0,
};
/* clang-format on */

static void write_ecwid_get_category_params(oac_writer *writer, const void *from)
{
    const ecwid_get_category_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("baseUrl"), &value->base_url);
    oac_write_bool_member(writer, OAC_KEY("cleanURLs"), &value->clean_ur_ls);
    oac_write_bool_member(writer, OAC_KEY("slugsWithoutIds"), &value->slugs_without_ids);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_bool_member(writer, OAC_KEY("productIds"), &value->product_ids);
    oac_write_bool_member(writer, OAC_KEY("hidden_categories"), &value->hidden_categories);
    oac_write_rest(writer, value, &ecwid_get_category_params_oac_type);
}

static char *read_ecwid_get_category_params(oac_reader *reader, char *at, void *into)
{
    ecwid_get_category_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("baseUrl"))) {
        at = oac_read_string(reader, at, &value->base_url);
    }
    if (oac_at_key(&at, OAC_NEXT("cleanURLs"))) {
        at = oac_read_bool(reader, at, &value->clean_ur_ls);
    }
    if (oac_at_key(&at, OAC_NEXT("slugsWithoutIds"))) {
        at = oac_read_bool(reader, at, &value->slugs_without_ids);
    }
    if (oac_at_key(&at, OAC_NEXT("lang"))) {
        at = oac_read_string(reader, at, &value->lang);
    }
    if (oac_at_key(&at, OAC_NEXT("responseFields"))) {
        at = oac_read_string(reader, at, &value->response_fields);
    }
    if (oac_at_key(&at, OAC_NEXT("productIds"))) {
        at = oac_read_bool(reader, at, &value->product_ids);
    }
    if (oac_at_key(&at, OAC_NEXT("hidden_categories"))) {
        at = oac_read_bool(reader, at, &value->hidden_categories);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_category_params_oac_type);
}

const oac_type ecwid_get_category_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_category_params, extra, 7, 15),
    .write = write_ecwid_get_category_params,
    .read = read_ecwid_get_category_params,
    .fields = fields_of_ecwid_get_category_params,
    .index = index_of_ecwid_get_category_params,
};

oac_status ecwid_get_category_params_serialize(const ecwid_get_category_params *value, oac_buffer *buffer,
                                               oac_error *error)
{
    return oac_record_serialize(&ecwid_get_category_params_oac_type, value, buffer, error);
}

oac_status ecwid_get_category_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_get_category_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_get_category_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_category_params_validate(const ecwid_get_category_params *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_get_category_params_oac_type, value, mode, violations, error);
}

void ecwid_get_category_params_dispose(ecwid_get_category_params *value)
{
    oac_record_dispose(&ecwid_get_category_params_oac_type, value);
}
