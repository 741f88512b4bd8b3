/* ecwid_recurring_subscription_order: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19571 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/recurring_subscription_order.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_recurring_subscription_order[] = {
    OAC_FIELD("id", oac_type_int, ecwid_recurring_subscription_order, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("total", oac_type_number, ecwid_recurring_subscription_order, total, NULL, 0),
    OAC_FIELD("createDate", oac_type_string, ecwid_recurring_subscription_order, create_date, NULL, 0),
};
/* clang-format on */

static void write_ecwid_recurring_subscription_order(oac_writer *writer, const void *from)
{
    const ecwid_recurring_subscription_order *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_number_member(writer, OAC_KEY("total"), &value->total);
    oac_write_string_member(writer, OAC_KEY("createDate"), &value->create_date);
    oac_write_rest(writer, value, &ecwid_recurring_subscription_order_oac_type);
}

static char *read_ecwid_recurring_subscription_order(oac_reader *reader, char *at, void *into)
{
    ecwid_recurring_subscription_order *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_number(reader, at, &value->total);
    }
    if (oac_at_key(&at, OAC_NEXT("createDate"))) {
        at = oac_read_string(reader, at, &value->create_date);
    }
    return oac_read_rest(reader, at, value, &ecwid_recurring_subscription_order_oac_type);
}

const oac_type ecwid_recurring_subscription_order_oac_type = {
    OAC_RECORD_TABLE(ecwid_recurring_subscription_order, extra, 3, 0),
    .write = write_ecwid_recurring_subscription_order,
    .read = read_ecwid_recurring_subscription_order,
    .fields = fields_of_ecwid_recurring_subscription_order,
};
/* clang-format off */
const oac_type ecwid_recurring_subscription_order_list_oac_type =
OAC_LIST_TABLE(ecwid_recurring_subscription_order_list, ecwid_recurring_subscription_order,
               ecwid_recurring_subscription_order_oac_type, 0);
/* clang-format on */

oac_status ecwid_recurring_subscription_order_serialize(const ecwid_recurring_subscription_order *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_recurring_subscription_order_oac_type, value, buffer, error);
}

oac_status ecwid_recurring_subscription_order_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_recurring_subscription_order *value, oac_error *error)
{
    return oac_record_parse(&ecwid_recurring_subscription_order_oac_type, text, length, options, value, error);
}

oac_status ecwid_recurring_subscription_order_validate(const ecwid_recurring_subscription_order *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_recurring_subscription_order_oac_type, value, mode, violations, error);
}

void ecwid_recurring_subscription_order_dispose(ecwid_recurring_subscription_order *value)
{
    oac_record_dispose(&ecwid_recurring_subscription_order_oac_type, value);
}
