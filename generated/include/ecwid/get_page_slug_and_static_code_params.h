/* ecwid_get_page_slug_and_static_code_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:10541 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_PARAMS_H
#define ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_page_slug_and_static_code_params ecwid_get_page_slug_and_static_code_params;
extern OAC_API const oac_type ecwid_get_page_slug_and_static_code_params_oac_type;

/* The parameters of getPageSlugAndStaticCode in its query, its headers and its cookies. Null is not sent, nor are
 * empty lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_get_page_slug_and_static_code_params {
    /* slug: Last part of a page's address, by which the page is found. Ignored if storeRootPage is true. In the
     * query. */
    oac_opt_string slug;
    /* storeRootPage: True asks for the first page of the store, whatever slug says. In the query. */
    oac_opt_bool store_root_page;
    /* getStaticContent: True asks for the static HTML of the page as well. In the query. */
    oac_opt_bool get_static_content;
    /* lang: Code of the language, such as en, of the texts on the page. Left out, the store's main language. In the
     * query. */
    oac_opt_string lang;
    /* baseUrl: Address that links on the page begin with. Left out, that of the store's settings. In the query. */
    oac_opt_string base_url;
    /* cleanUrls: True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the
     * query. */
    oac_opt_bool clean_urls;
    /* slugsWithoutIds: False asks for links that hold the numbers of products and categories. It counts only with
     * getStaticContent=true; left out, it is true. In the query. Default: true. */
    oac_opt_bool slugs_without_ids;
    /* tplvar_*: Design settings by their whole names, such as tplvar_ec.storefront.NAME. Those left out are as the
     * store has them. In the query. */
    oac_string_map tplvar;
    /* international_pages: Addresses of the page in other languages, by language code. hrefLangHtml of the answer is
     * made of them. In the query. */
    oac_string_map international_pages;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_page_slug_and_static_code_params_serialize(
    const ecwid_get_page_slug_and_static_code_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_page_slug_and_static_code_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_get_page_slug_and_static_code_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_page_slug_and_static_code_params_validate(const ecwid_get_page_slug_and_static_code_params *value,
                                                    oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_page_slug_and_static_code_params_dispose(ecwid_get_page_slug_and_static_code_params *value);

OAC_RECORD_FUNCTIONS(ecwid_get_page_slug_and_static_code_params)
OAC_CJSON_FUNCTIONS(ecwid_get_page_slug_and_static_code_params)

OAC_END_DECLS

#endif
