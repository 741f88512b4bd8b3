/* ecwid_domain_offer: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14123 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/domain_offer.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_domain_offer[] = {
    OAC_FIELD("name", oac_type_string, ecwid_domain_offer, name, NULL, 0),
    OAC_FIELD("status", ecwid_domain_offer_status_oac_type, ecwid_domain_offer, status, NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_domain_offer, price, NULL, 0),
    OAC_FIELD("currency", oac_type_string, ecwid_domain_offer, currency, NULL, 0),
    OAC_FIELD("priceFormatted", oac_type_string, ecwid_domain_offer, price_formatted, NULL, 0),
};
static const uint8_t index_of_ecwid_domain_offer[] = {
    0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 0, 1, 4, 0, 3, 0,
};
/* clang-format on */

static void write_ecwid_domain_offer(oac_writer *writer, const void *from)
{
    const ecwid_domain_offer *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_domain_offer_status_oac_type);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_string_member(writer, OAC_KEY("currency"), &value->currency);
    oac_write_string_member(writer, OAC_KEY("priceFormatted"), &value->price_formatted);
    oac_write_rest(writer, value, &ecwid_domain_offer_oac_type);
}

static char *read_ecwid_domain_offer(oac_reader *reader, char *at, void *into)
{
    ecwid_domain_offer *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_domain_offer_status_oac_type);
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
    return oac_read_rest(reader, at, value, &ecwid_domain_offer_oac_type);
}

const oac_type ecwid_domain_offer_oac_type = {
    OAC_RECORD_TABLE(ecwid_domain_offer, extra, 5, 15),
    .write = write_ecwid_domain_offer,
    .read = read_ecwid_domain_offer,
    .fields = fields_of_ecwid_domain_offer,
    .index = index_of_ecwid_domain_offer,
};
/* clang-format off */
const oac_type ecwid_domain_offer_list_oac_type = OAC_LIST_TABLE(ecwid_domain_offer_list, ecwid_domain_offer,
                                                                 ecwid_domain_offer_oac_type, 0);
/* clang-format on */

oac_status ecwid_domain_offer_serialize(const ecwid_domain_offer *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_domain_offer_oac_type, value, buffer, error);
}

oac_status ecwid_domain_offer_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_domain_offer *value, oac_error *error)
{
    return oac_record_parse(&ecwid_domain_offer_oac_type, text, length, options, value, error);
}

oac_status ecwid_domain_offer_validate(const ecwid_domain_offer *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_domain_offer_oac_type, value, mode, violations, error);
}

void ecwid_domain_offer_dispose(ecwid_domain_offer *value)
{
    oac_record_dispose(&ecwid_domain_offer_oac_type, value);
}
