/* ecwid_tax_class: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13336 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_class.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_tax_class[] = {
    OAC_FIELD("stateCode", oac_type_string, ecwid_tax_class, state_code, NULL, 0),
    OAC_FIELD("taxClassCode", oac_type_string, ecwid_tax_class, tax_class_code, NULL, 0),
    OAC_FIELD("taxClassRate", oac_type_string, ecwid_tax_class, tax_class_rate, NULL, 0),
    OAC_FIELD("localization", ecwid_tax_class_localization_oac_type, ecwid_tax_class, localization, NULL, 0),
};
/* clang-format on */

static void write_ecwid_tax_class(oac_writer *writer, const void *from)
{
    const ecwid_tax_class *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("stateCode"), &value->state_code);
    oac_write_string_member(writer, OAC_KEY("taxClassCode"), &value->tax_class_code);
    oac_write_string_member(writer, OAC_KEY("taxClassRate"), &value->tax_class_rate);
    oac_write_record(writer, OAC_KEY("localization"), &value->localization, &ecwid_tax_class_localization_oac_type);
    oac_write_rest(writer, value, &ecwid_tax_class_oac_type);
}

static char *read_ecwid_tax_class(oac_reader *reader, char *at, void *into)
{
    ecwid_tax_class *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("stateCode"))) {
        at = oac_read_string(reader, at, &value->state_code);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassCode"))) {
        at = oac_read_string(reader, at, &value->tax_class_code);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassRate"))) {
        at = oac_read_string(reader, at, &value->tax_class_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("localization"))) {
        at = oac_read_record(reader, at, &value->localization, &ecwid_tax_class_localization_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_tax_class_oac_type);
}

const oac_type ecwid_tax_class_oac_type = {
    OAC_RECORD_TABLE(ecwid_tax_class, extra, 4, 0),
    .write = write_ecwid_tax_class,
    .read = read_ecwid_tax_class,
    .fields = fields_of_ecwid_tax_class,
};
/* clang-format off */
const oac_type ecwid_tax_class_list_oac_type = OAC_LIST_TABLE(ecwid_tax_class_list, ecwid_tax_class,
                                                              ecwid_tax_class_oac_type, 0);
/* clang-format on */

oac_status ecwid_tax_class_serialize(const ecwid_tax_class *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_tax_class_oac_type, value, buffer, error);
}

oac_status ecwid_tax_class_parse(const char *text, size_t length, const oac_parse_options *options,
                                 ecwid_tax_class *value, oac_error *error)
{
    return oac_record_parse(&ecwid_tax_class_oac_type, text, length, options, value, error);
}

oac_status ecwid_tax_class_validate(const ecwid_tax_class *value, oac_validation mode, oac_violations *violations,
                                    oac_error *error)
{
    return oac_record_validate(&ecwid_tax_class_oac_type, value, mode, violations, error);
}

void ecwid_tax_class_dispose(ecwid_tax_class *value)
{
    oac_record_dispose(&ecwid_tax_class_oac_type, value);
}
