/* ecwid_reset_domain_password_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:3034 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RESET_DOMAIN_PASSWORD_PARAMS_H
#define ECWID_RESET_DOMAIN_PASSWORD_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_reset_domain_password_params ecwid_reset_domain_password_params;
extern OAC_API const oac_type ecwid_reset_domain_password_params_oac_type;

OAC_END_DECLS

#include <ecwid/reset_domain_password_send_to.h>

OAC_BEGIN_DECLS

/* The parameters of resetDomainPassword in its query, its headers and its cookies. Null is not sent, nor are empty
 * lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_reset_domain_password_params {
    /* domain_name: Name of a domain that was bought for the store, such as mysuperstore.com. In the query. Required. */
    oac_opt_string domain_name;
    /* send_to: Whether the owner of the domain or its administrator gets the password. In the query. */
    ecwid_reset_domain_password_send_to_opt send_to;
    /* sub_user: 1 to send it to the sub-user that the domain has at the registrar, otherwise 0. In the query. */
    oac_opt_string sub_user;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_RESET_DOMAIN_PASSWORD_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_reset_domain_password_params_serialize(
    const ecwid_reset_domain_password_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_reset_domain_password_params_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_reset_domain_password_params *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_reset_domain_password_params_validate(
    const ecwid_reset_domain_password_params *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_reset_domain_password_params_dispose(ecwid_reset_domain_password_params *value);

OAC_RECORD_FUNCTIONS(ecwid_reset_domain_password_params)
OAC_CJSON_FUNCTIONS(ecwid_reset_domain_password_params)

OAC_END_DECLS

#endif
