/* ecwid_store_profile_filter_section: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25253 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_filter_section.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_filter_section[] = {
    OAC_FIELD("type", ecwid_store_profile_filter_section_type_oac_type, ecwid_store_profile_filter_section, type, NULL,
              0),
    OAC_FIELD("name", oac_type_string, ecwid_store_profile_filter_section, name, NULL, 0),
    OAC_FIELD("displayComponent", ecwid_store_profile_section_display_component_oac_type,
              ecwid_store_profile_filter_section, display_component, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_store_profile_filter_section, enabled, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_filter_section(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_filter_section *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_store_profile_filter_section_type_oac_type);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_enum(writer, OAC_KEY("displayComponent"), &value->display_component,
                   &ecwid_store_profile_section_display_component_oac_type);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_rest(writer, value, &ecwid_store_profile_filter_section_oac_type);
}

static char *read_ecwid_store_profile_filter_section(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_filter_section *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_store_profile_filter_section_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("displayComponent"))) {
        at = oac_read_enum(reader, at, &value->display_component,
                           &ecwid_store_profile_section_display_component_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_filter_section_oac_type);
}

const oac_type ecwid_store_profile_filter_section_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_filter_section, extra, 4, 0),
    .write = write_ecwid_store_profile_filter_section,
    .read = read_ecwid_store_profile_filter_section,
    .fields = fields_of_ecwid_store_profile_filter_section,
};
/* clang-format off */
const oac_type ecwid_store_profile_filter_section_list_oac_type =
OAC_LIST_TABLE(ecwid_store_profile_filter_section_list, ecwid_store_profile_filter_section,
               ecwid_store_profile_filter_section_oac_type, 0);
/* clang-format on */

oac_status ecwid_store_profile_filter_section_serialize(const ecwid_store_profile_filter_section *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_filter_section_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_filter_section_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_store_profile_filter_section *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_filter_section_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_filter_section_validate(const ecwid_store_profile_filter_section *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_filter_section_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_filter_section_dispose(ecwid_store_profile_filter_section *value)
{
    oac_record_dispose(&ecwid_store_profile_filter_section_oac_type, value);
}
