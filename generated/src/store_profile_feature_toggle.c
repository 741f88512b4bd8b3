/* ecwid_store_profile_feature_toggle: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25168 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_feature_toggle.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_feature_toggle[] = {
    OAC_FIELD("name", oac_type_string, ecwid_store_profile_feature_toggle, name, NULL, 0),
    OAC_FIELD("visible", oac_type_bool, ecwid_store_profile_feature_toggle, visible, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_store_profile_feature_toggle, enabled, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_feature_toggle(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_feature_toggle *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_bool_member(writer, OAC_KEY("visible"), &value->visible);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_rest(writer, value, &ecwid_store_profile_feature_toggle_oac_type);
}

static char *read_ecwid_store_profile_feature_toggle(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_feature_toggle *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("visible"))) {
        at = oac_read_bool(reader, at, &value->visible);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_feature_toggle_oac_type);
}

const oac_type ecwid_store_profile_feature_toggle_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_feature_toggle, extra, 3, 0),
    .write = write_ecwid_store_profile_feature_toggle,
    .read = read_ecwid_store_profile_feature_toggle,
    .fields = fields_of_ecwid_store_profile_feature_toggle,
};
/* clang-format off */
const oac_type ecwid_store_profile_feature_toggle_list_oac_type =
OAC_LIST_TABLE(ecwid_store_profile_feature_toggle_list, ecwid_store_profile_feature_toggle,
               ecwid_store_profile_feature_toggle_oac_type, 0);
/* clang-format on */

oac_status ecwid_store_profile_feature_toggle_serialize(const ecwid_store_profile_feature_toggle *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_feature_toggle_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_feature_toggle_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_store_profile_feature_toggle *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_feature_toggle_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_feature_toggle_validate(const ecwid_store_profile_feature_toggle *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_feature_toggle_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_feature_toggle_dispose(ecwid_store_profile_feature_toggle *value)
{
    oac_record_dispose(&ecwid_store_profile_feature_toggle_oac_type, value);
}
