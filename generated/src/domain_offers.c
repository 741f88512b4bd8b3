/* ecwid_domain_offers: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14114 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/domain_offers.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_domain_offers[] = {
    OAC_FIELD("keyword", oac_type_string, ecwid_domain_offers, keyword, NULL, 0),
    OAC_FIELD("domains", ecwid_domain_offer_list_oac_type, ecwid_domain_offers, domains, NULL, 0),
};
/* clang-format on */

static void write_ecwid_domain_offers(oac_writer *writer, const void *from)
{
    const ecwid_domain_offers *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_list(writer, OAC_KEY("domains"), &value->domains, &ecwid_domain_offer_list_oac_type);
    oac_write_rest(writer, value, &ecwid_domain_offers_oac_type);
}

static char *read_ecwid_domain_offers(oac_reader *reader, char *at, void *into)
{
    ecwid_domain_offers *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("domains"))) {
        at = oac_read_list(reader, at, &value->domains, &ecwid_domain_offer_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_domain_offers_oac_type);
}

const oac_type ecwid_domain_offers_oac_type = {
    OAC_RECORD_TABLE(ecwid_domain_offers, extra, 2, 0),
    .write = write_ecwid_domain_offers,
    .read = read_ecwid_domain_offers,
    .fields = fields_of_ecwid_domain_offers,
};

oac_status ecwid_domain_offers_serialize(const ecwid_domain_offers *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_domain_offers_oac_type, value, buffer, error);
}

oac_status ecwid_domain_offers_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_domain_offers *value, oac_error *error)
{
    return oac_record_parse(&ecwid_domain_offers_oac_type, text, length, options, value, error);
}

oac_status ecwid_domain_offers_validate(const ecwid_domain_offers *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_domain_offers_oac_type, value, mode, violations, error);
}

void ecwid_domain_offers_dispose(ecwid_domain_offers *value)
{
    oac_record_dispose(&ecwid_domain_offers_oac_type, value);
}
