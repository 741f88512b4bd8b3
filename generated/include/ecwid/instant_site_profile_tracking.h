/* ecwid_instant_site_profile_tracking: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14410 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_PROFILE_TRACKING_H
#define ECWID_INSTANT_SITE_PROFILE_TRACKING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_profile_tracking ecwid_instant_site_profile_tracking;
extern OAC_API const oac_type ecwid_instant_site_profile_tracking_oac_type;

typedef struct ecwid_instant_site_profile_tracking_ref {
    oac_presence state;
    const ecwid_instant_site_profile_tracking *value;
} ecwid_instant_site_profile_tracking_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_profile_tracking)

/* Services that count visitors of a site.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/get-instant-site-profile#tracking */
struct ecwid_instant_site_profile_tracking {
    /* googleUniversalAnalyticsId: Id for Google Analytics. */
    oac_opt_string google_universal_analytics_id;
    /* heapEnabled: Whether the internal feature heap is on. */
    oac_opt_bool heap_enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_PROFILE_TRACKING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_profile_tracking_serialize(
    const ecwid_instant_site_profile_tracking *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_profile_tracking_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_instant_site_profile_tracking *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_profile_tracking_validate(const ecwid_instant_site_profile_tracking *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_profile_tracking_dispose(ecwid_instant_site_profile_tracking *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_profile_tracking)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_profile_tracking)

OAC_END_DECLS

#endif
