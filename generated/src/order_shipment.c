/* ecwid_order_shipment: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17726 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_shipment.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_order_shipment[] = {
    109,
    111,
};
static const uint16_t members_2_of_ecwid_order_shipment[] = {
    5,
};
static const oac_elsewhere elsewhere_1_of_ecwid_order_shipment[] = {
    {operations_1_of_ecwid_order_shipment, 2, 1, members_2_of_ecwid_order_shipment},
};
static const uint16_t operations_3_of_ecwid_order_shipment[] = {
    112,
    113,
    115,
    118,
};
static const uint16_t members_4_of_ecwid_order_shipment[] = {
    5,
    2,
    3,
};
static const oac_elsewhere elsewhere_2_of_ecwid_order_shipment[] = {
    {operations_3_of_ecwid_order_shipment, 4, 3, members_4_of_ecwid_order_shipment},
};
static const oac_constraint rules_1_of_ecwid_order_shipment[] = {
    OAC_ROW_ELSEWHERE(0, elsewhere_1_of_ecwid_order_shipment),
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_order_shipment),
};
static const uint16_t members_5_of_ecwid_order_shipment[] = {
    1,
};
static const oac_elsewhere elsewhere_3_of_ecwid_order_shipment[] = {
    {operations_1_of_ecwid_order_shipment, 2, 1, members_5_of_ecwid_order_shipment},
};
static const uint16_t members_6_of_ecwid_order_shipment[] = {
    1,
    2,
    3,
};
static const oac_elsewhere elsewhere_4_of_ecwid_order_shipment[] = {
    {operations_3_of_ecwid_order_shipment, 4, 3, members_6_of_ecwid_order_shipment},
};
static const oac_constraint rules_2_of_ecwid_order_shipment[] = {
    OAC_ROW_ELSEWHERE(0, elsewhere_3_of_ecwid_order_shipment),
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_4_of_ecwid_order_shipment),
};
static const uint16_t operations_7_of_ecwid_order_shipment[] = {
    109,
    111,
    112,
    113,
    115,
    118,
};
static const uint16_t members_8_of_ecwid_order_shipment[] = {
    6,
};
static const oac_elsewhere elsewhere_5_of_ecwid_order_shipment[] = {
    {operations_7_of_ecwid_order_shipment, 6, 1, members_8_of_ecwid_order_shipment},
};
static const oac_constraint rules_3_of_ecwid_order_shipment[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_5_of_ecwid_order_shipment),
};
static const oac_field fields_of_ecwid_order_shipment[] = {
    OAC_FIELD("id", oac_type_string, ecwid_order_shipment, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("created", oac_type_string, ecwid_order_shipment, created, NULL, 0),
    OAC_FIELD("shipTo", ecwid_address_oac_type, ecwid_order_shipment, ship_to, rules_1_of_ecwid_order_shipment, 0),
    OAC_FIELD("shipFrom", ecwid_address_oac_type, ecwid_order_shipment, ship_from, rules_2_of_ecwid_order_shipment, 0),
    OAC_FIELD("parcel", ecwid_order_parcel_oac_type, ecwid_order_shipment, parcel, rules_3_of_ecwid_order_shipment, 0),
    OAC_FIELD("shippingService", ecwid_order_shipping_service_oac_type, ecwid_order_shipment, shipping_service, NULL,
              0),
    OAC_FIELD("tracking", ecwid_order_tracking_oac_type, ecwid_order_shipment, tracking, NULL, 0),
    OAC_FIELD("shippingLabel", ecwid_order_shipping_label_oac_type, ecwid_order_shipment, shipping_label, NULL, 0),
};
static const uint8_t index_of_ecwid_order_shipment[] = {
    2, 6, 5, 7, 8, 0, 0, 0, 0, 0, 0, 4, 0, 3, 0, 1,
};
/* clang-format on */

static void write_ecwid_order_shipment(oac_writer *writer, const void *from)
{
    const ecwid_order_shipment *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("created"), &value->created);
    oac_write_record(writer, OAC_KEY("shipTo"), &value->ship_to, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("shipFrom"), &value->ship_from, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("parcel"), &value->parcel, &ecwid_order_parcel_oac_type);
    oac_write_record(writer, OAC_KEY("shippingService"), &value->shipping_service,
                     &ecwid_order_shipping_service_oac_type);
    oac_write_record(writer, OAC_KEY("tracking"), &value->tracking, &ecwid_order_tracking_oac_type);
    oac_write_record(writer, OAC_KEY("shippingLabel"), &value->shipping_label, &ecwid_order_shipping_label_oac_type);
    oac_write_rest(writer, value, &ecwid_order_shipment_oac_type);
}

static char *read_ecwid_order_shipment(oac_reader *reader, char *at, void *into)
{
    ecwid_order_shipment *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("created"))) {
        at = oac_read_string(reader, at, &value->created);
    }
    if (oac_at_key(&at, OAC_NEXT("shipTo"))) {
        at = oac_read_record(reader, at, &value->ship_to, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shipFrom"))) {
        at = oac_read_record(reader, at, &value->ship_from, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("parcel"))) {
        at = oac_read_record(reader, at, &value->parcel, &ecwid_order_parcel_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingService"))) {
        at = oac_read_record(reader, at, &value->shipping_service, &ecwid_order_shipping_service_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("tracking"))) {
        at = oac_read_record(reader, at, &value->tracking, &ecwid_order_tracking_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingLabel"))) {
        at = oac_read_record(reader, at, &value->shipping_label, &ecwid_order_shipping_label_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_shipment_oac_type);
}

const oac_type ecwid_order_shipment_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_shipment, extra, 8, 15),
    .write = write_ecwid_order_shipment,
    .read = read_ecwid_order_shipment,
    .fields = fields_of_ecwid_order_shipment,
    .index = index_of_ecwid_order_shipment,
};
/* clang-format off */
const oac_type ecwid_order_shipment_list_oac_type = OAC_LIST_TABLE(ecwid_order_shipment_list, ecwid_order_shipment,
                                                                   ecwid_order_shipment_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_shipment_serialize(const ecwid_order_shipment *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_shipment_oac_type, value, buffer, error);
}

oac_status ecwid_order_shipment_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_order_shipment *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_shipment_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_shipment_validate(const ecwid_order_shipment *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_shipment_oac_type, value, mode, violations, error);
}

void ecwid_order_shipment_dispose(ecwid_order_shipment *value)
{
    oac_record_dispose(&ecwid_order_shipment_oac_type, value);
}
