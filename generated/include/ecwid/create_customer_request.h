/* ecwid_create_customer_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12374 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_CUSTOMER_REQUEST_H
#define ECWID_CREATE_CUSTOMER_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_customer_request ecwid_create_customer_request;
extern OAC_API const oac_type ecwid_create_customer_request_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/buyer_kind.h>
#include <ecwid/customer_contact.h>

OAC_BEGIN_DECLS

/* The customer to create.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/create-customer#request-json */
struct ecwid_create_customer_request {
    /* email: Email address of the customer. Required. */
    oac_opt_string email;
    /* name: Full name of the customer, the same as that of the billing address. */
    oac_opt_string name;
    /* password: Password for signing in. Only for stores with the old way to sign in. */
    oac_opt_string password;
    /* billingPerson: Name and address for invoices. Not with id and addressFormatted. */
    ecwid_address_ref billing_person;
    /* shippingAddresses: Saved shipping addresses. */
    ecwid_address_list shipping_addresses;
    /* contacts: Ways to reach the customer, several of one type allowed, at most one of each type the default. */
    ecwid_customer_contact_list contacts;
    /* customerGroupId: Number of the group that the customer belongs to. 0 is the general group. */
    oac_opt_int customer_group_id;
    /* customerGroupName: Name of the group that the customer belongs to. */
    oac_opt_string customer_group_name;
    /* b2b_b2c: Whether it is a private customer (b2c, what is taken where nothing is sent) or a business (b2b).
     * Default: "b2c". */
    ecwid_buyer_kind_opt b2b_b2c;
    /* taxId: Tax number of the customer. */
    oac_opt_string tax_id;
    /* taxIdValid: Whether the tax number has been found valid. */
    oac_opt_bool tax_id_valid;
    /* taxExempt: Whether no tax is charged. It takes effect only with a valid tax number. */
    oac_opt_bool tax_exempt;
    /* acceptMarketing: Whether the customer agreed to get advertising by email. */
    oac_opt_bool accept_marketing;
    /* lang: Code of the language, such as en, in which the customer sees the store and its emails. It must be
     * switched on in the store. */
    oac_opt_string lang;
    /* privateAdminNotes: Notes of the store's staff about the customer, not shown to the customer. */
    oac_opt_string private_admin_notes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_CUSTOMER_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_customer_request_serialize(const ecwid_create_customer_request *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_customer_request_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_create_customer_request *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_customer_request_validate(const ecwid_create_customer_request *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_customer_request_dispose(ecwid_create_customer_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_customer_request)
OAC_CJSON_FUNCTIONS(ecwid_create_customer_request)

OAC_END_DECLS

#endif
