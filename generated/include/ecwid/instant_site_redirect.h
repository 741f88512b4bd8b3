/* ecwid_instant_site_redirect: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14836 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_REDIRECT_H
#define ECWID_INSTANT_SITE_REDIRECT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_redirect ecwid_instant_site_redirect;
extern OAC_API const oac_type ecwid_instant_site_redirect_oac_type;

/* An array of ecwid_instant_site_redirect: `items` has `count` of them and is borrowed. */
typedef struct ecwid_instant_site_redirect_list {
    oac_presence state;
    size_t count;
    const ecwid_instant_site_redirect *items;
} ecwid_instant_site_redirect_list;
OAC_LIST_FUNCTIONS(ecwid_instant_site_redirect_list, ecwid_instant_site_redirect)
extern OAC_API const oac_type ecwid_instant_site_redirect_list_oac_type;

/* A redirect from one address of a site to another.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-redirects/
 * create-instant-site-redirect#response-json */
struct ecwid_instant_site_redirect {
    /* id: Id of the redirect. The server gives it. Only of getInstantSiteRedirect and searchInstantSiteRedirects. */
    oac_opt_string id;
    /* fromUrl: Address that leads elsewhere. */
    oac_opt_string from_url;
    /* toUrl: Address that visitors are led to. */
    oac_opt_string to_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_REDIRECT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_redirect_serialize(const ecwid_instant_site_redirect *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_redirect_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_instant_site_redirect *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_redirect_validate(const ecwid_instant_site_redirect *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_instant_site_redirect_dispose(ecwid_instant_site_redirect *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_redirect)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_redirect)

OAC_END_DECLS

#endif
