/* ecwid_instant_site_domain: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14159 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_domain.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_instant_site_domain[] = {
    70,
};
static const oac_constraint rules_1_of_ecwid_instant_site_domain[] = {
    OAC_ROW_ONLY(0, 0, 1, operations_1_of_ecwid_instant_site_domain),
    OAC_ROW_ONLY(0, 1, 1, operations_1_of_ecwid_instant_site_domain),
    OAC_ROW_ONLY(0, 3, 1, operations_1_of_ecwid_instant_site_domain),
    OAC_ROW_ONLY(OAC_ROW_LAST, 4, 1, operations_1_of_ecwid_instant_site_domain),
};
static const oac_field fields_of_ecwid_instant_site_domain[] = {
    OAC_FIELD("primaryInstantSiteDomain", oac_type_string, ecwid_instant_site_domain, primary_instant_site_domain, NULL,
              0),
    OAC_FIELD("primaryInstantSiteDomainStatus", ecwid_instant_site_domain_status_oac_type, ecwid_instant_site_domain,
              primary_instant_site_domain_status, NULL, 0),
    OAC_FIELD("ecwidSubdomain", oac_type_string, ecwid_instant_site_domain, ecwid_subdomain, NULL, 0),
    OAC_FIELD("instantSiteIpAddress", oac_type_string, ecwid_instant_site_domain, instant_site_ip_address, NULL, 0),
    OAC_FIELD("instantSiteUrl", oac_type_string, ecwid_instant_site_domain, instant_site_url, NULL, 0),
    OAC_FIELD("thirdPartyVendorDomain", oac_type_string, ecwid_instant_site_domain, third_party_vendor_domain, NULL, 0),
};
static const uint8_t index_of_ecwid_instant_site_domain[] = {
    3, 0, 2, 0, 4, 0, 5, 0, 0, 6, 0, 0, 0, 1, 0, 0,
};
/* clang-format on */

static void write_ecwid_instant_site_domain(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_domain *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("primaryInstantSiteDomain"), &value->primary_instant_site_domain);
    oac_write_enum(writer, OAC_KEY("primaryInstantSiteDomainStatus"), &value->primary_instant_site_domain_status,
                   &ecwid_instant_site_domain_status_oac_type);
    oac_write_string_member(writer, OAC_KEY("ecwidSubdomain"), &value->ecwid_subdomain);
    oac_write_string_member(writer, OAC_KEY("instantSiteIpAddress"), &value->instant_site_ip_address);
    oac_write_string_member(writer, OAC_KEY("instantSiteUrl"), &value->instant_site_url);
    oac_write_string_member(writer, OAC_KEY("thirdPartyVendorDomain"), &value->third_party_vendor_domain);
    oac_write_rest(writer, value, &ecwid_instant_site_domain_oac_type);
}

static char *read_ecwid_instant_site_domain(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_domain *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("primaryInstantSiteDomain"))) {
        at = oac_read_string(reader, at, &value->primary_instant_site_domain);
    }
    if (oac_at_key(&at, OAC_NEXT("primaryInstantSiteDomainStatus"))) {
        at = oac_read_enum(reader, at, &value->primary_instant_site_domain_status,
                           &ecwid_instant_site_domain_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("ecwidSubdomain"))) {
        at = oac_read_string(reader, at, &value->ecwid_subdomain);
    }
    if (oac_at_key(&at, OAC_NEXT("instantSiteIpAddress"))) {
        at = oac_read_string(reader, at, &value->instant_site_ip_address);
    }
    if (oac_at_key(&at, OAC_NEXT("instantSiteUrl"))) {
        at = oac_read_string(reader, at, &value->instant_site_url);
    }
    if (oac_at_key(&at, OAC_NEXT("thirdPartyVendorDomain"))) {
        at = oac_read_string(reader, at, &value->third_party_vendor_domain);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_domain_oac_type);
}

/* clang-format off */
const oac_type ecwid_instant_site_domain_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_domain, extra, 6, 15),
    .write = write_ecwid_instant_site_domain,
    .read = read_ecwid_instant_site_domain,
    .fields = fields_of_ecwid_instant_site_domain,
    .index = index_of_ecwid_instant_site_domain,
    .rules = rules_1_of_ecwid_instant_site_domain,
};
/* clang-format on */

oac_status ecwid_instant_site_domain_serialize(const ecwid_instant_site_domain *value, oac_buffer *buffer,
                                               oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_domain_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_domain_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_instant_site_domain *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_domain_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_domain_validate(const ecwid_instant_site_domain *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_domain_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_domain_dispose(ecwid_instant_site_domain *value)
{
    oac_record_dispose(&ecwid_instant_site_domain_oac_type, value);
}
