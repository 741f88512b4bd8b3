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

/* The object Customer of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/get-customer#response-json */
struct ecwid_customer {
    /* id: integer. */
    oac_opt_int id;
    /* email: string. */
    oac_opt_string email;
    /* name: string. */
    oac_opt_string name;
    /* totalOrderCount: integer. Only of searchCustomers. */
    oac_opt_int total_order_count;
    /* registered: string. Format: ecwid-date-time. */
    oac_opt_string registered;
    /* updated: string. Format: ecwid-date-time. */
    oac_opt_string updated;
    /* billingPerson: object. Not with id and addressFormatted. */
    ecwid_address_ref billing_person;
    /* shippingAddresses: array of objects. */
    ecwid_address_list shipping_addresses;
    /* contacts: array of objects. */
    ecwid_customer_contact_list contacts;
    /* customerGroupName: string. */
    oac_opt_string customer_group_name;
    /* customerGroupId: integer. */
    oac_opt_int customer_group_id;
    /* b2b_b2c: string. Default: "b2c". */
    ecwid_buyer_kind_opt b2b_b2c;
    /* taxId: string. */
    oac_opt_string tax_id;
    /* taxIdValid: boolean. */
    oac_opt_bool tax_id_valid;
    /* taxExempt: boolean. */
    oac_opt_bool tax_exempt;
    /* acceptMarketing: boolean. */
    oac_opt_bool accept_marketing;
    /* lang: string. */
    oac_opt_string lang;
    /* stats: object. */
    ecwid_customer_stats_ref stats;
    /* privateAdminNotes: string. */
    oac_opt_string private_admin_notes;
    /* favorites: array of objects. */
    ecwid_customer_favorite_list favorites;
    /* fiscalCode: string. */
    oac_opt_string fiscal_code;
    /* electronicInvoicePecEmail: string. */
    oac_opt_string electronic_invoice_pec_email;
    /* electronicInvoiceSdiCode: string. */
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
