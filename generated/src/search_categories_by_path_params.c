/* ecwid_search_categories_by_path_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:1185 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_categories_by_path_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_categories_by_path_params[] = {
    OAC_ROW(OAC_RULE_MIN_LENGTH, OAC_ROW_LAST, 0, "1", NULL, count, 1),
};
static const oac_constraint rules_2_of_ecwid_search_categories_by_path_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_categories_by_path_params[] = {
    OAC_FIELD("path", oac_type_string, ecwid_search_categories_by_path_params, path, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("delimeter", oac_type_string, ecwid_search_categories_by_path_params, delimeter,
              rules_1_of_ecwid_search_categories_by_path_params, OAC_CHECK_REQUIRED),
    OAC_FIELD("keyword", oac_type_string, ecwid_search_categories_by_path_params, keyword, NULL, 0),
    OAC_FIELD("parent", oac_type_int, ecwid_search_categories_by_path_params, parent, NULL, 0),
    OAC_FIELD("hidden_categories", oac_type_bool, ecwid_search_categories_by_path_params, hidden_categories, NULL, 0),
    OAC_FIELD("baseUrl", oac_type_string, ecwid_search_categories_by_path_params, base_url, NULL, 0),
    OAC_FIELD("cleanURLs", oac_type_bool, ecwid_search_categories_by_path_params, clean_ur_ls, NULL, 0),
    OAC_FIELD("slugsWithoutIds", oac_type_bool, ecwid_search_categories_by_path_params, slugs_without_ids, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_categories_by_path_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_categories_by_path_params, limit,
              rules_2_of_ecwid_search_categories_by_path_params, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_search_categories_by_path_params, lang, NULL, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_search_categories_by_path_params, response_fields, NULL, 0),
    OAC_FIELD("productIds", oac_type_bool, ecwid_search_categories_by_path_params, product_ids, NULL, 0),
};
static const uint8_t index_of_ecwid_search_categories_by_path_params[] = {
    0, 2, 4, 9, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 6, 0, 12, 0, 13, 0, 11, 8, 0, 10, 0, 5, 0, 0, 3, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_search_categories_by_path_params(oac_writer *writer, const void *from)
{
    const ecwid_search_categories_by_path_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("path"), &value->path);
    oac_write_string_member(writer, OAC_KEY("delimeter"), &value->delimeter);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_int_member(writer, OAC_KEY("parent"), &value->parent);
    oac_write_bool_member(writer, OAC_KEY("hidden_categories"), &value->hidden_categories);
    oac_write_string_member(writer, OAC_KEY("baseUrl"), &value->base_url);
    oac_write_bool_member(writer, OAC_KEY("cleanURLs"), &value->clean_ur_ls);
    oac_write_bool_member(writer, OAC_KEY("slugsWithoutIds"), &value->slugs_without_ids);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_bool_member(writer, OAC_KEY("productIds"), &value->product_ids);
    oac_write_rest(writer, value, &ecwid_search_categories_by_path_params_oac_type);
}

static char *read_ecwid_search_categories_by_path_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_categories_by_path_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("path"))) {
        at = oac_read_string(reader, at, &value->path);
    }
    if (oac_at_key(&at, OAC_NEXT("delimeter"))) {
        at = oac_read_string(reader, at, &value->delimeter);
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("parent"))) {
        at = oac_read_int(reader, at, &value->parent);
    }
    if (oac_at_key(&at, OAC_NEXT("hidden_categories"))) {
        at = oac_read_bool(reader, at, &value->hidden_categories);
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
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
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
    return oac_read_rest(reader, at, value, &ecwid_search_categories_by_path_params_oac_type);
}

const oac_type ecwid_search_categories_by_path_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_categories_by_path_params, extra, 13, 31),
    .write = write_ecwid_search_categories_by_path_params,
    .read = read_ecwid_search_categories_by_path_params,
    .fields = fields_of_ecwid_search_categories_by_path_params,
    .index = index_of_ecwid_search_categories_by_path_params,
};

oac_status ecwid_search_categories_by_path_params_serialize(const ecwid_search_categories_by_path_params *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_categories_by_path_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_categories_by_path_params_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_search_categories_by_path_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_categories_by_path_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_categories_by_path_params_validate(const ecwid_search_categories_by_path_params *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_search_categories_by_path_params_oac_type, value, mode, violations, error);
}

void ecwid_search_categories_by_path_params_dispose(ecwid_search_categories_by_path_params *value)
{
    oac_record_dispose(&ecwid_search_categories_by_path_params_oac_type, value);
}
