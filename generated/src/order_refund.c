/* ecwid_order_refund: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17691 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_refund.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_order_refund[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "256", NULL, count, 256),
};
static const oac_field fields_of_ecwid_order_refund[] = {
    OAC_FIELD("date", oac_type_string, ecwid_order_refund, date, NULL, 0),
    OAC_FIELD("source", ecwid_order_refund_source_oac_type, ecwid_order_refund, source, NULL, 0),
    OAC_FIELD("reason", oac_type_string, ecwid_order_refund, reason, rules_1_of_ecwid_order_refund, 0),
    OAC_FIELD("amount", oac_type_number, ecwid_order_refund, amount, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_refund(oac_writer *writer, const void *from)
{
    const ecwid_order_refund *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("date"), &value->date);
    oac_write_enum(writer, OAC_KEY("source"), &value->source, &ecwid_order_refund_source_oac_type);
    oac_write_string_member(writer, OAC_KEY("reason"), &value->reason);
    oac_write_number_member(writer, OAC_KEY("amount"), &value->amount);
    oac_write_rest(writer, value, &ecwid_order_refund_oac_type);
}

static char *read_ecwid_order_refund(oac_reader *reader, char *at, void *into)
{
    ecwid_order_refund *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("date"))) {
        at = oac_read_string(reader, at, &value->date);
    }
    if (oac_at_key(&at, OAC_NEXT("source"))) {
        at = oac_read_enum(reader, at, &value->source, &ecwid_order_refund_source_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("reason"))) {
        at = oac_read_string(reader, at, &value->reason);
    }
    if (oac_at_key(&at, OAC_NEXT("amount"))) {
        at = oac_read_number(reader, at, &value->amount);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_refund_oac_type);
}

const oac_type ecwid_order_refund_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_refund, extra, 4, 0),
    .write = write_ecwid_order_refund,
    .read = read_ecwid_order_refund,
    .fields = fields_of_ecwid_order_refund,
};
/* clang-format off */
const oac_type ecwid_order_refund_list_oac_type = OAC_LIST_TABLE(ecwid_order_refund_list, ecwid_order_refund,
                                                                 ecwid_order_refund_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_refund_serialize(const ecwid_order_refund *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_refund_oac_type, value, buffer, error);
}

oac_status ecwid_order_refund_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_order_refund *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_refund_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_refund_validate(const ecwid_order_refund *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_order_refund_oac_type, value, mode, violations, error);
}

void ecwid_order_refund_dispose(ecwid_order_refund *value)
{
    oac_record_dispose(&ecwid_order_refund_oac_type, value);
}
