/* ecwid_tax_class_localization: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13349 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_class_localization.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_tax_class_localization[] = {
    OAC_FIELD("language", oac_type_string, ecwid_tax_class_localization, language, NULL, 0),
    OAC_FIELD("taxClassName", oac_type_string, ecwid_tax_class_localization, tax_class_name, NULL, 0),
    OAC_FIELD("taxClassDescription", oac_type_string, ecwid_tax_class_localization, tax_class_description, NULL, 0),
};
/* clang-format on */

static void write_ecwid_tax_class_localization(oac_writer *writer, const void *from)
{
    const ecwid_tax_class_localization *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("language"), &value->language);
    oac_write_string_member(writer, OAC_KEY("taxClassName"), &value->tax_class_name);
    oac_write_string_member(writer, OAC_KEY("taxClassDescription"), &value->tax_class_description);
    oac_write_rest(writer, value, &ecwid_tax_class_localization_oac_type);
}

static char *read_ecwid_tax_class_localization(oac_reader *reader, char *at, void *into)
{
    ecwid_tax_class_localization *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("language"))) {
        at = oac_read_string(reader, at, &value->language);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassName"))) {
        at = oac_read_string(reader, at, &value->tax_class_name);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassDescription"))) {
        at = oac_read_string(reader, at, &value->tax_class_description);
    }
    return oac_read_rest(reader, at, value, &ecwid_tax_class_localization_oac_type);
}

const oac_type ecwid_tax_class_localization_oac_type = {
    OAC_RECORD_TABLE(ecwid_tax_class_localization, extra, 3, 0),
    .write = write_ecwid_tax_class_localization,
    .read = read_ecwid_tax_class_localization,
    .fields = fields_of_ecwid_tax_class_localization,
};

oac_status ecwid_tax_class_localization_serialize(const ecwid_tax_class_localization *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_tax_class_localization_oac_type, value, buffer, error);
}

oac_status ecwid_tax_class_localization_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_tax_class_localization *value, oac_error *error)
{
    return oac_record_parse(&ecwid_tax_class_localization_oac_type, text, length, options, value, error);
}

oac_status ecwid_tax_class_localization_validate(const ecwid_tax_class_localization *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_tax_class_localization_oac_type, value, mode, violations, error);
}

void ecwid_tax_class_localization_dispose(ecwid_tax_class_localization *value)
{
    oac_record_dispose(&ecwid_tax_class_localization_oac_type, value);
}
