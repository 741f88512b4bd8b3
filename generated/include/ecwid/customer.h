/* ecwid_customer: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12938 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_H
#define ECWID_CUSTOMER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer ecwid_customer;
extern OAC_API const oac_type ecwid_customer_oac_type;

/* An array of ecwid_customer: `items` has `count` of them and is borrowed. */
typedef struct ecwid_customer_list {
    oac_presence state;
    size_t count;
    const ecwid_customer *items;
} ecwid_customer_list;
OAC_LIST_FUNCTIONS(ecwid_customer_list, ecwid_customer)
extern OAC_API const oac_type ecwid_customer_list_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/buyer_kind.h>
#include <ecwid/customer_contact.h>
#include <ecwid/customer_favorite.h>
#include <ecwid/customer_stats.h>

OAC_BEGIN_DECLS

/* A person or company that buys in the store, or has registered there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/get-customer#response-json */
struct ecwid_customer {
    /* id: Number of the customer within Ecwid. The server gives it. */
    oac_opt_int id;
    /* email: Email address of the customer. */
    oac_opt_string email;
    /* name: Full name of the customer, the same as that of the billing address. */
    oac_opt_string name;
    /* totalOrderCount: How many orders the customer has placed. Only of searchCustomers. */
    oac_opt_int total_order_count;
    /* registered: When the customer registered. The server sets it. Format: ecwid-date-time. */
    oac_opt_string registered;
    /* updated: When the customer's data last changed. The server sets it. Format: ecwid-date-time. */
    oac_opt_string updated;
    /* billingPerson: Name and address for invoices. Not with id and addressFormatted. */
    ecwid_address_ref billing_person;
    /* shippingAddresses: Saved shipping addresses. */
    ecwid_address_list shipping_addresses;
    /* contacts: Ways to reach the customer, several of one type allowed, at most one of each type the default. */
    ecwid_customer_contact_list contacts;
    /* customerGroupName: Name of the group that the customer belongs to. */
    oac_opt_string customer_group_name;
    /* customerGroupId: Number of the group that the customer belongs to. 0 is the general group. */
    oac_opt_int customer_group_id;
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
    /* stats: What the customer has bought so far, in figures. */
    ecwid_customer_stats_ref stats;
    /* privateAdminNotes: Notes of the store's staff about the customer, not shown to the customer. */
    oac_opt_string private_admin_notes;
    /* favorites: Products that the customer has marked as favorites. */
    ecwid_customer_favorite_list favorites;
    /* fiscalCode: Italian tax code (codice fiscale) for electronic invoices. */
    oac_opt_string fiscal_code;
    /* electronicInvoicePecEmail: Certified email address (PEC) that Italian electronic invoices are sent to. */
    oac_opt_string electronic_invoice_pec_email;
    /* electronicInvoiceSdiCode: Code by which the Italian exchange system (SdI) delivers electronic invoices. */
    oac_opt_string electronic_invoice_sdi_code;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_serialize(const ecwid_customer *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, ecwid_customer *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_validate(const ecwid_customer *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_customer_dispose(ecwid_customer *value);

OAC_RECORD_FUNCTIONS(ecwid_customer)
OAC_CJSON_FUNCTIONS(ecwid_customer)

OAC_END_DECLS

#endif
