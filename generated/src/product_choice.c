/* ecwid_product_choice: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20588 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_choice.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_choice[] = {
    OAC_FIELD("text", oac_type_string, ecwid_product_choice, text, NULL, 0),
    OAC_FIELD("textTranslated", oac_type_string_map, ecwid_product_choice, text_translated, NULL, 0),
    OAC_FIELD("priceModifier", oac_type_number, ecwid_product_choice, price_modifier, NULL, 0),
    OAC_FIELD("priceModifierType", ecwid_product_choice_price_modifier_type_oac_type, ecwid_product_choice,
              price_modifier_type, NULL, 0),
    OAC_FIELD("hexCodes", oac_type_string_list, ecwid_product_choice, hex_codes, NULL, 0),
    OAC_FIELD("changeTime", oac_type_int, ecwid_product_choice, change_time, NULL, 0),
    OAC_FIELD("imageId", oac_type_string, ecwid_product_choice, image_id, NULL, 0),
};
static const uint8_t index_of_ecwid_product_choice[] = {
    5, 6, 7, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 1, 3,
};
/* clang-format on */

static void write_ecwid_product_choice(oac_writer *writer, const void *from)
{
    const ecwid_product_choice *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("text"), &value->text);
    oac_write_map(writer, OAC_KEY("textTranslated"), &value->text_translated, &oac_type_string_map);
    oac_write_number_member(writer, OAC_KEY("priceModifier"), &value->price_modifier);
    oac_write_enum(writer, OAC_KEY("priceModifierType"), &value->price_modifier_type,
                   &ecwid_product_choice_price_modifier_type_oac_type);
    oac_write_list(writer, OAC_KEY("hexCodes"), &value->hex_codes, &oac_type_string_list);
    oac_write_int_member(writer, OAC_KEY("changeTime"), &value->change_time);
    oac_write_string_member(writer, OAC_KEY("imageId"), &value->image_id);
    oac_write_rest(writer, value, &ecwid_product_choice_oac_type);
}

static char *read_ecwid_product_choice(oac_reader *reader, char *at, void *into)
{
    ecwid_product_choice *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("text"))) {
        at = oac_read_string(reader, at, &value->text);
    }
    if (oac_at_key(&at, OAC_NEXT("textTranslated"))) {
        at = oac_read_map(reader, at, &value->text_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("priceModifier"))) {
        at = oac_read_number(reader, at, &value->price_modifier);
    }
    if (oac_at_key(&at, OAC_NEXT("priceModifierType"))) {
        at = oac_read_enum(reader, at, &value->price_modifier_type, &ecwid_product_choice_price_modifier_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("hexCodes"))) {
        at = oac_read_list(reader, at, &value->hex_codes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("changeTime"))) {
        at = oac_read_int(reader, at, &value->change_time);
    }
    if (oac_at_key(&at, OAC_NEXT("imageId"))) {
        at = oac_read_string(reader, at, &value->image_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_choice_oac_type);
}

const oac_type ecwid_product_choice_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_choice, extra, 7, 15),
    .write = write_ecwid_product_choice,
    .read = read_ecwid_product_choice,
    .fields = fields_of_ecwid_product_choice,
    .index = index_of_ecwid_product_choice,
};
/* clang-format off */
const oac_type ecwid_product_choice_list_oac_type = OAC_LIST_TABLE(ecwid_product_choice_list, ecwid_product_choice,
                                                                   ecwid_product_choice_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_choice_serialize(const ecwid_product_choice *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_choice_oac_type, value, buffer, error);
}

oac_status ecwid_product_choice_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_product_choice *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_choice_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_choice_validate(const ecwid_product_choice *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_choice_oac_type, value, mode, violations, error);
}

void ecwid_product_choice_dispose(ecwid_product_choice *value)
{
    oac_record_dispose(&ecwid_product_choice_oac_type, value);
}
