/* ecwid_store_profile_legal_page: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25190 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_legal_page.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_legal_page[] = {
    OAC_FIELD("type", ecwid_store_profile_legal_page_type_oac_type, ecwid_store_profile_legal_page, type, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_store_profile_legal_page, enabled, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_store_profile_legal_page, title, NULL, 0),
    OAC_FIELD("titleTranslated", oac_type_string_map, ecwid_store_profile_legal_page, title_translated, NULL, 0),
    OAC_FIELD("display", ecwid_store_profile_legal_page_display_oac_type, ecwid_store_profile_legal_page, display, NULL,
              0),
    OAC_FIELD("displayTranslated", oac_type_string_map, ecwid_store_profile_legal_page, display_translated, NULL, 0),
    OAC_FIELD("text", oac_type_string, ecwid_store_profile_legal_page, text, NULL, 0),
    OAC_FIELD("textTranslated", oac_type_string_map, ecwid_store_profile_legal_page, text_translated, NULL, 0),
    OAC_FIELD("externalUrl", oac_type_string, ecwid_store_profile_legal_page, external_url, NULL, 0),
    OAC_FIELD("externalUrlTranslated", oac_type_string_map, ecwid_store_profile_legal_page, external_url_translated,
              NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_legal_page[] = {
    0, 0, 0, 0, 0, 8, 0, 0, 1, 2, 4, 0, 0, 0, 0, 6, 0, 5, 3, 9, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_legal_page(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_legal_page *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_store_profile_legal_page_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_map(writer, OAC_KEY("titleTranslated"), &value->title_translated, &oac_type_string_map);
    oac_write_enum(writer, OAC_KEY("display"), &value->display, &ecwid_store_profile_legal_page_display_oac_type);
    oac_write_map(writer, OAC_KEY("displayTranslated"), &value->display_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("text"), &value->text);
    oac_write_map(writer, OAC_KEY("textTranslated"), &value->text_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("externalUrl"), &value->external_url);
    oac_write_map(writer, OAC_KEY("externalUrlTranslated"), &value->external_url_translated, &oac_type_string_map);
    oac_write_rest(writer, value, &ecwid_store_profile_legal_page_oac_type);
}

static char *read_ecwid_store_profile_legal_page(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_legal_page *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_store_profile_legal_page_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("titleTranslated"))) {
        at = oac_read_map(reader, at, &value->title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("display"))) {
        at = oac_read_enum(reader, at, &value->display, &ecwid_store_profile_legal_page_display_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("displayTranslated"))) {
        at = oac_read_map(reader, at, &value->display_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("text"))) {
        at = oac_read_string(reader, at, &value->text);
    }
    if (oac_at_key(&at, OAC_NEXT("textTranslated"))) {
        at = oac_read_map(reader, at, &value->text_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("externalUrl"))) {
        at = oac_read_string(reader, at, &value->external_url);
    }
    if (oac_at_key(&at, OAC_NEXT("externalUrlTranslated"))) {
        at = oac_read_map(reader, at, &value->external_url_translated, &oac_type_string_map);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_legal_page_oac_type);
}

const oac_type ecwid_store_profile_legal_page_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_legal_page, extra, 10, 31),
    .write = write_ecwid_store_profile_legal_page,
    .read = read_ecwid_store_profile_legal_page,
    .fields = fields_of_ecwid_store_profile_legal_page,
    .index = index_of_ecwid_store_profile_legal_page,
};
/* clang-format off */
const oac_type ecwid_store_profile_legal_page_list_oac_type = OAC_LIST_TABLE(ecwid_store_profile_legal_page_list,
                                                                             ecwid_store_profile_legal_page,
                                                                             ecwid_store_profile_legal_page_oac_type,
                                                                             0);
/* clang-format on */

oac_status ecwid_store_profile_legal_page_serialize(const ecwid_store_profile_legal_page *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_legal_page_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_legal_page_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_store_profile_legal_page *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_legal_page_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_legal_page_validate(const ecwid_store_profile_legal_page *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_legal_page_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_legal_page_dispose(ecwid_store_profile_legal_page *value)
{
    oac_record_dispose(&ecwid_store_profile_legal_page_oac_type, value);
}
