/* ecwid_update_store_domains_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14238 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_store_domains_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_store_domains_request[] = {
    OAC_FIELD("instantSiteDomain", ecwid_instant_site_domain_oac_type, ecwid_update_store_domains_request,
              instant_site_domain, NULL, 0),
    OAC_FIELD("purchasedDomains", ecwid_domain_list_oac_type, ecwid_update_store_domains_request, purchased_domains,
              NULL, 0),
};
/* clang-format on */

static void write_ecwid_update_store_domains_request(oac_writer *writer, const void *from)
{
    const ecwid_update_store_domains_request *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("instantSiteDomain"), &value->instant_site_domain,
                     &ecwid_instant_site_domain_oac_type);
    oac_write_list(writer, OAC_KEY("purchasedDomains"), &value->purchased_domains, &ecwid_domain_list_oac_type);
    oac_write_rest(writer, value, &ecwid_update_store_domains_request_oac_type);
}

static char *read_ecwid_update_store_domains_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_store_domains_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("instantSiteDomain"))) {
        at = oac_read_record(reader, at, &value->instant_site_domain, &ecwid_instant_site_domain_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("purchasedDomains"))) {
        at = oac_read_list(reader, at, &value->purchased_domains, &ecwid_domain_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_store_domains_request_oac_type);
}

const oac_type ecwid_update_store_domains_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_store_domains_request, extra, 2, 0),
    .write = write_ecwid_update_store_domains_request,
    .read = read_ecwid_update_store_domains_request,
    .fields = fields_of_ecwid_update_store_domains_request,
};

oac_status ecwid_update_store_domains_request_serialize(const ecwid_update_store_domains_request *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_store_domains_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_store_domains_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_update_store_domains_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_store_domains_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_store_domains_request_validate(const ecwid_update_store_domains_request *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_update_store_domains_request_oac_type, value, mode, violations, error);
}

void ecwid_update_store_domains_request_dispose(ecwid_update_store_domains_request *value)
{
    oac_record_dispose(&ecwid_update_store_domains_request_oac_type, value);
}
