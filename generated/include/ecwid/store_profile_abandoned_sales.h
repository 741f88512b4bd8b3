/* ecwid_store_profile_abandoned_sales: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24358 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_ABANDONED_SALES_H
#define ECWID_STORE_PROFILE_ABANDONED_SALES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_abandoned_sales ecwid_store_profile_abandoned_sales;
extern OAC_API const oac_type ecwid_store_profile_abandoned_sales_oac_type;

typedef struct ecwid_store_profile_abandoned_sales_ref {
    oac_presence state;
    const ecwid_store_profile_abandoned_sales *value;
} ecwid_store_profile_abandoned_sales_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_abandoned_sales)

/* What is done about carts that were left.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#abandonedsales */
struct ecwid_store_profile_abandoned_sales {
    /* autoAbandonedSalesRecovery: Whether customers are reminded by email by themselves. */
    oac_opt_bool auto_abandoned_sales_recovery;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_ABANDONED_SALES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_abandoned_sales_serialize(
    const ecwid_store_profile_abandoned_sales *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_abandoned_sales_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_store_profile_abandoned_sales *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_abandoned_sales_validate(const ecwid_store_profile_abandoned_sales *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_abandoned_sales_dispose(ecwid_store_profile_abandoned_sales *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_abandoned_sales)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_abandoned_sales)

OAC_END_DECLS

#endif
