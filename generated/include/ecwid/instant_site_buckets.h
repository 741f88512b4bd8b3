/* ecwid_instant_site_buckets: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15338 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_BUCKETS_H
#define ECWID_INSTANT_SITE_BUCKETS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_buckets ecwid_instant_site_buckets;
extern OAC_API const oac_type ecwid_instant_site_buckets_oac_type;

/* The servers that hold images.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-list-of-buckets-for-tile-images#response-json */
struct ecwid_instant_site_buckets {
    /* urls: Addresses of the servers by the ids of their buckets, such as eu-fra. */
    oac_string_map urls;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_BUCKETS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_buckets_serialize(const ecwid_instant_site_buckets *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_buckets_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_instant_site_buckets *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_buckets_validate(const ecwid_instant_site_buckets *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_instant_site_buckets_dispose(ecwid_instant_site_buckets *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_buckets)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_buckets)

OAC_END_DECLS

#endif
