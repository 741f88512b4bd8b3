/* ecwid_instant_site_page: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14490 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_page.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_instant_site_page[] = {
    78,
    80,
    81,
};
static const oac_constraint rules_1_of_ecwid_instant_site_page[] = {
    OAC_ROW_ONLY(0, 1, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 2, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 3, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 4, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 5, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 6, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 7, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 8, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 9, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 10, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(0, 11, 3, operations_1_of_ecwid_instant_site_page),
    OAC_ROW_ONLY(OAC_ROW_LAST, 12, 3, operations_1_of_ecwid_instant_site_page),
};
static const oac_field fields_of_ecwid_instant_site_page[] = {
    OAC_FIELD("pageId", oac_type_string, ecwid_instant_site_page, page_id, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_instant_site_page, title, NULL, 0),
    OAC_FIELD("urlPath", oac_type_string, ecwid_instant_site_page, url_path, NULL, 0),
    OAC_FIELD("visible", oac_type_bool, ecwid_instant_site_page, visible, NULL, 0),
    OAC_FIELD("visibleHeader", oac_type_bool, ecwid_instant_site_page, visible_header, NULL, 0),
    OAC_FIELD("visibleFooter", oac_type_bool, ecwid_instant_site_page, visible_footer, NULL, 0),
    OAC_FIELD("visibleAnnouncementBar", oac_type_bool, ecwid_instant_site_page, visible_announcement_bar, NULL, 0),
    OAC_FIELD("seoTitle", oac_type_string, ecwid_instant_site_page, seo_title, NULL, 0),
    OAC_FIELD("seoDescription", oac_type_string, ecwid_instant_site_page, seo_description, NULL, 0),
    OAC_FIELD("shareImage", oac_type_string, ecwid_instant_site_page, share_image, NULL, 0),
    OAC_FIELD("indexed", oac_type_bool, ecwid_instant_site_page, indexed, NULL, 0),
    OAC_FIELD("isAvailableToEdit", oac_type_bool, ecwid_instant_site_page, is_available_to_edit, NULL, 0),
    OAC_FIELD("tileIds", oac_type_string_list, ecwid_instant_site_page, tile_ids, NULL, 0),
};
static const uint8_t index_of_ecwid_instant_site_page[] = {
    0, 0, 9, 10, 12, 3, 0, 0, 0, 0, 11, 13, 0, 0, 0, 0, 0, 0, 2, 0, 1, 8, 0, 0, 0, 0, 4, 5, 0, 0, 6, 7,
};
/* clang-format on */

static void write_ecwid_instant_site_page(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_page *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("pageId"), &value->page_id);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_string_member(writer, OAC_KEY("urlPath"), &value->url_path);
    oac_write_bool_member(writer, OAC_KEY("visible"), &value->visible);
    oac_write_bool_member(writer, OAC_KEY("visibleHeader"), &value->visible_header);
    oac_write_bool_member(writer, OAC_KEY("visibleFooter"), &value->visible_footer);
    oac_write_bool_member(writer, OAC_KEY("visibleAnnouncementBar"), &value->visible_announcement_bar);
    oac_write_string_member(writer, OAC_KEY("seoTitle"), &value->seo_title);
    oac_write_string_member(writer, OAC_KEY("seoDescription"), &value->seo_description);
    oac_write_string_member(writer, OAC_KEY("shareImage"), &value->share_image);
    oac_write_bool_member(writer, OAC_KEY("indexed"), &value->indexed);
    oac_write_bool_member(writer, OAC_KEY("isAvailableToEdit"), &value->is_available_to_edit);
    oac_write_list(writer, OAC_KEY("tileIds"), &value->tile_ids, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_instant_site_page_oac_type);
}

static char *read_ecwid_instant_site_page(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_page *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("pageId"))) {
        at = oac_read_string(reader, at, &value->page_id);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("urlPath"))) {
        at = oac_read_string(reader, at, &value->url_path);
    }
    if (oac_at_key(&at, OAC_NEXT("visible"))) {
        at = oac_read_bool(reader, at, &value->visible);
    }
    if (oac_at_key(&at, OAC_NEXT("visibleHeader"))) {
        at = oac_read_bool(reader, at, &value->visible_header);
    }
    if (oac_at_key(&at, OAC_NEXT("visibleFooter"))) {
        at = oac_read_bool(reader, at, &value->visible_footer);
    }
    if (oac_at_key(&at, OAC_NEXT("visibleAnnouncementBar"))) {
        at = oac_read_bool(reader, at, &value->visible_announcement_bar);
    }
    if (oac_at_key(&at, OAC_NEXT("seoTitle"))) {
        at = oac_read_string(reader, at, &value->seo_title);
    }
    if (oac_at_key(&at, OAC_NEXT("seoDescription"))) {
        at = oac_read_string(reader, at, &value->seo_description);
    }
    if (oac_at_key(&at, OAC_NEXT("shareImage"))) {
        at = oac_read_string(reader, at, &value->share_image);
    }
    if (oac_at_key(&at, OAC_NEXT("indexed"))) {
        at = oac_read_bool(reader, at, &value->indexed);
    }
    if (oac_at_key(&at, OAC_NEXT("isAvailableToEdit"))) {
        at = oac_read_bool(reader, at, &value->is_available_to_edit);
    }
    if (oac_at_key(&at, OAC_NEXT("tileIds"))) {
        at = oac_read_list(reader, at, &value->tile_ids, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_page_oac_type);
}

/* clang-format off */
const oac_type ecwid_instant_site_page_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_page, extra, 13, 31),
    .write = write_ecwid_instant_site_page,
    .read = read_ecwid_instant_site_page,
    .fields = fields_of_ecwid_instant_site_page,
    .index = index_of_ecwid_instant_site_page,
    .rules = rules_1_of_ecwid_instant_site_page,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_instant_site_page_list_oac_type =
OAC_LIST_TABLE(ecwid_instant_site_page_list, ecwid_instant_site_page, ecwid_instant_site_page_oac_type, 0);
/* clang-format on */

oac_status ecwid_instant_site_page_serialize(const ecwid_instant_site_page *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_page_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_page_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_instant_site_page *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_page_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_page_validate(const ecwid_instant_site_page *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_page_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_page_dispose(ecwid_instant_site_page *value)
{
    oac_record_dispose(&ecwid_instant_site_page_oac_type, value);
}
