/* ecwid_customer_stats: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13101 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_stats.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_customer_stats[] = {
    OAC_FIELD("numberOfOrders", oac_type_int, ecwid_customer_stats, number_of_orders, NULL, 0),
    OAC_FIELD("salesValue", oac_type_number, ecwid_customer_stats, sales_value, NULL, 0),
    OAC_FIELD("averageOrderValue", oac_type_number, ecwid_customer_stats, average_order_value, NULL, 0),
    OAC_FIELD("firstOrderDate", oac_type_string, ecwid_customer_stats, first_order_date, NULL, 0),
    OAC_FIELD("lastOrderDate", oac_type_string, ecwid_customer_stats, last_order_date, NULL, 0),
};
static const uint8_t index_of_ecwid_customer_stats[] = {
    0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 3, 5, 0, 4, 0, 0,
};
/* clang-format on */

static void write_ecwid_customer_stats(oac_writer *writer, const void *from)
{
    const ecwid_customer_stats *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("numberOfOrders"), &value->number_of_orders);
    oac_write_number_member(writer, OAC_KEY("salesValue"), &value->sales_value);
    oac_write_number_member(writer, OAC_KEY("averageOrderValue"), &value->average_order_value);
    oac_write_string_member(writer, OAC_KEY("firstOrderDate"), &value->first_order_date);
    oac_write_string_member(writer, OAC_KEY("lastOrderDate"), &value->last_order_date);
    oac_write_rest(writer, value, &ecwid_customer_stats_oac_type);
}

static char *read_ecwid_customer_stats(oac_reader *reader, char *at, void *into)
{
    ecwid_customer_stats *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("numberOfOrders"))) {
        at = oac_read_int(reader, at, &value->number_of_orders);
    }
    if (oac_at_key(&at, OAC_NEXT("salesValue"))) {
        at = oac_read_number(reader, at, &value->sales_value);
    }
    if (oac_at_key(&at, OAC_NEXT("averageOrderValue"))) {
        at = oac_read_number(reader, at, &value->average_order_value);
    }
    if (oac_at_key(&at, OAC_NEXT("firstOrderDate"))) {
        at = oac_read_string(reader, at, &value->first_order_date);
    }
    if (oac_at_key(&at, OAC_NEXT("lastOrderDate"))) {
        at = oac_read_string(reader, at, &value->last_order_date);
    }
    return oac_read_rest(reader, at, value, &ecwid_customer_stats_oac_type);
}

const oac_type ecwid_customer_stats_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_stats, extra, 5, 15),
    .write = write_ecwid_customer_stats,
    .read = read_ecwid_customer_stats,
    .fields = fields_of_ecwid_customer_stats,
    .index = index_of_ecwid_customer_stats,
};

oac_status ecwid_customer_stats_serialize(const ecwid_customer_stats *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_stats_oac_type, value, buffer, error);
}

oac_status ecwid_customer_stats_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_customer_stats *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_stats_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_stats_validate(const ecwid_customer_stats *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_customer_stats_oac_type, value, mode, violations, error);
}

void ecwid_customer_stats_dispose(ecwid_customer_stats *value)
{
    oac_record_dispose(&ecwid_customer_stats_oac_type, value);
}
