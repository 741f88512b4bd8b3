/* ecwid_store_profile_languages: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24625 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_languages.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile_languages[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_store_profile_languages[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 1, 1, operations_1_of_ecwid_store_profile_languages),
};
static const oac_field fields_of_ecwid_store_profile_languages[] = {
    OAC_FIELD("enabledLanguages", oac_type_string_list, ecwid_store_profile_languages, enabled_languages, NULL, 0),
    OAC_FIELD("facebookPreferredLocale", oac_type_string, ecwid_store_profile_languages, facebook_preferred_locale,
              NULL, 0),
    OAC_FIELD("defaultLanguage", oac_type_string, ecwid_store_profile_languages, default_language, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_languages(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_languages *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("enabledLanguages"), &value->enabled_languages, &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("facebookPreferredLocale"), &value->facebook_preferred_locale);
    oac_write_string_member(writer, OAC_KEY("defaultLanguage"), &value->default_language);
    oac_write_rest(writer, value, &ecwid_store_profile_languages_oac_type);
}

static char *read_ecwid_store_profile_languages(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_languages *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("enabledLanguages"))) {
        at = oac_read_list(reader, at, &value->enabled_languages, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("facebookPreferredLocale"))) {
        at = oac_read_string(reader, at, &value->facebook_preferred_locale);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultLanguage"))) {
        at = oac_read_string(reader, at, &value->default_language);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_languages_oac_type);
}

const oac_type ecwid_store_profile_languages_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_languages, extra, 3, 0),
    .write = write_ecwid_store_profile_languages,
    .read = read_ecwid_store_profile_languages,
    .fields = fields_of_ecwid_store_profile_languages,
    .rules = rules_1_of_ecwid_store_profile_languages,
};

oac_status ecwid_store_profile_languages_serialize(const ecwid_store_profile_languages *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_languages_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_languages_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_store_profile_languages *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_languages_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_languages_validate(const ecwid_store_profile_languages *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_languages_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_languages_dispose(ecwid_store_profile_languages *value)
{
    oac_record_dispose(&ecwid_store_profile_languages_oac_type, value);
}
