/* ecwid_update_instant_site_page_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14574 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_INSTANT_SITE_PAGE_REQUEST_H
#define ECWID_UPDATE_INSTANT_SITE_PAGE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_instant_site_page_request ecwid_update_instant_site_page_request;
extern OAC_API const oac_type ecwid_update_instant_site_page_request_oac_type;

/* What to change of a page.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-pages/
 * update-instant-site-page#request-json */
struct ecwid_update_instant_site_page_request {
    /* title: Name of the page in the editor. */
    oac_opt_string title;
    /* urlPath: Path of the page on the site, such as /legal. */
    oac_opt_string url_path;
    /* visible: Whether visitors can see the page. */
    oac_opt_bool visible;
    /* visibleHeader: Whether the page shows the header. */
    oac_opt_bool visible_header;
    /* visibleFooter: Whether the page shows the footer. */
    oac_opt_bool visible_footer;
    /* visibleAnnouncementBar: Whether the page shows the announcement bar at its top. */
    oac_opt_bool visible_announcement_bar;
    /* seoTitle: Title for search engines. Without it, they get title. */
    oac_opt_string seo_title;
    /* seoDescription: Text about the page for search engines. */
    oac_opt_string seo_description;
    /* shareImage: Image that social media show with a link to the page. */
    oac_opt_string share_image;
    /* indexed: Whether search engines may list the page. */
    oac_opt_bool indexed;
    /* isAvailableToEdit: Whether the page can be changed in the editor. */
    oac_opt_bool is_available_to_edit;
    /* tileIds: Ids of the tiles of the page, from top to bottom. */
    oac_string_list tile_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_INSTANT_SITE_PAGE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_page_request_serialize(
    const ecwid_update_instant_site_page_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_instant_site_page_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_update_instant_site_page_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_instant_site_page_request_validate(const ecwid_update_instant_site_page_request *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_instant_site_page_request_dispose(ecwid_update_instant_site_page_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_instant_site_page_request)
OAC_CJSON_FUNCTIONS(ecwid_update_instant_site_page_request)

OAC_END_DECLS

#endif
