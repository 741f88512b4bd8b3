/* ecwid_search_product_brands_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:8837 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_brands_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_product_brands_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_product_brands_params[] = {
    OAC_FIELD("limit", oac_type_int, ecwid_search_product_brands_params, limit,
              rules_1_of_ecwid_search_product_brands_params, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_product_brands_params, offset, NULL, 0),
    OAC_FIELD("sortBy", ecwid_search_product_brands_sort_by_oac_type, ecwid_search_product_brands_params, sort_by, NULL,
              0),
    OAC_FIELD("hidden_brands", oac_type_bool, ecwid_search_product_brands_params, hidden_brands, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_search_product_brands_params, lang, NULL, 0),
    OAC_FIELD("baseUrl", oac_type_string, ecwid_search_product_brands_params, base_url, NULL, 0),
    OAC_FIELD("cleanURLs", oac_type_bool, ecwid_search_product_brands_params, clean_ur_ls, NULL, 0),
};
static const uint8_t index_of_ecwid_search_product_brands_params[] = {
    0, 0, 2, 0, 3, 5, 0, 1, 7, 0, 0, 0, 4, 0, 6, 0,
};
/* clang-format on */

static void write_ecwid_search_product_brands_params(oac_writer *writer, const void *from)
{
    const ecwid_search_product_brands_params *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_enum(writer, OAC_KEY("sortBy"), &value->sort_by, &ecwid_search_product_brands_sort_by_oac_type);
    oac_write_bool_member(writer, OAC_KEY("hidden_brands"), &value->hidden_brands);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_string_member(writer, OAC_KEY("baseUrl"), &value->base_url);
    oac_write_bool_member(writer, OAC_KEY("cleanURLs"), &value->clean_ur_ls);
    oac_write_rest(writer, value, &ecwid_search_product_brands_params_oac_type);
}

static char *read_ecwid_search_product_brands_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_product_brands_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("sortBy"))) {
        at = oac_read_enum(reader, at, &value->sort_by, &ecwid_search_product_brands_sort_by_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("hidden_brands"))) {
        at = oac_read_bool(reader, at, &value->hidden_brands);
    }
    if (oac_at_key(&at, OAC_NEXT("lang"))) {
        at = oac_read_string(reader, at, &value->lang);
    }
    if (oac_at_key(&at, OAC_NEXT("baseUrl"))) {
        at = oac_read_string(reader, at, &value->base_url);
    }
    if (oac_at_key(&at, OAC_NEXT("cleanURLs"))) {
        at = oac_read_bool(reader, at, &value->clean_ur_ls);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_product_brands_params_oac_type);
}

const oac_type ecwid_search_product_brands_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_product_brands_params, extra, 7, 15),
    .write = write_ecwid_search_product_brands_params,
    .read = read_ecwid_search_product_brands_params,
    .fields = fields_of_ecwid_search_product_brands_params,
    .index = index_of_ecwid_search_product_brands_params,
};

oac_status ecwid_search_product_brands_params_serialize(const ecwid_search_product_brands_params *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_product_brands_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_product_brands_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_search_product_brands_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_product_brands_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_product_brands_params_validate(const ecwid_search_product_brands_params *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_search_product_brands_params_oac_type, value, mode, violations, error);
}

void ecwid_search_product_brands_params_dispose(ecwid_search_product_brands_params *value)
{
    oac_record_dispose(&ecwid_search_product_brands_params_oac_type, value);
}
