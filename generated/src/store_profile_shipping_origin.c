/* ecwid_store_profile_shipping_origin: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24666 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_shipping_origin.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_shipping_origin[] = {
    OAC_FIELD("companyName", oac_type_string, ecwid_store_profile_shipping_origin, company_name, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_store_profile_shipping_origin, email, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_store_profile_shipping_origin, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_store_profile_shipping_origin, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_store_profile_shipping_origin, country_code, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_store_profile_shipping_origin, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_store_profile_shipping_origin, state_or_province_code, NULL,
              0),
    OAC_FIELD("phone", oac_type_string, ecwid_store_profile_shipping_origin, phone, NULL, 0),
    OAC_FIELD("countryName", oac_type_string, ecwid_store_profile_shipping_origin, country_name, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_shipping_origin[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 0, 7, 0, 5, 0, 0, 1, 2, 8, 0, 0, 9, 0, 6, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_shipping_origin(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_shipping_origin *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("companyName"), &value->company_name);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("street"), &value->street);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceCode"), &value->state_or_province_code);
    oac_write_string_member(writer, OAC_KEY("phone"), &value->phone);
    oac_write_string_member(writer, OAC_KEY("countryName"), &value->country_name);
    oac_write_rest(writer, value, &ecwid_store_profile_shipping_origin_oac_type);
}

static char *read_ecwid_store_profile_shipping_origin(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_shipping_origin *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("companyName"))) {
        at = oac_read_string(reader, at, &value->company_name);
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
    if (oac_at_key(&at, OAC_NEXT("countryName"))) {
        at = oac_read_string(reader, at, &value->country_name);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_shipping_origin_oac_type);
}

const oac_type ecwid_store_profile_shipping_origin_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_shipping_origin, extra, 9, 31),
    .write = write_ecwid_store_profile_shipping_origin,
    .read = read_ecwid_store_profile_shipping_origin,
    .fields = fields_of_ecwid_store_profile_shipping_origin,
    .index = index_of_ecwid_store_profile_shipping_origin,
};

oac_status ecwid_store_profile_shipping_origin_serialize(const ecwid_store_profile_shipping_origin *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_shipping_origin_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_shipping_origin_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_store_profile_shipping_origin *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_shipping_origin_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_shipping_origin_validate(const ecwid_store_profile_shipping_origin *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_shipping_origin_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_shipping_origin_dispose(ecwid_store_profile_shipping_origin *value)
{
    oac_record_dispose(&ecwid_store_profile_shipping_origin_oac_type, value);
}
