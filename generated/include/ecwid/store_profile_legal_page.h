/* ecwid_store_profile_legal_page: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25190 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_LEGAL_PAGE_H
#define ECWID_STORE_PROFILE_LEGAL_PAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_legal_page ecwid_store_profile_legal_page;
extern OAC_API const oac_type ecwid_store_profile_legal_page_oac_type;

/* An array of ecwid_store_profile_legal_page: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_profile_legal_page_list {
    oac_presence state;
    size_t count;
    const ecwid_store_profile_legal_page *items;
} ecwid_store_profile_legal_page_list;
OAC_LIST_FUNCTIONS(ecwid_store_profile_legal_page_list, ecwid_store_profile_legal_page)
extern OAC_API const oac_type ecwid_store_profile_legal_page_list_oac_type;

OAC_END_DECLS

#include <ecwid/store_profile_legal_page_display.h>
#include <ecwid/store_profile_legal_page_type.h>

OAC_BEGIN_DECLS

/* A legal page.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#legalpages */
struct ecwid_store_profile_legal_page {
    /* type: What the page is about. */
    ecwid_store_profile_legal_page_type_opt type;
    /* enabled: Whether the checkout shows it. */
    oac_opt_bool enabled;
    /* title: Title of the page. */
    oac_opt_string title;
    /* titleTranslated: The same by language; keys are two-letter codes. */
    oac_string_map title_translated;
    /* display: Whether its text is shown, or an address elsewhere is opened. */
    ecwid_store_profile_legal_page_display_opt display;
    /* displayTranslated: The same by language; keys are two-letter codes. */
    oac_string_map display_translated;
    /* text: Text of the page, HTML. */
    oac_opt_string text;
    /* textTranslated: The same by language; keys are two-letter codes. */
    oac_string_map text_translated;
    /* externalUrl: Address of the page elsewhere. */
    oac_opt_string external_url;
    /* externalUrlTranslated: The same by language; keys are two-letter codes. */
    oac_string_map external_url_translated;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_LEGAL_PAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_legal_page_serialize(const ecwid_store_profile_legal_page *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_legal_page_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_store_profile_legal_page *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_legal_page_validate(const ecwid_store_profile_legal_page *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_legal_page_dispose(ecwid_store_profile_legal_page *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_legal_page)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_legal_page)

OAC_END_DECLS

#endif
