/* ecwid_store_profile_shipping: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24638 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SHIPPING_H
#define ECWID_STORE_PROFILE_SHIPPING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_shipping ecwid_store_profile_shipping;
extern OAC_API const oac_type ecwid_store_profile_shipping_oac_type;

typedef struct ecwid_store_profile_shipping_ref {
    oac_presence state;
    const ecwid_store_profile_shipping *value;
} ecwid_store_profile_shipping_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_shipping)

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/handling_fee.h>
#include <ecwid/store_profile_shipping_option.h>

OAC_BEGIN_DECLS

/* How a store sends orders.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#shipping */
struct ecwid_store_profile_shipping {
    /* handlingFee: Fee for handling that is added to shipping. */
    ecwid_handling_fee_ref handling_fee;
    /* shippingOrigin: Where goods are sent from; the company's address, unless it is another. Read-only: the server
     * sets it. */
    ecwid_address_ref shipping_origin;
    /* shippingOptions: Ways of shipping. Public tokens see those that are switched on. Read-only: the server sets
     * it. */
    ecwid_store_profile_shipping_option_list shipping_options;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_SHIPPING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_shipping_serialize(const ecwid_store_profile_shipping *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_shipping_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_store_profile_shipping *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_shipping_validate(const ecwid_store_profile_shipping *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_store_profile_shipping_dispose(ecwid_store_profile_shipping *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_shipping)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_shipping)

OAC_END_DECLS

#endif
