/* ecwid_static_code: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25914 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/static_code.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_static_code[] = {
    OAC_FIELD("cssFiles", oac_type_string_list, ecwid_static_code, css_files, NULL, 0),
    OAC_FIELD("htmlCode", oac_type_string, ecwid_static_code, html_code, NULL, 0),
    OAC_FIELD("metaDescriptionHtml", oac_type_string, ecwid_static_code, meta_description_html, NULL, 0),
    OAC_FIELD("canonicalUrl", oac_type_string, ecwid_static_code, canonical_url, NULL, 0),
    OAC_FIELD("ogTagsHtml", oac_type_string, ecwid_static_code, og_tags_html, NULL, 0),
    OAC_FIELD("jsonLDHtml", oac_type_string, ecwid_static_code, json_ld_html, NULL, 0),
    OAC_FIELD("hrefLangHtml", oac_type_string, ecwid_static_code, href_lang_html, NULL, 0),
    OAC_FIELD("lastUpdated", oac_type_int, ecwid_static_code, last_updated, NULL, 0),
};
static const uint8_t index_of_ecwid_static_code[] = {
    0, 1, 0, 0, 5, 6, 2, 0, 7, 0, 0, 0, 0, 8, 4, 3,
};
/* clang-format on */

static void write_ecwid_static_code(oac_writer *writer, const void *from)
{
    const ecwid_static_code *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("cssFiles"), &value->css_files, &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("htmlCode"), &value->html_code);
    oac_write_string_member(writer, OAC_KEY("metaDescriptionHtml"), &value->meta_description_html);
    oac_write_string_member(writer, OAC_KEY("canonicalUrl"), &value->canonical_url);
    oac_write_string_member(writer, OAC_KEY("ogTagsHtml"), &value->og_tags_html);
    oac_write_string_member(writer, OAC_KEY("jsonLDHtml"), &value->json_ld_html);
    oac_write_string_member(writer, OAC_KEY("hrefLangHtml"), &value->href_lang_html);
    oac_write_int_member(writer, OAC_KEY("lastUpdated"), &value->last_updated);
    oac_write_rest(writer, value, &ecwid_static_code_oac_type);
}

static char *read_ecwid_static_code(oac_reader *reader, char *at, void *into)
{
    ecwid_static_code *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("cssFiles"))) {
        at = oac_read_list(reader, at, &value->css_files, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("htmlCode"))) {
        at = oac_read_string(reader, at, &value->html_code);
    }
    if (oac_at_key(&at, OAC_NEXT("metaDescriptionHtml"))) {
        at = oac_read_string(reader, at, &value->meta_description_html);
    }
    if (oac_at_key(&at, OAC_NEXT("canonicalUrl"))) {
        at = oac_read_string(reader, at, &value->canonical_url);
    }
    if (oac_at_key(&at, OAC_NEXT("ogTagsHtml"))) {
        at = oac_read_string(reader, at, &value->og_tags_html);
    }
    if (oac_at_key(&at, OAC_NEXT("jsonLDHtml"))) {
        at = oac_read_string(reader, at, &value->json_ld_html);
    }
    if (oac_at_key(&at, OAC_NEXT("hrefLangHtml"))) {
        at = oac_read_string(reader, at, &value->href_lang_html);
    }
    if (oac_at_key(&at, OAC_NEXT("lastUpdated"))) {
        at = oac_read_int(reader, at, &value->last_updated);
    }
    return oac_read_rest(reader, at, value, &ecwid_static_code_oac_type);
}

const oac_type ecwid_static_code_oac_type = {
    OAC_RECORD_TABLE(ecwid_static_code, extra, 8, 15),
    .write = write_ecwid_static_code,
    .read = read_ecwid_static_code,
    .fields = fields_of_ecwid_static_code,
    .index = index_of_ecwid_static_code,
};

oac_status ecwid_static_code_serialize(const ecwid_static_code *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_static_code_oac_type, value, buffer, error);
}

oac_status ecwid_static_code_parse(const char *text, size_t length, const oac_parse_options *options,
                                   ecwid_static_code *value, oac_error *error)
{
    return oac_record_parse(&ecwid_static_code_oac_type, text, length, options, value, error);
}

oac_status ecwid_static_code_validate(const ecwid_static_code *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&ecwid_static_code_oac_type, value, mode, violations, error);
}

void ecwid_static_code_dispose(ecwid_static_code *value)
{
    oac_record_dispose(&ecwid_static_code_oac_type, value);
}
