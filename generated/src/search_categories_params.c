/* ecwid_search_categories_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:679 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_categories_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_categories_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_categories_params[] = {
    OAC_FIELD("keyword", oac_type_string, ecwid_search_categories_params, keyword, NULL, 0),
    OAC_FIELD("parent", oac_type_int, ecwid_search_categories_params, parent, NULL, 0),
    OAC_FIELD("parentIds", oac_type_int_list, ecwid_search_categories_params, parent_ids, NULL, 0),
    OAC_FIELD("withSubcategories", oac_type_bool, ecwid_search_categories_params, with_subcategories, NULL, 0),
    OAC_FIELD("hidden_categories", oac_type_bool, ecwid_search_categories_params, hidden_categories, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_categories_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_categories_params, limit, rules_1_of_ecwid_search_categories_params,
              0),
    OAC_FIELD("lang", oac_type_string, ecwid_search_categories_params, lang, NULL, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_search_categories_params, response_fields, NULL, 0),
    OAC_FIELD("productIds", oac_type_bool, ecwid_search_categories_params, product_ids, NULL, 0),
};
static const uint8_t index_of_ecwid_search_categories_params[] = {
    3, 2, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 9, 0, 10, 0, 8, 0, 0, 7, 0, 5, 0, 0, 1, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_search_categories_params(oac_writer *writer, const void *from)
{
    const ecwid_search_categories_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_int_member(writer, OAC_KEY("parent"), &value->parent);
    oac_write_list(writer, OAC_KEY("parentIds"), &value->parent_ids, &oac_type_int_list);
    oac_write_bool_member(writer, OAC_KEY("withSubcategories"), &value->with_subcategories);
    oac_write_bool_member(writer, OAC_KEY("hidden_categories"), &value->hidden_categories);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_bool_member(writer, OAC_KEY("productIds"), &value->product_ids);
    oac_write_rest(writer, value, &ecwid_search_categories_params_oac_type);
}

static char *read_ecwid_search_categories_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_categories_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("parent"))) {
        at = oac_read_int(reader, at, &value->parent);
    }
    if (oac_at_key(&at, OAC_NEXT("parentIds"))) {
        at = oac_read_list(reader, at, &value->parent_ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("withSubcategories"))) {
        at = oac_read_bool(reader, at, &value->with_subcategories);
    }
    if (oac_at_key(&at, OAC_NEXT("hidden_categories"))) {
        at = oac_read_bool(reader, at, &value->hidden_categories);
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
    return oac_read_rest(reader, at, value, &ecwid_search_categories_params_oac_type);
}

const oac_type ecwid_search_categories_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_categories_params, extra, 10, 31),
    .write = write_ecwid_search_categories_params,
    .read = read_ecwid_search_categories_params,
    .fields = fields_of_ecwid_search_categories_params,
    .index = index_of_ecwid_search_categories_params,
};

oac_status ecwid_search_categories_params_serialize(const ecwid_search_categories_params *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_search_categories_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_categories_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_search_categories_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_categories_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_categories_params_validate(const ecwid_search_categories_params *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_search_categories_params_oac_type, value, mode, violations, error);
}

void ecwid_search_categories_params_dispose(ecwid_search_categories_params *value)
{
    oac_record_dispose(&ecwid_search_categories_params_oac_type, value);
}
