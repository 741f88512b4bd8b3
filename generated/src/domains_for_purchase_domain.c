/* ecwid_domains_for_purchase_domain: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14123 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/domains_for_purchase_domain.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_domains_for_purchase_domain[] = {
    OAC_FIELD("name", oac_type_string, ecwid_domains_for_purchase_domain, name, NULL, 0),
    OAC_FIELD("status", ecwid_domains_for_purchase_domain_status_oac_type, ecwid_domains_for_purchase_domain, status,
              NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_domains_for_purchase_domain, price, NULL, 0),
    OAC_FIELD("currency", oac_type_string, ecwid_domains_for_purchase_domain, currency, NULL, 0),
    OAC_FIELD("priceFormatted", oac_type_string, ecwid_domains_for_purchase_domain, price_formatted, NULL, 0),
};
static const uint8_t index_of_ecwid_domains_for_purchase_domain[] = {
    0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 0, 1, 4, 0, 3, 0,
};
/* clang-format on */

static void write_ecwid_domains_for_purchase_domain(oac_writer *writer, const void *from)
{
    const ecwid_domains_for_purchase_domain *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_domains_for_purchase_domain_status_oac_type);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_string_member(writer, OAC_KEY("currency"), &value->currency);
    oac_write_string_member(writer, OAC_KEY("priceFormatted"), &value->price_formatted);
    oac_write_rest(writer, value, &ecwid_domains_for_purchase_domain_oac_type);
}

static char *read_ecwid_domains_for_purchase_domain(oac_reader *reader, char *at, void *into)
{
    ecwid_domains_for_purchase_domain *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_domains_for_purchase_domain_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_number(reader, at, &value->price);
    }
    if (oac_at_key(&at, OAC_NEXT("currency"))) {
        at = oac_read_string(reader, at, &value->currency);
    }
    if (oac_at_key(&at, OAC_NEXT("priceFormatted"))) {
        at = oac_read_string(reader, at, &value->price_formatted);
    }
    return oac_read_rest(reader, at, value, &ecwid_domains_for_purchase_domain_oac_type);
}

const oac_type ecwid_domains_for_purchase_domain_oac_type = {
    OAC_RECORD_TABLE(ecwid_domains_for_purchase_domain, extra, 5, 15),
    .write = write_ecwid_domains_for_purchase_domain,
    .read = read_ecwid_domains_for_purchase_domain,
    .fields = fields_of_ecwid_domains_for_purchase_domain,
    .index = index_of_ecwid_domains_for_purchase_domain,
};
/* clang-format off */
const oac_type ecwid_domains_for_purchase_domain_list_oac_type =
OAC_LIST_TABLE(ecwid_domains_for_purchase_domain_list, ecwid_domains_for_purchase_domain,
               ecwid_domains_for_purchase_domain_oac_type, 0);
/* clang-format on */

oac_status ecwid_domains_for_purchase_domain_serialize(const ecwid_domains_for_purchase_domain *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_domains_for_purchase_domain_oac_type, value, buffer, error);
}

oac_status ecwid_domains_for_purchase_domain_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_domains_for_purchase_domain *value, oac_error *error)
{
    return oac_record_parse(&ecwid_domains_for_purchase_domain_oac_type, text, length, options, value, error);
}

oac_status ecwid_domains_for_purchase_domain_validate(const ecwid_domains_for_purchase_domain *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_domains_for_purchase_domain_oac_type, value, mode, violations, error);
}

void ecwid_domains_for_purchase_domain_dispose(ecwid_domains_for_purchase_domain *value)
{
    oac_record_dispose(&ecwid_domains_for_purchase_domain_oac_type, value);
}
