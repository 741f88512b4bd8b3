/* ecwid_update_customer_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13211 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOMER_REQUEST_H
#define ECWID_UPDATE_CUSTOMER_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_customer_request ecwid_update_customer_request;
extern OAC_API const oac_type ecwid_update_customer_request_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/customer_contact.h>

OAC_BEGIN_DECLS

/* The fields of a customer to change. Fields that are left out stay as they are.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/update-customer#request-json */
struct ecwid_update_customer_request {
    /* email: Email address of the customer. */
    oac_opt_string email;
    /* name: Full name of the customer. */
    oac_opt_string name;
    /* billingPerson: Name and address for invoices. Not with id and addressFormatted. */
    ecwid_address_ref billing_person;
    /* shippingAddresses: Saved shipping addresses. An address with an id changes the saved one that has this id.
     *
     * An item without id is created anew each time it is sent. */
    ecwid_address_list shipping_addresses;
    /* contacts: Ways to reach the customer, several of one type allowed, at most one of each type the default. A
     * contact with an id changes the saved one that has this id.
     *
     * An item without id is created anew each time it is sent. */
    ecwid_customer_contact_list contacts;
    /* customerGroupId: Number of the group that the customer belongs to. 0 is the general group. */
    oac_opt_int customer_group_id;
    /* customerGroupName: Name of the group that the customer belongs to. What the server does with a name that is
     * not that of customerGroupId is not documented. */
    oac_opt_string customer_group_name;
    /* taxId: Tax number of the customer. */
    oac_opt_string tax_id;
    /* taxIdValid: Whether the tax number has been found valid. */
    oac_opt_bool tax_id_valid;
    /* taxExempt: Whether no tax is charged. It takes effect only with a valid tax number, which may already be
     * stored: this rule is documented, not enforced. */
    oac_opt_bool tax_exempt;
    /* acceptMarketing: Whether the customer agreed to get advertising by email. */
    oac_opt_bool accept_marketing;
    /* lang: Code of the language, such as en, in which the customer sees the store and its emails. It must be a
     * language that is switched on in the store, which only the server can tell. */
    oac_opt_string lang;
    /* privateAdminNotes: Notes of the store's staff about the customer, not shown to the customer. */
    oac_opt_string private_admin_notes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_CUSTOMER_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_request_serialize(const ecwid_update_customer_request *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_request_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_update_customer_request *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_request_validate(const ecwid_update_customer_request *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_customer_request_dispose(ecwid_update_customer_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_customer_request)
OAC_CJSON_FUNCTIONS(ecwid_update_customer_request)

OAC_END_DECLS

#endif
