/* ecwid_static_code: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25914 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STATIC_CODE_H
#define ECWID_STATIC_CODE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_static_code ecwid_static_code;
extern OAC_API const oac_type ecwid_static_code_oac_type;

/* A page of the store as static HTML, with what belongs into the head of the page that shows it.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/storefront-widget-details/static-store-pages/
 * static-code-for-category-page#response-json */
struct ecwid_static_code {
    /* cssFiles: Links to the style sheets that the page needs. */
    oac_string_list css_files;
    /* htmlCode: HTML of the page. */
    oac_opt_string html_code;
    /* metaDescriptionHtml: HTML of the title and the description, for the head. */
    oac_opt_string meta_description_html;
    /* canonicalUrl: Address by which search engines should know the page. */
    oac_opt_string canonical_url;
    /* ogTagsHtml: HTML of the Open Graph tags, for the head. */
    oac_opt_string og_tags_html;
    /* jsonLDHtml: HTML with the JSON-LD that describes the page, for the head. */
    oac_opt_string json_ld_html;
    /* hrefLangHtml: HTML that links to the page in other languages. Only there if international_pages was sent. */
    oac_opt_string href_lang_html;
    /* lastUpdated: When the page was rendered, as a UNIX timestamp. */
    oac_opt_int last_updated;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STATIC_CODE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_static_code_serialize(const ecwid_static_code *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_static_code_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, ecwid_static_code *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_static_code_validate(const ecwid_static_code *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_static_code_dispose(ecwid_static_code *value);

OAC_RECORD_FUNCTIONS(ecwid_static_code)
OAC_CJSON_FUNCTIONS(ecwid_static_code)

OAC_END_DECLS

#endif
