/* ecwid_update_instant_site_page_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14607 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_instant_site_page_response.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_instant_site_page_response[] = {
    OAC_FIELD("pageId", oac_type_string, ecwid_update_instant_site_page_response, page_id, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_update_instant_site_page_response, title, NULL, 0),
    OAC_FIELD("urlPath", oac_type_string, ecwid_update_instant_site_page_response, url_path, NULL, 0),
    OAC_FIELD("visible", oac_type_bool, ecwid_update_instant_site_page_response, visible, NULL, 0),
    OAC_FIELD("visibleHeader", oac_type_bool, ecwid_update_instant_site_page_response, visible_header, NULL, 0),
    OAC_FIELD("visibleFooter", oac_type_bool, ecwid_update_instant_site_page_response, visible_footer, NULL, 0),
    OAC_FIELD("visibleAnnouncementBar", oac_type_bool, ecwid_update_instant_site_page_response,
              visible_announcement_bar, NULL, 0),
    OAC_FIELD("seoTitle", oac_type_string, ecwid_update_instant_site_page_response, seo_title, NULL, 0),
    OAC_FIELD("seoDescription", oac_type_string, ecwid_update_instant_site_page_response, seo_description, NULL, 0),
    OAC_FIELD("shareImage", oac_type_string, ecwid_update_instant_site_page_response, share_image, NULL, 0),
    OAC_FIELD("indexed", oac_type_bool, ecwid_update_instant_site_page_response, indexed, NULL, 0),
    OAC_FIELD("isAvailableToEdit", oac_type_bool, ecwid_update_instant_site_page_response, is_available_to_edit, NULL,
              0),
    OAC_FIELD("tileIds", oac_type_string_list, ecwid_update_instant_site_page_response, tile_ids, NULL, 0),
};
static const uint8_t index_of_ecwid_update_instant_site_page_response[] = {
    0, 0, 9, 10, 12, 3, 0, 0, 0, 0, 11, 13, 0, 0, 0, 0, 0, 0, 2, 0, 1, 8, 0, 0, 0, 0, 4, 5, 0, 0, 6, 7,
};
/* clang-format on */

static void write_ecwid_update_instant_site_page_response(oac_writer *writer, const void *from)
{
    const ecwid_update_instant_site_page_response *value = from;
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
    oac_write_rest(writer, value, &ecwid_update_instant_site_page_response_oac_type);
}

static char *read_ecwid_update_instant_site_page_response(oac_reader *reader, char *at, void *into)
{
    ecwid_update_instant_site_page_response *value = into;
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
    return oac_read_rest(reader, at, value, &ecwid_update_instant_site_page_response_oac_type);
}

const oac_type ecwid_update_instant_site_page_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_instant_site_page_response, extra, 13, 31),
    .write = write_ecwid_update_instant_site_page_response,
    .read = read_ecwid_update_instant_site_page_response,
    .fields = fields_of_ecwid_update_instant_site_page_response,
    .index = index_of_ecwid_update_instant_site_page_response,
};

oac_status ecwid_update_instant_site_page_response_serialize(const ecwid_update_instant_site_page_response *value,
                                                             oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_instant_site_page_response_oac_type, value, buffer, error);
}

oac_status ecwid_update_instant_site_page_response_parse(const char *text, size_t length,
                                                         const oac_parse_options *options,
                                                         ecwid_update_instant_site_page_response *value,
                                                         oac_error *error)
{
    return oac_record_parse(&ecwid_update_instant_site_page_response_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_instant_site_page_response_validate(const ecwid_update_instant_site_page_response *value,
                                                            oac_validation mode, oac_violations *violations,
                                                            oac_error *error)
{
    return oac_record_validate(&ecwid_update_instant_site_page_response_oac_type, value, mode, violations, error);
}

void ecwid_update_instant_site_page_response_dispose(ecwid_update_instant_site_page_response *value)
{
    oac_record_dispose(&ecwid_update_instant_site_page_response_oac_type, value);
}
