/* ecwid_domain_billing: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14093 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/domain_billing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_domain_billing[] = {
    OAC_FIELD("totalRenewalDomainPrice", oac_type_number, ecwid_domain_billing, total_renewal_domain_price, NULL, 0),
    OAC_FIELD("renewalDomainPrice", oac_type_number, ecwid_domain_billing, renewal_domain_price, NULL, 0),
    OAC_FIELD("renewalTax", oac_type_number, ecwid_domain_billing, renewal_tax, NULL, 0),
    OAC_FIELD("whoisPrivacyFeaturePrice", oac_type_number, ecwid_domain_billing, whois_privacy_feature_price, NULL, 0),
    OAC_FIELD("currency", oac_type_string, ecwid_domain_billing, currency, NULL, 0),
    OAC_FIELD("totalRenewalDomainPriceFormatted", oac_type_string, ecwid_domain_billing,
              total_renewal_domain_price_formatted, NULL, 0),
};
static const uint8_t index_of_ecwid_domain_billing[] = {
    0, 0, 0, 3, 0, 0, 2, 1, 4, 6, 0, 0, 5, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_domain_billing(oac_writer *writer, const void *from)
{
    const ecwid_domain_billing *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("totalRenewalDomainPrice"), &value->total_renewal_domain_price);
    oac_write_number_member(writer, OAC_KEY("renewalDomainPrice"), &value->renewal_domain_price);
    oac_write_number_member(writer, OAC_KEY("renewalTax"), &value->renewal_tax);
    oac_write_number_member(writer, OAC_KEY("whoisPrivacyFeaturePrice"), &value->whois_privacy_feature_price);
    oac_write_string_member(writer, OAC_KEY("currency"), &value->currency);
    oac_write_string_member(writer, OAC_KEY("totalRenewalDomainPriceFormatted"),
                            &value->total_renewal_domain_price_formatted);
    oac_write_rest(writer, value, &ecwid_domain_billing_oac_type);
}

static char *read_ecwid_domain_billing(oac_reader *reader, char *at, void *into)
{
    ecwid_domain_billing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("totalRenewalDomainPrice"))) {
        at = oac_read_number(reader, at, &value->total_renewal_domain_price);
    }
    if (oac_at_key(&at, OAC_NEXT("renewalDomainPrice"))) {
        at = oac_read_number(reader, at, &value->renewal_domain_price);
    }
    if (oac_at_key(&at, OAC_NEXT("renewalTax"))) {
        at = oac_read_number(reader, at, &value->renewal_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("whoisPrivacyFeaturePrice"))) {
        at = oac_read_number(reader, at, &value->whois_privacy_feature_price);
    }
    if (oac_at_key(&at, OAC_NEXT("currency"))) {
        at = oac_read_string(reader, at, &value->currency);
    }
    if (oac_at_key(&at, OAC_NEXT("totalRenewalDomainPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->total_renewal_domain_price_formatted);
    }
    return oac_read_rest(reader, at, value, &ecwid_domain_billing_oac_type);
}

const oac_type ecwid_domain_billing_oac_type = {
    OAC_RECORD_TABLE(ecwid_domain_billing, extra, 6, 15),
    .write = write_ecwid_domain_billing,
    .read = read_ecwid_domain_billing,
    .fields = fields_of_ecwid_domain_billing,
    .index = index_of_ecwid_domain_billing,
};

oac_status ecwid_domain_billing_serialize(const ecwid_domain_billing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_domain_billing_oac_type, value, buffer, error);
}

oac_status ecwid_domain_billing_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_domain_billing *value, oac_error *error)
{
    return oac_record_parse(&ecwid_domain_billing_oac_type, text, length, options, value, error);
}

oac_status ecwid_domain_billing_validate(const ecwid_domain_billing *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_domain_billing_oac_type, value, mode, violations, error);
}

void ecwid_domain_billing_dispose(ecwid_domain_billing *value)
{
    oac_record_dispose(&ecwid_domain_billing_oac_type, value);
}
