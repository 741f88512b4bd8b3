/* ecwid_checkout_extra_field: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12041 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_checkout_extra_field[] = {
    OAC_FIELD("key", oac_type_string, ecwid_checkout_extra_field, key, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_checkout_extra_field, title, NULL, 0),
    OAC_FIELD("titleTranslated", oac_type_string_map, ecwid_checkout_extra_field, title_translated, NULL, 0),
    OAC_FIELD("type", ecwid_checkout_extra_field_type_oac_type, ecwid_checkout_extra_field, type, NULL, 0),
    OAC_FIELD("textPlaceholder", oac_type_string, ecwid_checkout_extra_field, text_placeholder, NULL, 0),
    OAC_FIELD("textPlaceholderTranslated", oac_type_string_map, ecwid_checkout_extra_field, text_placeholder_translated,
              NULL, 0),
    OAC_FIELD("available", oac_type_bool, ecwid_checkout_extra_field, available, NULL, 0),
    OAC_FIELD("required", oac_type_bool, ecwid_checkout_extra_field, required, NULL, 0),
    OAC_FIELD("checkoutDisplaySection", ecwid_checkout_extra_checkout_display_section_oac_type,
              ecwid_checkout_extra_field, checkout_display_section, NULL, 0),
    OAC_FIELD("orderDetailsDisplaySection", ecwid_checkout_extra_details_display_section_oac_type,
              ecwid_checkout_extra_field, order_details_display_section, NULL, 0),
    OAC_FIELD("showInInvoice", oac_type_bool, ecwid_checkout_extra_field, show_in_invoice, NULL, 0),
    OAC_FIELD("showInNotifications", oac_type_bool, ecwid_checkout_extra_field, show_in_notifications, NULL, 0),
    OAC_FIELD("value", oac_type_string, ecwid_checkout_extra_field, value, NULL, 0),
    OAC_FIELD("valueTranslated", oac_type_string_map, ecwid_checkout_extra_field, value_translated, NULL, 0),
    OAC_FIELD("subtitle", oac_type_string, ecwid_checkout_extra_field, subtitle, NULL, 0),
    OAC_FIELD("subtitleTranslated", oac_type_string_map, ecwid_checkout_extra_field, subtitle_translated, NULL, 0),
    OAC_FIELD("tip", oac_type_string, ecwid_checkout_extra_field, tip, NULL, 0),
    OAC_FIELD("tipTranslated", oac_type_string_map, ecwid_checkout_extra_field, tip_translated, NULL, 0),
    OAC_FIELD("showForPaymentMethodIds", oac_type_string_list, ecwid_checkout_extra_field, show_for_payment_method_ids,
              NULL, 0),
    OAC_FIELD("showForShippingMethodIds", oac_type_string_list, ecwid_checkout_extra_field,
              show_for_shipping_method_ids, NULL, 0),
    OAC_FIELD("showForCountry", oac_type_string_list, ecwid_checkout_extra_field, show_for_country, NULL, 0),
    OAC_FIELD("options", ecwid_checkout_extra_field_option_list_oac_type, ecwid_checkout_extra_field, options, NULL, 0),
    OAC_FIELD("datepickerOptions", ecwid_checkout_extra_field_datepicker_options_oac_type, ecwid_checkout_extra_field,
              datepicker_options, NULL, 0),
    OAC_FIELD("overrides", ecwid_checkout_extra_field_overrides_oac_type, ecwid_checkout_extra_field, overrides, NULL,
              0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_checkout_extra_field, order_by, NULL, 0),
    OAC_FIELD("shownOnOrderDetails", oac_type_bool, ecwid_checkout_extra_field, shown_on_order_details, NULL, 0),
    OAC_FIELD("saveToCustomerProfile", oac_type_bool, ecwid_checkout_extra_field, save_to_customer_profile, NULL, 0),
    OAC_FIELD("cpField", oac_type_bool, ecwid_checkout_extra_field, cp_field, NULL, 0),
};
static const uint8_t index_of_ecwid_checkout_extra_field[] = {
    0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 10, 5, 1, 27, 16, 24, 0, 0, 2, 0, 0, 13, 20, 22, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 19,
    6, 0, 14, 15, 0, 3, 4, 8, 18, 23, 26, 0, 0, 0, 0, 7, 0, 12, 0, 0, 0, 9, 11, 25, 0, 0, 28, 0, 0,
};
/* clang-format on */

static void write_ecwid_checkout_extra_field(oac_writer *writer, const void *from)
{
    const ecwid_checkout_extra_field *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("key"), &value->key);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_map(writer, OAC_KEY("titleTranslated"), &value->title_translated, &oac_type_string_map);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_checkout_extra_field_type_oac_type);
    oac_write_string_member(writer, OAC_KEY("textPlaceholder"), &value->text_placeholder);
    oac_write_map(writer, OAC_KEY("textPlaceholderTranslated"), &value->text_placeholder_translated,
                  &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("available"), &value->available);
    oac_write_bool_member(writer, OAC_KEY("required"), &value->required);
    oac_write_enum(writer, OAC_KEY("checkoutDisplaySection"), &value->checkout_display_section,
                   &ecwid_checkout_extra_checkout_display_section_oac_type);
    oac_write_enum(writer, OAC_KEY("orderDetailsDisplaySection"), &value->order_details_display_section,
                   &ecwid_checkout_extra_details_display_section_oac_type);
    oac_write_bool_member(writer, OAC_KEY("showInInvoice"), &value->show_in_invoice);
    oac_write_bool_member(writer, OAC_KEY("showInNotifications"), &value->show_in_notifications);
    oac_write_string_member(writer, OAC_KEY("value"), &value->value);
    oac_write_map(writer, OAC_KEY("valueTranslated"), &value->value_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("subtitle"), &value->subtitle);
    oac_write_map(writer, OAC_KEY("subtitleTranslated"), &value->subtitle_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("tip"), &value->tip);
    oac_write_map(writer, OAC_KEY("tipTranslated"), &value->tip_translated, &oac_type_string_map);
    oac_write_list(writer, OAC_KEY("showForPaymentMethodIds"), &value->show_for_payment_method_ids,
                   &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("showForShippingMethodIds"), &value->show_for_shipping_method_ids,
                   &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("showForCountry"), &value->show_for_country, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("options"), &value->options, &ecwid_checkout_extra_field_option_list_oac_type);
    oac_write_record(writer, OAC_KEY("datepickerOptions"), &value->datepicker_options,
                     &ecwid_checkout_extra_field_datepicker_options_oac_type);
    oac_write_record(writer, OAC_KEY("overrides"), &value->overrides, &ecwid_checkout_extra_field_overrides_oac_type);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_bool_member(writer, OAC_KEY("shownOnOrderDetails"), &value->shown_on_order_details);
    oac_write_bool_member(writer, OAC_KEY("saveToCustomerProfile"), &value->save_to_customer_profile);
    oac_write_bool_member(writer, OAC_KEY("cpField"), &value->cp_field);
    oac_write_rest(writer, value, &ecwid_checkout_extra_field_oac_type);
}

static char *read_ecwid_checkout_extra_field(oac_reader *reader, char *at, void *into)
{
    ecwid_checkout_extra_field *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("key"))) {
        at = oac_read_string(reader, at, &value->key);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("titleTranslated"))) {
        at = oac_read_map(reader, at, &value->title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_checkout_extra_field_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("textPlaceholder"))) {
        at = oac_read_string(reader, at, &value->text_placeholder);
    }
    if (oac_at_key(&at, OAC_NEXT("textPlaceholderTranslated"))) {
        at = oac_read_map(reader, at, &value->text_placeholder_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("available"))) {
        at = oac_read_bool(reader, at, &value->available);
    }
    if (oac_at_key(&at, OAC_NEXT("required"))) {
        at = oac_read_bool(reader, at, &value->required);
    }
    if (oac_at_key(&at, OAC_NEXT("checkoutDisplaySection"))) {
        at = oac_read_enum(reader, at, &value->checkout_display_section,
                           &ecwid_checkout_extra_checkout_display_section_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderDetailsDisplaySection"))) {
        at = oac_read_enum(reader, at, &value->order_details_display_section,
                           &ecwid_checkout_extra_details_display_section_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("showInInvoice"))) {
        at = oac_read_bool(reader, at, &value->show_in_invoice);
    }
    if (oac_at_key(&at, OAC_NEXT("showInNotifications"))) {
        at = oac_read_bool(reader, at, &value->show_in_notifications);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_string(reader, at, &value->value);
    }
    if (oac_at_key(&at, OAC_NEXT("valueTranslated"))) {
        at = oac_read_map(reader, at, &value->value_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitle"))) {
        at = oac_read_string(reader, at, &value->subtitle);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitleTranslated"))) {
        at = oac_read_map(reader, at, &value->subtitle_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("tip"))) {
        at = oac_read_string(reader, at, &value->tip);
    }
    if (oac_at_key(&at, OAC_NEXT("tipTranslated"))) {
        at = oac_read_map(reader, at, &value->tip_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("showForPaymentMethodIds"))) {
        at = oac_read_list(reader, at, &value->show_for_payment_method_ids, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("showForShippingMethodIds"))) {
        at = oac_read_list(reader, at, &value->show_for_shipping_method_ids, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("showForCountry"))) {
        at = oac_read_list(reader, at, &value->show_for_country, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("options"))) {
        at = oac_read_list(reader, at, &value->options, &ecwid_checkout_extra_field_option_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("datepickerOptions"))) {
        at = oac_read_record(reader, at, &value->datepicker_options,
                             &ecwid_checkout_extra_field_datepicker_options_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("overrides"))) {
        at = oac_read_record(reader, at, &value->overrides, &ecwid_checkout_extra_field_overrides_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("shownOnOrderDetails"))) {
        at = oac_read_bool(reader, at, &value->shown_on_order_details);
    }
    if (oac_at_key(&at, OAC_NEXT("saveToCustomerProfile"))) {
        at = oac_read_bool(reader, at, &value->save_to_customer_profile);
    }
    if (oac_at_key(&at, OAC_NEXT("cpField"))) {
        at = oac_read_bool(reader, at, &value->cp_field);
    }
    return oac_read_rest(reader, at, value, &ecwid_checkout_extra_field_oac_type);
}

const oac_type ecwid_checkout_extra_field_oac_type = {
    OAC_RECORD_TABLE(ecwid_checkout_extra_field, extra, 28, 63),
    .write = write_ecwid_checkout_extra_field,
    .read = read_ecwid_checkout_extra_field,
    .fields = fields_of_ecwid_checkout_extra_field,
    .index = index_of_ecwid_checkout_extra_field,
};
/* clang-format off */
const oac_type ecwid_checkout_extra_field_list_oac_type =
OAC_LIST_TABLE(ecwid_checkout_extra_field_list, ecwid_checkout_extra_field, ecwid_checkout_extra_field_oac_type, 0);
/* clang-format on */

oac_status ecwid_checkout_extra_field_serialize(const ecwid_checkout_extra_field *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_checkout_extra_field_oac_type, value, buffer, error);
}

oac_status ecwid_checkout_extra_field_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_checkout_extra_field *value, oac_error *error)
{
    return oac_record_parse(&ecwid_checkout_extra_field_oac_type, text, length, options, value, error);
}

oac_status ecwid_checkout_extra_field_validate(const ecwid_checkout_extra_field *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_checkout_extra_field_oac_type, value, mode, violations, error);
}

void ecwid_checkout_extra_field_dispose(ecwid_checkout_extra_field *value)
{
    oac_record_dispose(&ecwid_checkout_extra_field_oac_type, value);
}
