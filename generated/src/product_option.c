/* ecwid_product_option: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20549 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_option.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_option[] = {
    OAC_FIELD("type", ecwid_product_option_type_oac_type, ecwid_product_option, type, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_product_option, name, NULL, 0),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_product_option, name_translated, NULL, 0),
    OAC_FIELD("choices", ecwid_product_choice_list_oac_type, ecwid_product_option, choices, NULL, 0),
    OAC_FIELD("defaultChoice", oac_type_int, ecwid_product_option, default_choice, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("required", oac_type_bool, ecwid_product_option, required, NULL, 0),
    OAC_FIELD("useImageAsSwatchSelector", oac_type_bool, ecwid_product_option, use_image_as_swatch_selector, NULL, 0),
};
static const uint8_t index_of_ecwid_product_option[] = {
    0, 0, 0, 0, 0, 3, 5, 0, 1, 4, 6, 2, 0, 0, 0, 7,
};
/* clang-format on */

static void write_ecwid_product_option(oac_writer *writer, const void *from)
{
    const ecwid_product_option *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_product_option_type_oac_type);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_list(writer, OAC_KEY("choices"), &value->choices, &ecwid_product_choice_list_oac_type);
    oac_write_int_member(writer, OAC_KEY("defaultChoice"), &value->default_choice);
    oac_write_bool_member(writer, OAC_KEY("required"), &value->required);
    oac_write_bool_member(writer, OAC_KEY("useImageAsSwatchSelector"), &value->use_image_as_swatch_selector);
    oac_write_rest(writer, value, &ecwid_product_option_oac_type);
}

static char *read_ecwid_product_option(oac_reader *reader, char *at, void *into)
{
    ecwid_product_option *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_product_option_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("nameTranslated"))) {
        at = oac_read_map(reader, at, &value->name_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("choices"))) {
        at = oac_read_list(reader, at, &value->choices, &ecwid_product_choice_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultChoice"))) {
        at = oac_read_int(reader, at, &value->default_choice);
    }
    if (oac_at_key(&at, OAC_NEXT("required"))) {
        at = oac_read_bool(reader, at, &value->required);
    }
    if (oac_at_key(&at, OAC_NEXT("useImageAsSwatchSelector"))) {
        at = oac_read_bool(reader, at, &value->use_image_as_swatch_selector);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_option_oac_type);
}

const oac_type ecwid_product_option_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_option, extra, 7, 15),
    .write = write_ecwid_product_option,
    .read = read_ecwid_product_option,
    .fields = fields_of_ecwid_product_option,
    .index = index_of_ecwid_product_option,
};
/* clang-format off */
const oac_type ecwid_product_option_list_oac_type = OAC_LIST_TABLE(ecwid_product_option_list, ecwid_product_option,
                                                                   ecwid_product_option_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_option_serialize(const ecwid_product_option *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_option_oac_type, value, buffer, error);
}

oac_status ecwid_product_option_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_product_option *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_option_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_option_validate(const ecwid_product_option *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_option_oac_type, value, mode, violations, error);
}

void ecwid_product_option_dispose(ecwid_product_option *value)
{
    oac_record_dispose(&ecwid_product_option_oac_type, value);
}
