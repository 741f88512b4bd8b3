/* ecwid_store_profile_limits_and_restrictions: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24254 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_limits_and_restrictions.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_limits_and_restrictions[] = {
    OAC_FIELD("maxProductLimit", oac_type_int, ecwid_store_profile_limits_and_restrictions, max_product_limit, NULL,
              OAC_CHECK_READ_ONLY),
};
/* clang-format on */

static void write_ecwid_store_profile_limits_and_restrictions(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_limits_and_restrictions *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("maxProductLimit"), &value->max_product_limit);
    oac_write_rest(writer, value, &ecwid_store_profile_limits_and_restrictions_oac_type);
}

static char *read_ecwid_store_profile_limits_and_restrictions(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_limits_and_restrictions *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("maxProductLimit"))) {
        at = oac_read_int(reader, at, &value->max_product_limit);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_limits_and_restrictions_oac_type);
}

const oac_type ecwid_store_profile_limits_and_restrictions_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_limits_and_restrictions, extra, 1, 0),
    .write = write_ecwid_store_profile_limits_and_restrictions,
    .read = read_ecwid_store_profile_limits_and_restrictions,
    .fields = fields_of_ecwid_store_profile_limits_and_restrictions,
};

oac_status
ecwid_store_profile_limits_and_restrictions_serialize(const ecwid_store_profile_limits_and_restrictions *value,
                                                      oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_limits_and_restrictions_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_limits_and_restrictions_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_store_profile_limits_and_restrictions *value,
                                                             oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_limits_and_restrictions_oac_type, text, length, options, value, error);
}

oac_status
ecwid_store_profile_limits_and_restrictions_validate(const ecwid_store_profile_limits_and_restrictions *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_limits_and_restrictions_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_limits_and_restrictions_dispose(ecwid_store_profile_limits_and_restrictions *value)
{
    oac_record_dispose(&ecwid_store_profile_limits_and_restrictions_oac_type, value);
}
