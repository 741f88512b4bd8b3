/* ecwid_order_parcel: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:16264 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_parcel.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_parcel[] = {
    OAC_FIELD("height", oac_type_number, ecwid_order_parcel, height, NULL, 0),
    OAC_FIELD("width", oac_type_number, ecwid_order_parcel, width, NULL, 0),
    OAC_FIELD("length", oac_type_number, ecwid_order_parcel, length, NULL, 0),
    OAC_FIELD("dimensionUnit", ecwid_length_unit_oac_type, ecwid_order_parcel, dimension_unit, NULL, 0),
    OAC_FIELD("weight", oac_type_number, ecwid_order_parcel, weight, NULL, 0),
    OAC_FIELD("weightUnit", ecwid_weight_unit_oac_type, ecwid_order_parcel, weight_unit, NULL, 0),
    OAC_FIELD("declaredValue", oac_type_number, ecwid_order_parcel, declared_value, NULL, 0),
};
static const uint8_t index_of_ecwid_order_parcel[] = {
    5, 0, 1, 3, 6, 0, 0, 0, 0, 0, 0, 2, 7, 0, 0, 4,
};
/* clang-format on */

static void write_ecwid_order_parcel(oac_writer *writer, const void *from)
{
    const ecwid_order_parcel *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("height"), &value->height);
    oac_write_number_member(writer, OAC_KEY("width"), &value->width);
    oac_write_number_member(writer, OAC_KEY("length"), &value->length);
    oac_write_enum(writer, OAC_KEY("dimensionUnit"), &value->dimension_unit, &ecwid_length_unit_oac_type);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->weight);
    oac_write_enum(writer, OAC_KEY("weightUnit"), &value->weight_unit, &ecwid_weight_unit_oac_type);
    oac_write_number_member(writer, OAC_KEY("declaredValue"), &value->declared_value);
    oac_write_rest(writer, value, &ecwid_order_parcel_oac_type);
}

static char *read_ecwid_order_parcel(oac_reader *reader, char *at, void *into)
{
    ecwid_order_parcel *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("height"))) {
        at = oac_read_number(reader, at, &value->height);
    }
    if (oac_at_key(&at, OAC_NEXT("width"))) {
        at = oac_read_number(reader, at, &value->width);
    }
    if (oac_at_key(&at, OAC_NEXT("length"))) {
        at = oac_read_number(reader, at, &value->length);
    }
    if (oac_at_key(&at, OAC_NEXT("dimensionUnit"))) {
        at = oac_read_enum(reader, at, &value->dimension_unit, &ecwid_length_unit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("weight"))) {
        at = oac_read_number(reader, at, &value->weight);
    }
    if (oac_at_key(&at, OAC_NEXT("weightUnit"))) {
        at = oac_read_enum(reader, at, &value->weight_unit, &ecwid_weight_unit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("declaredValue"))) {
        at = oac_read_number(reader, at, &value->declared_value);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_parcel_oac_type);
}

const oac_type ecwid_order_parcel_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_parcel, extra, 7, 15),
    .write = write_ecwid_order_parcel,
    .read = read_ecwid_order_parcel,
    .fields = fields_of_ecwid_order_parcel,
    .index = index_of_ecwid_order_parcel,
};
/* clang-format off */
const oac_type ecwid_order_parcel_list_oac_type = OAC_LIST_TABLE(ecwid_order_parcel_list, ecwid_order_parcel,
                                                                 ecwid_order_parcel_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_parcel_serialize(const ecwid_order_parcel *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_parcel_oac_type, value, buffer, error);
}

oac_status ecwid_order_parcel_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_order_parcel *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_parcel_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_parcel_validate(const ecwid_order_parcel *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_order_parcel_oac_type, value, mode, violations, error);
}

void ecwid_order_parcel_dispose(ecwid_order_parcel *value)
{
    oac_record_dispose(&ecwid_order_parcel_oac_type, value);
}
