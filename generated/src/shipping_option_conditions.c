/* ecwid_shipping_option_conditions: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23592 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_conditions.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option_conditions[] = {
    OAC_FIELD("weightFrom", oac_type_number, ecwid_shipping_option_conditions, weight_from, NULL, 0),
    OAC_FIELD("weightTo", oac_type_number, ecwid_shipping_option_conditions, weight_to, NULL, 0),
    OAC_FIELD("subtotalFrom", oac_type_number, ecwid_shipping_option_conditions, subtotal_from, NULL, 0),
    OAC_FIELD("subtotalTo", oac_type_number, ecwid_shipping_option_conditions, subtotal_to, NULL, 0),
    OAC_FIELD("discountedSubtotalFrom", oac_type_number, ecwid_shipping_option_conditions, discounted_subtotal_from,
              NULL, 0),
    OAC_FIELD("discountedSubtotalTo", oac_type_number, ecwid_shipping_option_conditions, discounted_subtotal_to, NULL,
              0),
};
static const uint8_t index_of_ecwid_shipping_option_conditions[] = {
    0, 1, 3, 4, 0, 0, 0, 0, 0, 0, 5, 0, 2, 0, 0, 6,
};
/* clang-format on */

static void write_ecwid_shipping_option_conditions(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option_conditions *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("weightFrom"), &value->weight_from);
    oac_write_number_member(writer, OAC_KEY("weightTo"), &value->weight_to);
    oac_write_number_member(writer, OAC_KEY("subtotalFrom"), &value->subtotal_from);
    oac_write_number_member(writer, OAC_KEY("subtotalTo"), &value->subtotal_to);
    oac_write_number_member(writer, OAC_KEY("discountedSubtotalFrom"), &value->discounted_subtotal_from);
    oac_write_number_member(writer, OAC_KEY("discountedSubtotalTo"), &value->discounted_subtotal_to);
    oac_write_rest(writer, value, &ecwid_shipping_option_conditions_oac_type);
}

static char *read_ecwid_shipping_option_conditions(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option_conditions *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("weightFrom"))) {
        at = oac_read_number(reader, at, &value->weight_from);
    }
    if (oac_at_key(&at, OAC_NEXT("weightTo"))) {
        at = oac_read_number(reader, at, &value->weight_to);
    }
    if (oac_at_key(&at, OAC_NEXT("subtotalFrom"))) {
        at = oac_read_number(reader, at, &value->subtotal_from);
    }
    if (oac_at_key(&at, OAC_NEXT("subtotalTo"))) {
        at = oac_read_number(reader, at, &value->subtotal_to);
    }
    if (oac_at_key(&at, OAC_NEXT("discountedSubtotalFrom"))) {
        at = oac_read_number(reader, at, &value->discounted_subtotal_from);
    }
    if (oac_at_key(&at, OAC_NEXT("discountedSubtotalTo"))) {
        at = oac_read_number(reader, at, &value->discounted_subtotal_to);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_conditions_oac_type);
}

const oac_type ecwid_shipping_option_conditions_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option_conditions, extra, 6, 15),
    .write = write_ecwid_shipping_option_conditions,
    .read = read_ecwid_shipping_option_conditions,
    .fields = fields_of_ecwid_shipping_option_conditions,
    .index = index_of_ecwid_shipping_option_conditions,
};

oac_status ecwid_shipping_option_conditions_serialize(const ecwid_shipping_option_conditions *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_conditions_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_conditions_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_shipping_option_conditions *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_conditions_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_conditions_validate(const ecwid_shipping_option_conditions *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_conditions_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_conditions_dispose(ecwid_shipping_option_conditions *value)
{
    oac_record_dispose(&ecwid_shipping_option_conditions_oac_type, value);
}
