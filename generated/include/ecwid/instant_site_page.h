/* ecwid_instant_site_page: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14490 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_PAGE_H
#define ECWID_INSTANT_SITE_PAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_page ecwid_instant_site_page;
extern OAC_API const oac_type ecwid_instant_site_page_oac_type;

/* An array of ecwid_instant_site_page: `items` has `count` of them and is borrowed. */
typedef struct ecwid_instant_site_page_list {
    oac_presence state;
    size_t count;
    const ecwid_instant_site_page *items;
} ecwid_instant_site_page_list;
OAC_LIST_FUNCTIONS(ecwid_instant_site_page_list, ecwid_instant_site_page)
extern OAC_API const oac_type ecwid_instant_site_page_list_oac_type;

/* A page of a site.
 *
 * Members that name no operations are of updateInstantSitePage, deleteInstantSitePage and getListOfInstantSitePages.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-pages/
 * create-instant-site-page#response-json */
struct ecwid_instant_site_page {
    /* pageId: Id of the page. The server gives it. Of all operations. */
    oac_opt_string page_id;
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
#define ECWID_INSTANT_SITE_PAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_page_serialize(const ecwid_instant_site_page *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_page_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_instant_site_page *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_page_validate(const ecwid_instant_site_page *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_instant_site_page_dispose(ecwid_instant_site_page *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_page)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_page)

OAC_END_DECLS

#endif
