/* ecwid_store_profile_legal_pages_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25179 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_LEGAL_PAGES_SETTINGS_H
#define ECWID_STORE_PROFILE_LEGAL_PAGES_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_legal_pages_settings ecwid_store_profile_legal_pages_settings;
extern OAC_API const oac_type ecwid_store_profile_legal_pages_settings_oac_type;

typedef struct ecwid_store_profile_legal_pages_settings_ref {
    oac_presence state;
    const ecwid_store_profile_legal_pages_settings *value;
} ecwid_store_profile_legal_pages_settings_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_legal_pages_settings)

OAC_END_DECLS

#include <ecwid/store_profile_legal_page.h>

OAC_BEGIN_DECLS

/* Terms and other legal pages.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#legalpagessettings */
struct ecwid_store_profile_legal_pages_settings {
    /* requireTermsAgreementAtCheckout: Whether customers have to agree to the terms. */
    oac_opt_bool require_terms_agreement_at_checkout;
    /* legalPages: The pages. */
    ecwid_store_profile_legal_page_list legal_pages;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_LEGAL_PAGES_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_legal_pages_settings_serialize(
    const ecwid_store_profile_legal_pages_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_legal_pages_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_store_profile_legal_pages_settings *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_legal_pages_settings_validate(const ecwid_store_profile_legal_pages_settings *value,
                                                  oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_legal_pages_settings_dispose(ecwid_store_profile_legal_pages_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_legal_pages_settings)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_legal_pages_settings)

OAC_END_DECLS

#endif
