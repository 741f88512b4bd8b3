/* ecwid_instant_site_text_labels: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14905 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_text_labels.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_text_labels[] = {
    OAC_FIELD("editorTranslations", oac_type_string_map, ecwid_instant_site_text_labels, editor_translations, NULL, 0),
    OAC_FIELD("websiteTranslations", oac_type_string_map, ecwid_instant_site_text_labels, website_translations, NULL,
              0),
    OAC_FIELD("languageTranslations", ecwid_string_map_map_oac_type, ecwid_instant_site_text_labels,
              language_translations, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_text_labels(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_text_labels *value = from;
    oac_write_object_begin(writer);
    oac_write_map(writer, OAC_KEY("editorTranslations"), &value->editor_translations, &oac_type_string_map);
    oac_write_map(writer, OAC_KEY("websiteTranslations"), &value->website_translations, &oac_type_string_map);
    oac_write_map(writer, OAC_KEY("languageTranslations"), &value->language_translations,
                  &ecwid_string_map_map_oac_type);
    oac_write_rest(writer, value, &ecwid_instant_site_text_labels_oac_type);
}

static char *read_ecwid_instant_site_text_labels(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_text_labels *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("editorTranslations"))) {
        at = oac_read_map(reader, at, &value->editor_translations, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("websiteTranslations"))) {
        at = oac_read_map(reader, at, &value->website_translations, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("languageTranslations"))) {
        at = oac_read_map(reader, at, &value->language_translations, &ecwid_string_map_map_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_text_labels_oac_type);
}

const oac_type ecwid_instant_site_text_labels_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_text_labels, extra, 3, 0),
    .write = write_ecwid_instant_site_text_labels,
    .read = read_ecwid_instant_site_text_labels,
    .fields = fields_of_ecwid_instant_site_text_labels,
};

oac_status ecwid_instant_site_text_labels_serialize(const ecwid_instant_site_text_labels *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_text_labels_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_text_labels_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_instant_site_text_labels *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_text_labels_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_text_labels_validate(const ecwid_instant_site_text_labels *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_text_labels_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_text_labels_dispose(ecwid_instant_site_text_labels *value)
{
    oac_record_dispose(&ecwid_instant_site_text_labels_oac_type, value);
}
