/* ecwid_domain: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14034 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/domain.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_domain[] = {
    68,
    70,
};
static const uint16_t operations_2_of_ecwid_domain[] = {
    70,
};
static const uint16_t operations_3_of_ecwid_domain[] = {
    68,
};
static const oac_constraint rules_1_of_ecwid_domain[] = {
    OAC_ROW_ONLY(0, 0, 2, operations_1_of_ecwid_domain),
    OAC_ROW_ONLY(0, 1, 2, operations_1_of_ecwid_domain),
    OAC_ROW_ONLY(0, 2, 2, operations_1_of_ecwid_domain),
    OAC_ROW_ONLY(0, 5, 2, operations_1_of_ecwid_domain),
    OAC_ROW_ONLY(0, 6, 2, operations_1_of_ecwid_domain),
    OAC_ROW_ONLY(0, 7, 2, operations_1_of_ecwid_domain),
    OAC_ROW_ONLY(0, 8, 2, operations_1_of_ecwid_domain),
    OAC_ROW_ONLY(0, 10, 1, operations_2_of_ecwid_domain),
    OAC_ROW_ONLY(0, 11, 1, operations_3_of_ecwid_domain),
    OAC_ROW_ONLY(OAC_ROW_LAST, 12, 2, operations_1_of_ecwid_domain),
};
static const oac_field fields_of_ecwid_domain[] = {
    OAC_FIELD("id", oac_type_int, ecwid_domain, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_domain, name, NULL, 0),
    OAC_FIELD("status", oac_type_string, ecwid_domain, status, NULL, 0),
    OAC_FIELD("connectedToInstantSite", oac_type_bool, ecwid_domain, connected_to_instant_site, NULL, 0),
    OAC_FIELD("primaryDomain", oac_type_bool, ecwid_domain, primary_domain, NULL, 0),
    OAC_FIELD("redirectToPrimaryDomain", oac_type_bool, ecwid_domain, redirect_to_primary_domain, NULL, 0),
    OAC_FIELD("purchaseDate", oac_type_string, ecwid_domain, purchase_date, NULL, 0),
    OAC_FIELD("expirationDate", oac_type_string, ecwid_domain, expiration_date, NULL, 0),
    OAC_FIELD("renewalDate", oac_type_string, ecwid_domain, renewal_date, NULL, 0),
    OAC_FIELD("autorenew", oac_type_bool, ecwid_domain, autorenew, NULL, 0),
    OAC_FIELD("domainRegistrantInfo", ecwid_domain_owner_oac_type, ecwid_domain, domain_registrant_info, NULL, 0),
    OAC_FIELD("domainOwnerInfo", ecwid_domain_owner_oac_type, ecwid_domain, domain_owner_info, NULL, 0),
    OAC_FIELD("billingInfo", ecwid_domain_billing_oac_type, ecwid_domain, billing_info, NULL, 0),
};
static const uint8_t index_of_ecwid_domain[] = {
    0, 0, 0, 0, 0, 12, 0, 8, 0, 0, 0, 2, 13, 0, 11, 1, 5, 10, 3, 0, 7, 9, 0, 4, 0, 0, 0, 0, 0, 6, 0, 0,
};
/* clang-format on */

static void write_ecwid_domain(oac_writer *writer, const void *from)
{
    const ecwid_domain *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("status"), &value->status);
    oac_write_bool_member(writer, OAC_KEY("connectedToInstantSite"), &value->connected_to_instant_site);
    oac_write_bool_member(writer, OAC_KEY("primaryDomain"), &value->primary_domain);
    oac_write_bool_member(writer, OAC_KEY("redirectToPrimaryDomain"), &value->redirect_to_primary_domain);
    oac_write_string_member(writer, OAC_KEY("purchaseDate"), &value->purchase_date);
    oac_write_string_member(writer, OAC_KEY("expirationDate"), &value->expiration_date);
    oac_write_string_member(writer, OAC_KEY("renewalDate"), &value->renewal_date);
    oac_write_bool_member(writer, OAC_KEY("autorenew"), &value->autorenew);
    oac_write_record(writer, OAC_KEY("domainRegistrantInfo"), &value->domain_registrant_info,
                     &ecwid_domain_owner_oac_type);
    oac_write_record(writer, OAC_KEY("domainOwnerInfo"), &value->domain_owner_info, &ecwid_domain_owner_oac_type);
    oac_write_record(writer, OAC_KEY("billingInfo"), &value->billing_info, &ecwid_domain_billing_oac_type);
    oac_write_rest(writer, value, &ecwid_domain_oac_type);
}

static char *read_ecwid_domain(oac_reader *reader, char *at, void *into)
{
    ecwid_domain *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_string(reader, at, &value->status);
    }
    if (oac_at_key(&at, OAC_NEXT("connectedToInstantSite"))) {
        at = oac_read_bool(reader, at, &value->connected_to_instant_site);
    }
    if (oac_at_key(&at, OAC_NEXT("primaryDomain"))) {
        at = oac_read_bool(reader, at, &value->primary_domain);
    }
    if (oac_at_key(&at, OAC_NEXT("redirectToPrimaryDomain"))) {
        at = oac_read_bool(reader, at, &value->redirect_to_primary_domain);
    }
    if (oac_at_key(&at, OAC_NEXT("purchaseDate"))) {
        at = oac_read_string(reader, at, &value->purchase_date);
    }
    if (oac_at_key(&at, OAC_NEXT("expirationDate"))) {
        at = oac_read_string(reader, at, &value->expiration_date);
    }
    if (oac_at_key(&at, OAC_NEXT("renewalDate"))) {
        at = oac_read_string(reader, at, &value->renewal_date);
    }
    if (oac_at_key(&at, OAC_NEXT("autorenew"))) {
        at = oac_read_bool(reader, at, &value->autorenew);
    }
    if (oac_at_key(&at, OAC_NEXT("domainRegistrantInfo"))) {
        at = oac_read_record(reader, at, &value->domain_registrant_info, &ecwid_domain_owner_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("domainOwnerInfo"))) {
        at = oac_read_record(reader, at, &value->domain_owner_info, &ecwid_domain_owner_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("billingInfo"))) {
        at = oac_read_record(reader, at, &value->billing_info, &ecwid_domain_billing_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_domain_oac_type);
}

/* clang-format off */
const oac_type ecwid_domain_oac_type = {
    OAC_RECORD_TABLE(ecwid_domain, extra, 13, 31),
    .write = write_ecwid_domain,
    .read = read_ecwid_domain,
    .fields = fields_of_ecwid_domain,
    .index = index_of_ecwid_domain,
    .rules = rules_1_of_ecwid_domain,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_domain_list_oac_type = OAC_LIST_TABLE(ecwid_domain_list, ecwid_domain, ecwid_domain_oac_type, 0);
/* clang-format on */

oac_status ecwid_domain_serialize(const ecwid_domain *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_domain_oac_type, value, buffer, error);
}

oac_status ecwid_domain_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_domain *value,
                              oac_error *error)
{
    return oac_record_parse(&ecwid_domain_oac_type, text, length, options, value, error);
}

oac_status ecwid_domain_validate(const ecwid_domain *value, oac_validation mode, oac_violations *violations,
                                 oac_error *error)
{
    return oac_record_validate(&ecwid_domain_oac_type, value, mode, violations, error);
}

void ecwid_domain_dispose(ecwid_domain *value)
{
    oac_record_dispose(&ecwid_domain_oac_type, value);
}
