/* ecwid_instant_site_token: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14287 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TOKEN_H
#define ECWID_INSTANT_SITE_TOKEN_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_token ecwid_instant_site_token;
extern OAC_API const oac_type ecwid_instant_site_token_oac_type;

/* A token for the endpoints of Instant Sites. Keep it as secret as a password.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/get-instant-site-api-token#response-json */
struct ecwid_instant_site_token {
    /* accessToken: The token, for the Authorization header. */
    oac_opt_string access_token;
    /* tokenType: Kind of the token, always bearer. */
    oac_opt_string token_type;
    /* expiresIn: How long the token is valid. The page says milliseconds, but its example, 86400, is a day in
     * seconds. */
    oac_opt_int expires_in;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TOKEN_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_token_serialize(const ecwid_instant_site_token *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_token_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_instant_site_token *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_token_validate(const ecwid_instant_site_token *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_instant_site_token_dispose(ecwid_instant_site_token *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_token)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_token)

OAC_END_DECLS

#endif
