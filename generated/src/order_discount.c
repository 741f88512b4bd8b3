/* ecwid_order_discount: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17387 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_discount.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_order_discount[] = {
    113,
    115,
    118,
    111,
};
static const uint16_t members_2_of_ecwid_order_discount[] = {
    0,
    6,
    7,
    8,
    9,
};
static const oac_elsewhere elsewhere_1_of_ecwid_order_discount[] = {
    {operations_1_of_ecwid_order_discount, 4, 5, members_2_of_ecwid_order_discount},
};
static const uint16_t operations_3_of_ecwid_order_discount[] = {
    109,
};
static const uint16_t members_4_of_ecwid_order_discount[] = {
    0,
    7,
    8,
    9,
};
static const oac_elsewhere elsewhere_2_of_ecwid_order_discount[] = {
    {operations_3_of_ecwid_order_discount, 1, 4, members_4_of_ecwid_order_discount},
};
static const oac_constraint rules_1_of_ecwid_order_discount[] = {
    OAC_ROW_ELSEWHERE(0, elsewhere_1_of_ecwid_order_discount),
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_order_discount),
};
static const oac_field fields_of_ecwid_order_discount[] = {
    OAC_FIELD("total", oac_type_number, ecwid_order_discount, total, NULL, 0),
    OAC_FIELD("discountInfo", ecwid_order_discount_info_oac_type, ecwid_order_discount, discount_info,
              rules_1_of_ecwid_order_discount, 0),
};
/* clang-format on */

static void write_ecwid_order_discount(oac_writer *writer, const void *from)
{
    const ecwid_order_discount *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("total"), &value->total);
    oac_write_record(writer, OAC_KEY("discountInfo"), &value->discount_info, &ecwid_order_discount_info_oac_type);
    oac_write_rest(writer, value, &ecwid_order_discount_oac_type);
}

static char *read_ecwid_order_discount(oac_reader *reader, char *at, void *into)
{
    ecwid_order_discount *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_number(reader, at, &value->total);
    }
    if (oac_at_key(&at, OAC_NEXT("discountInfo"))) {
        at = oac_read_record(reader, at, &value->discount_info, &ecwid_order_discount_info_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_discount_oac_type);
}

const oac_type ecwid_order_discount_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_discount, extra, 2, 0),
    .write = write_ecwid_order_discount,
    .read = read_ecwid_order_discount,
    .fields = fields_of_ecwid_order_discount,
};
/* clang-format off */
const oac_type ecwid_order_discount_list_oac_type = OAC_LIST_TABLE(ecwid_order_discount_list, ecwid_order_discount,
                                                                   ecwid_order_discount_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_discount_serialize(const ecwid_order_discount *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_discount_oac_type, value, buffer, error);
}

oac_status ecwid_order_discount_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_order_discount *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_discount_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_discount_validate(const ecwid_order_discount *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_discount_oac_type, value, mode, violations, error);
}

void ecwid_order_discount_dispose(ecwid_order_discount *value)
{
    oac_record_dispose(&ecwid_order_discount_oac_type, value);
}
