/* ecwid_app_charge: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11149 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_APP_CHARGE_H
#define ECWID_APP_CHARGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_app_charge ecwid_app_charge;
extern OAC_API const oac_type ecwid_app_charge_oac_type;

/* Answer to a charge.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/custom-charge-with-ecwid-billing#response-json */
struct ecwid_app_charge {
    /* transactionId: Number of the charge in Ecwid's billing, to be named in questions about it. */
    oac_opt_string transaction_id;
    /* idempotencyKeyInUse: True where the key was known already and nothing was charged; false where this request
     * was charged. */
    oac_opt_bool idempotency_key_in_use;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_APP_CHARGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_app_charge_serialize(const ecwid_app_charge *value, oac_buffer *buffer,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_charge_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, ecwid_app_charge *value,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_charge_validate(const ecwid_app_charge *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);
OAC_API void ecwid_app_charge_dispose(ecwid_app_charge *value);

OAC_RECORD_FUNCTIONS(ecwid_app_charge)
OAC_CJSON_FUNCTIONS(ecwid_app_charge)

OAC_END_DECLS

#endif
