/* ecwid_create_instant_site_profile_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14642 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_INSTANT_SITE_PROFILE_REQUEST_H
#define ECWID_CREATE_INSTANT_SITE_PROFILE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_instant_site_profile_request ecwid_create_instant_site_profile_request;
extern OAC_API const oac_type ecwid_create_instant_site_profile_request_oac_type;

/* Settings of a new site.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-profile/
 * create-instant-site-profile#request-json */
struct ecwid_create_instant_site_profile_request {
    /* locale: Code of the site's main language, such as en. */
    oac_opt_string locale;
    /* enabledLanguages: Codes of the languages that are switched on. */
    oac_string_list enabled_languages;
    /* storeName: Name of the site, in the tabs of browsers and for search engines. */
    oac_opt_string store_name;
    /* countryCode: Country of the store as two upper-case letters (ISO 3166-1 alpha-2). */
    oac_opt_string country_code;
    /* postalCode: Postal or ZIP code of the store. */
    oac_opt_string postal_code;
    /* email: Email address of the store, as set in the editor. */
    oac_opt_string email;
    /* dateFormat: How dates are written, such as dd.MM.yyyy. */
    oac_opt_string date_format;
    /* timeFormat: How times are written, such as HH:mm:ss. */
    oac_opt_string time_format;
    /* timezoneOffsetInMinutes: Minutes by which the store's time is ahead of UTC. */
    oac_opt_int timezone_offset_in_minutes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_INSTANT_SITE_PROFILE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_profile_request_serialize(
    const ecwid_create_instant_site_profile_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_profile_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_create_instant_site_profile_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_profile_request_validate(const ecwid_create_instant_site_profile_request *value,
                                                   oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_instant_site_profile_request_dispose(ecwid_create_instant_site_profile_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_instant_site_profile_request)
OAC_CJSON_FUNCTIONS(ecwid_create_instant_site_profile_request)

OAC_END_DECLS

#endif
