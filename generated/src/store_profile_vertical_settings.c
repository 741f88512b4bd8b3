/* ecwid_store_profile_vertical_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25279 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_vertical_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_vertical_settings[] = {
    OAC_FIELD("vertical", oac_type_string, ecwid_store_profile_vertical_settings, vertical, NULL, 0),
    OAC_FIELD("primarySubvertical", oac_type_string, ecwid_store_profile_vertical_settings, primary_subvertical, NULL,
              0),
    OAC_FIELD("subverticals", oac_type_string_list, ecwid_store_profile_vertical_settings, subverticals, NULL, 0),
    OAC_FIELD("productTypes", oac_type_string_list, ecwid_store_profile_vertical_settings, product_types, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_vertical_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_vertical_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("vertical"), &value->vertical);
    oac_write_string_member(writer, OAC_KEY("primarySubvertical"), &value->primary_subvertical);
    oac_write_list(writer, OAC_KEY("subverticals"), &value->subverticals, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("productTypes"), &value->product_types, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_store_profile_vertical_settings_oac_type);
}

static char *read_ecwid_store_profile_vertical_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_vertical_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("vertical"))) {
        at = oac_read_string(reader, at, &value->vertical);
    }
    if (oac_at_key(&at, OAC_NEXT("primarySubvertical"))) {
        at = oac_read_string(reader, at, &value->primary_subvertical);
    }
    if (oac_at_key(&at, OAC_NEXT("subverticals"))) {
        at = oac_read_list(reader, at, &value->subverticals, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("productTypes"))) {
        at = oac_read_list(reader, at, &value->product_types, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_vertical_settings_oac_type);
}

const oac_type ecwid_store_profile_vertical_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_vertical_settings, extra, 4, 0),
    .write = write_ecwid_store_profile_vertical_settings,
    .read = read_ecwid_store_profile_vertical_settings,
    .fields = fields_of_ecwid_store_profile_vertical_settings,
};

oac_status ecwid_store_profile_vertical_settings_serialize(const ecwid_store_profile_vertical_settings *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_vertical_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_vertical_settings_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_store_profile_vertical_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_vertical_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_vertical_settings_validate(const ecwid_store_profile_vertical_settings *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_vertical_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_vertical_settings_dispose(ecwid_store_profile_vertical_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_vertical_settings_oac_type, value);
}
