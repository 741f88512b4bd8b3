/* ecwid_customer: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12938 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_customer[] = {
    34,
    51,
};
static const uint16_t members_2_of_ecwid_customer[] = {
    0,
    14,
};
static const oac_elsewhere elsewhere_1_of_ecwid_customer[] = {
    {operations_1_of_ecwid_customer, 2, 2, members_2_of_ecwid_customer},
};
static const oac_constraint rules_1_of_ecwid_customer[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_customer),
};
static const uint16_t members_3_of_ecwid_customer[] = {
    2,
    3,
};
static const oac_elsewhere elsewhere_2_of_ecwid_customer[] = {
    {operations_1_of_ecwid_customer, 2, 2, members_3_of_ecwid_customer},
};
static const oac_constraint rules_2_of_ecwid_customer[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_customer),
};
static const oac_constraint rules_3_of_ecwid_customer[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_2_of_ecwid_customer),
};
static const uint16_t operations_4_of_ecwid_customer[] = {
    34,
};
static const oac_constraint rules_4_of_ecwid_customer[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 3, 1, operations_4_of_ecwid_customer),
};
static const oac_field fields_of_ecwid_customer[] = {
    OAC_FIELD("id", oac_type_int, ecwid_customer, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("email", oac_type_string, ecwid_customer, email, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_customer, name, NULL, 0),
    OAC_FIELD("totalOrderCount", oac_type_int, ecwid_customer, total_order_count, NULL, 0),
    OAC_FIELD("registered", oac_type_string, ecwid_customer, registered, NULL, 0),
    OAC_FIELD("updated", oac_type_string, ecwid_customer, updated, NULL, 0),
    OAC_FIELD("billingPerson", ecwid_address_oac_type, ecwid_customer, billing_person, rules_1_of_ecwid_customer, 0),
    OAC_FIELD("shippingAddresses", ecwid_address_list_oac_type, ecwid_customer, shipping_addresses,
              rules_3_of_ecwid_customer, 0),
    OAC_FIELD("contacts", ecwid_customer_contact_list_oac_type, ecwid_customer, contacts, NULL, 0),
    OAC_FIELD("customerGroupName", oac_type_string, ecwid_customer, customer_group_name, NULL, 0),
    OAC_FIELD("customerGroupId", oac_type_int, ecwid_customer, customer_group_id, NULL, 0),
    OAC_FIELD("b2b_b2c", ecwid_buyer_kind_oac_type, ecwid_customer, b2b_b2c, NULL, 0),
    OAC_FIELD("taxId", oac_type_string, ecwid_customer, tax_id, NULL, 0),
    OAC_FIELD("taxIdValid", oac_type_bool, ecwid_customer, tax_id_valid, NULL, 0),
    OAC_FIELD("taxExempt", oac_type_bool, ecwid_customer, tax_exempt, NULL, 0),
    OAC_FIELD("acceptMarketing", oac_type_bool, ecwid_customer, accept_marketing, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_customer, lang, NULL, 0),
    OAC_FIELD("stats", ecwid_customer_stats_oac_type, ecwid_customer, stats, NULL, 0),
    OAC_FIELD("privateAdminNotes", oac_type_string, ecwid_customer, private_admin_notes, NULL, 0),
    OAC_FIELD("favorites", ecwid_customer_favorite_list_oac_type, ecwid_customer, favorites, NULL, 0),
    OAC_FIELD("fiscalCode", oac_type_string, ecwid_customer, fiscal_code, NULL, 0),
    OAC_FIELD("electronicInvoicePecEmail", oac_type_string, ecwid_customer, electronic_invoice_pec_email, NULL, 0),
    OAC_FIELD("electronicInvoiceSdiCode", oac_type_string, ecwid_customer, electronic_invoice_sdi_code, NULL, 0),
};
static const uint8_t index_of_ecwid_customer[] = {
    0, 0, 0, 0, 0, 5, 0, 8, 13, 0, 0, 3, 0, 10, 11, 1, 0, 0, 0, 18, 21, 0, 6, 22, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0,
    0, 0, 0, 15, 0, 0, 0, 19, 0, 0, 0, 0, 16, 2, 7, 17, 12, 0, 23, 14, 0, 0, 0, 0, 20, 0, 0,
};
/* clang-format on */

static void write_ecwid_customer(oac_writer *writer, const void *from)
{
    const ecwid_customer *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_int_member(writer, OAC_KEY("totalOrderCount"), &value->total_order_count);
    oac_write_string_member(writer, OAC_KEY("registered"), &value->registered);
    oac_write_string_member(writer, OAC_KEY("updated"), &value->updated);
    oac_write_record(writer, OAC_KEY("billingPerson"), &value->billing_person, &ecwid_address_oac_type);
    oac_write_list(writer, OAC_KEY("shippingAddresses"), &value->shipping_addresses, &ecwid_address_list_oac_type);
    oac_write_list(writer, OAC_KEY("contacts"), &value->contacts, &ecwid_customer_contact_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("customerGroupName"), &value->customer_group_name);
    oac_write_int_member(writer, OAC_KEY("customerGroupId"), &value->customer_group_id);
    oac_write_enum(writer, OAC_KEY("b2b_b2c"), &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    oac_write_string_member(writer, OAC_KEY("taxId"), &value->tax_id);
    oac_write_bool_member(writer, OAC_KEY("taxIdValid"), &value->tax_id_valid);
    oac_write_bool_member(writer, OAC_KEY("taxExempt"), &value->tax_exempt);
    oac_write_bool_member(writer, OAC_KEY("acceptMarketing"), &value->accept_marketing);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_record(writer, OAC_KEY("stats"), &value->stats, &ecwid_customer_stats_oac_type);
    oac_write_string_member(writer, OAC_KEY("privateAdminNotes"), &value->private_admin_notes);
    oac_write_list(writer, OAC_KEY("favorites"), &value->favorites, &ecwid_customer_favorite_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("fiscalCode"), &value->fiscal_code);
    oac_write_string_member(writer, OAC_KEY("electronicInvoicePecEmail"), &value->electronic_invoice_pec_email);
    oac_write_string_member(writer, OAC_KEY("electronicInvoiceSdiCode"), &value->electronic_invoice_sdi_code);
    oac_write_rest(writer, value, &ecwid_customer_oac_type);
}

static char *read_ecwid_customer(oac_reader *reader, char *at, void *into)
{
    ecwid_customer *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("totalOrderCount"))) {
        at = oac_read_int(reader, at, &value->total_order_count);
    }
    if (oac_at_key(&at, OAC_NEXT("registered"))) {
        at = oac_read_string(reader, at, &value->registered);
    }
    if (oac_at_key(&at, OAC_NEXT("updated"))) {
        at = oac_read_string(reader, at, &value->updated);
    }
    if (oac_at_key(&at, OAC_NEXT("billingPerson"))) {
        at = oac_read_record(reader, at, &value->billing_person, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingAddresses"))) {
        at = oac_read_list(reader, at, &value->shipping_addresses, &ecwid_address_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("contacts"))) {
        at = oac_read_list(reader, at, &value->contacts, &ecwid_customer_contact_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroupName"))) {
        at = oac_read_string(reader, at, &value->customer_group_name);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroupId"))) {
        at = oac_read_int(reader, at, &value->customer_group_id);
    }
    if (oac_at_key(&at, OAC_NEXT("b2b_b2c"))) {
        at = oac_read_enum(reader, at, &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxId"))) {
        at = oac_read_string(reader, at, &value->tax_id);
    }
    if (oac_at_key(&at, OAC_NEXT("taxIdValid"))) {
        at = oac_read_bool(reader, at, &value->tax_id_valid);
    }
    if (oac_at_key(&at, OAC_NEXT("taxExempt"))) {
        at = oac_read_bool(reader, at, &value->tax_exempt);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketing"))) {
        at = oac_read_bool(reader, at, &value->accept_marketing);
    }
    if (oac_at_key(&at, OAC_NEXT("lang"))) {
        at = oac_read_string(reader, at, &value->lang);
    }
    if (oac_at_key(&at, OAC_NEXT("stats"))) {
        at = oac_read_record(reader, at, &value->stats, &ecwid_customer_stats_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("privateAdminNotes"))) {
        at = oac_read_string(reader, at, &value->private_admin_notes);
    }
    if (oac_at_key(&at, OAC_NEXT("favorites"))) {
        at = oac_read_list(reader, at, &value->favorites, &ecwid_customer_favorite_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("fiscalCode"))) {
        at = oac_read_string(reader, at, &value->fiscal_code);
    }
    if (oac_at_key(&at, OAC_NEXT("electronicInvoicePecEmail"))) {
        at = oac_read_string(reader, at, &value->electronic_invoice_pec_email);
    }
    if (oac_at_key(&at, OAC_NEXT("electronicInvoiceSdiCode"))) {
        at = oac_read_string(reader, at, &value->electronic_invoice_sdi_code);
    }
    return oac_read_rest(reader, at, value, &ecwid_customer_oac_type);
}

/* clang-format off */
const oac_type ecwid_customer_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer, extra, 23, 63),
    .write = write_ecwid_customer,
    .read = read_ecwid_customer,
    .fields = fields_of_ecwid_customer,
    .index = index_of_ecwid_customer,
    .rules = rules_4_of_ecwid_customer,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_customer_list_oac_type = OAC_LIST_TABLE(ecwid_customer_list, ecwid_customer,
                                                             ecwid_customer_oac_type, 0);
/* clang-format on */

oac_status ecwid_customer_serialize(const ecwid_customer *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_oac_type, value, buffer, error);
}

oac_status ecwid_customer_parse(const char *text, size_t length, const oac_parse_options *options,
                                ecwid_customer *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_validate(const ecwid_customer *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&ecwid_customer_oac_type, value, mode, violations, error);
}

void ecwid_customer_dispose(ecwid_customer *value)
{
    oac_record_dispose(&ecwid_customer_oac_type, value);
}
