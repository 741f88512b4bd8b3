/* ecwid_checkout_extra_field_option: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11939 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field_option.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_checkout_extra_field_option[] = {
    OAC_FIELD("title", oac_type_string, ecwid_checkout_extra_field_option, title, NULL, 0),
    OAC_FIELD("titleTranslated", oac_type_string_map, ecwid_checkout_extra_field_option, title_translated, NULL, 0),
    OAC_FIELD("subtitle", oac_type_string, ecwid_checkout_extra_field_option, subtitle, NULL, 0),
    OAC_FIELD("subtitleTranslated", oac_type_string_map, ecwid_checkout_extra_field_option, subtitle_translated, NULL,
              0),
    OAC_FIELD("surcharge", oac_type_number, ecwid_checkout_extra_field_option, surcharge, NULL, 0),
    OAC_FIELD("surchargeType", ecwid_checkout_extra_field_option_surcharge_type_oac_type,
              ecwid_checkout_extra_field_option, surcharge_type, NULL, 0),
    OAC_FIELD("surchargeTaxable", oac_type_bool, ecwid_checkout_extra_field_option, surcharge_taxable, NULL, 0),
    OAC_FIELD("showZeroSurchargeInTotal", oac_type_bool, ecwid_checkout_extra_field_option,
              show_zero_surcharge_in_total, NULL, 0),
    OAC_FIELD("surchargeShortName", ecwid_checkout_extra_field_surcharge_short_name_oac_type,
              ecwid_checkout_extra_field_option, surcharge_short_name, NULL, 0),
};
static const uint8_t index_of_ecwid_checkout_extra_field_option[] = {
    0, 0, 8, 0, 9, 0, 3, 0, 2, 0, 0, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 5, 7, 0,
};
/* clang-format on */

static void write_ecwid_checkout_extra_field_option(oac_writer *writer, const void *from)
{
    const ecwid_checkout_extra_field_option *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_map(writer, OAC_KEY("titleTranslated"), &value->title_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("subtitle"), &value->subtitle);
    oac_write_map(writer, OAC_KEY("subtitleTranslated"), &value->subtitle_translated, &oac_type_string_map);
    oac_write_number_member(writer, OAC_KEY("surcharge"), &value->surcharge);
    oac_write_enum(writer, OAC_KEY("surchargeType"), &value->surcharge_type,
                   &ecwid_checkout_extra_field_option_surcharge_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("surchargeTaxable"), &value->surcharge_taxable);
    oac_write_bool_member(writer, OAC_KEY("showZeroSurchargeInTotal"), &value->show_zero_surcharge_in_total);
    oac_write_record(writer, OAC_KEY("surchargeShortName"), &value->surcharge_short_name,
                     &ecwid_checkout_extra_field_surcharge_short_name_oac_type);
    oac_write_rest(writer, value, &ecwid_checkout_extra_field_option_oac_type);
}

static char *read_ecwid_checkout_extra_field_option(oac_reader *reader, char *at, void *into)
{
    ecwid_checkout_extra_field_option *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("titleTranslated"))) {
        at = oac_read_map(reader, at, &value->title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitle"))) {
        at = oac_read_string(reader, at, &value->subtitle);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitleTranslated"))) {
        at = oac_read_map(reader, at, &value->subtitle_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("surcharge"))) {
        at = oac_read_number(reader, at, &value->surcharge);
    }
    if (oac_at_key(&at, OAC_NEXT("surchargeType"))) {
        at = oac_read_enum(reader, at, &value->surcharge_type,
                           &ecwid_checkout_extra_field_option_surcharge_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("surchargeTaxable"))) {
        at = oac_read_bool(reader, at, &value->surcharge_taxable);
    }
    if (oac_at_key(&at, OAC_NEXT("showZeroSurchargeInTotal"))) {
        at = oac_read_bool(reader, at, &value->show_zero_surcharge_in_total);
    }
    if (oac_at_key(&at, OAC_NEXT("surchargeShortName"))) {
        at = oac_read_record(reader, at, &value->surcharge_short_name,
                             &ecwid_checkout_extra_field_surcharge_short_name_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_checkout_extra_field_option_oac_type);
}

const oac_type ecwid_checkout_extra_field_option_oac_type = {
    OAC_RECORD_TABLE(ecwid_checkout_extra_field_option, extra, 9, 31),
    .write = write_ecwid_checkout_extra_field_option,
    .read = read_ecwid_checkout_extra_field_option,
    .fields = fields_of_ecwid_checkout_extra_field_option,
    .index = index_of_ecwid_checkout_extra_field_option,
};
/* clang-format off */
const oac_type ecwid_checkout_extra_field_option_list_oac_type =
OAC_LIST_TABLE(ecwid_checkout_extra_field_option_list, ecwid_checkout_extra_field_option,
               ecwid_checkout_extra_field_option_oac_type, 0);
/* clang-format on */

oac_status ecwid_checkout_extra_field_option_serialize(const ecwid_checkout_extra_field_option *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_checkout_extra_field_option_oac_type, value, buffer, error);
}

oac_status ecwid_checkout_extra_field_option_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_checkout_extra_field_option *value, oac_error *error)
{
    return oac_record_parse(&ecwid_checkout_extra_field_option_oac_type, text, length, options, value, error);
}

oac_status ecwid_checkout_extra_field_option_validate(const ecwid_checkout_extra_field_option *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_checkout_extra_field_option_oac_type, value, mode, violations, error);
}

void ecwid_checkout_extra_field_option_dispose(ecwid_checkout_extra_field_option *value)
{
    oac_record_dispose(&ecwid_checkout_extra_field_option_oac_type, value);
}
