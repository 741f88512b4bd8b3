/* ecwid_domain_owner: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14064 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/domain_owner.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_domain_owner[] = {
    OAC_FIELD("verificationStatus", oac_type_string, ecwid_domain_owner, verification_status, NULL, 0),
    OAC_FIELD("firstName", oac_type_string, ecwid_domain_owner, first_name, NULL, 0),
    OAC_FIELD("lastName", oac_type_string, ecwid_domain_owner, last_name, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_domain_owner, email, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_domain_owner, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_domain_owner, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_domain_owner, country_code, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_domain_owner, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_domain_owner, state_or_province_code, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_domain_owner, phone, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_domain_owner, company_name, NULL, 0),
};
static const uint8_t index_of_ecwid_domain_owner[] = {
    0, 0, 0, 0, 0, 0, 0, 2, 3, 0, 6, 5, 0, 9, 0, 7, 0, 0, 1, 4, 10, 11, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_domain_owner(oac_writer *writer, const void *from)
{
    const ecwid_domain_owner *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("verificationStatus"), &value->verification_status);
    oac_write_string_member(writer, OAC_KEY("firstName"), &value->first_name);
    oac_write_string_member(writer, OAC_KEY("lastName"), &value->last_name);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("street"), &value->street);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceCode"), &value->state_or_province_code);
    oac_write_string_member(writer, OAC_KEY("phone"), &value->phone);
    oac_write_string_member(writer, OAC_KEY("companyName"), &value->company_name);
    oac_write_rest(writer, value, &ecwid_domain_owner_oac_type);
}

static char *read_ecwid_domain_owner(oac_reader *reader, char *at, void *into)
{
    ecwid_domain_owner *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("verificationStatus"))) {
        at = oac_read_string(reader, at, &value->verification_status);
    }
    if (oac_at_key(&at, OAC_NEXT("firstName"))) {
        at = oac_read_string(reader, at, &value->first_name);
    }
    if (oac_at_key(&at, OAC_NEXT("lastName"))) {
        at = oac_read_string(reader, at, &value->last_name);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("street"))) {
        at = oac_read_string(reader, at, &value->street);
    }
    if (oac_at_key(&at, OAC_NEXT("city"))) {
        at = oac_read_string(reader, at, &value->city);
    }
    if (oac_at_key(&at, OAC_NEXT("countryCode"))) {
        at = oac_read_string(reader, at, &value->country_code);
    }
    if (oac_at_key(&at, OAC_NEXT("postalCode"))) {
        at = oac_read_string(reader, at, &value->postal_code);
    }
    if (oac_at_key(&at, OAC_NEXT("stateOrProvinceCode"))) {
        at = oac_read_string(reader, at, &value->state_or_province_code);
    }
    if (oac_at_key(&at, OAC_NEXT("phone"))) {
        at = oac_read_string(reader, at, &value->phone);
    }
    if (oac_at_key(&at, OAC_NEXT("companyName"))) {
        at = oac_read_string(reader, at, &value->company_name);
    }
    return oac_read_rest(reader, at, value, &ecwid_domain_owner_oac_type);
}

const oac_type ecwid_domain_owner_oac_type = {
    OAC_RECORD_TABLE(ecwid_domain_owner, extra, 11, 31),
    .write = write_ecwid_domain_owner,
    .read = read_ecwid_domain_owner,
    .fields = fields_of_ecwid_domain_owner,
    .index = index_of_ecwid_domain_owner,
};

oac_status ecwid_domain_owner_serialize(const ecwid_domain_owner *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_domain_owner_oac_type, value, buffer, error);
}

oac_status ecwid_domain_owner_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_domain_owner *value, oac_error *error)
{
    return oac_record_parse(&ecwid_domain_owner_oac_type, text, length, options, value, error);
}

oac_status ecwid_domain_owner_validate(const ecwid_domain_owner *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_domain_owner_oac_type, value, mode, violations, error);
}

void ecwid_domain_owner_dispose(ecwid_domain_owner *value)
{
    oac_record_dispose(&ecwid_domain_owner_oac_type, value);
}
