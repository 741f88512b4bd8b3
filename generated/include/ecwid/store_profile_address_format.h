/* ecwid_store_profile_address_format: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24616 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_ADDRESS_FORMAT_H
#define ECWID_STORE_PROFILE_ADDRESS_FORMAT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_address_format ecwid_store_profile_address_format;
extern OAC_API const oac_type ecwid_store_profile_address_format_oac_type;

typedef struct ecwid_store_profile_address_format_ref {
    oac_presence state;
    const ecwid_store_profile_address_format *value;
} ecwid_store_profile_address_format_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_address_format)

/* How addresses are written, with names such as %STREET% for their parts.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#addressformat */
struct ecwid_store_profile_address_format {
    /* plain: An address on one line. */
    oac_opt_string plain;
    /* multiline: An address on several lines. */
    oac_opt_string multiline;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_ADDRESS_FORMAT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_address_format_serialize(
    const ecwid_store_profile_address_format *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_address_format_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_store_profile_address_format *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_address_format_validate(
    const ecwid_store_profile_address_format *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_address_format_dispose(ecwid_store_profile_address_format *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_address_format)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_address_format)

OAC_END_DECLS

#endif
