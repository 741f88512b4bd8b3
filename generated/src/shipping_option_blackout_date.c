/* ecwid_shipping_option_blackout_date: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23622 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_blackout_date.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option_blackout_date[] = {
    OAC_FIELD("fromDate", oac_type_string, ecwid_shipping_option_blackout_date, from_date, NULL, 0),
    OAC_FIELD("toDate", oac_type_string, ecwid_shipping_option_blackout_date, to_date, NULL, 0),
    OAC_FIELD("repeatedAnnually", oac_type_bool, ecwid_shipping_option_blackout_date, repeated_annually, NULL, 0),
};
/* clang-format on */

static void write_ecwid_shipping_option_blackout_date(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option_blackout_date *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("fromDate"), &value->from_date);
    oac_write_string_member(writer, OAC_KEY("toDate"), &value->to_date);
    oac_write_bool_member(writer, OAC_KEY("repeatedAnnually"), &value->repeated_annually);
    oac_write_rest(writer, value, &ecwid_shipping_option_blackout_date_oac_type);
}

static char *read_ecwid_shipping_option_blackout_date(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option_blackout_date *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("fromDate"))) {
        at = oac_read_string(reader, at, &value->from_date);
    }
    if (oac_at_key(&at, OAC_NEXT("toDate"))) {
        at = oac_read_string(reader, at, &value->to_date);
    }
    if (oac_at_key(&at, OAC_NEXT("repeatedAnnually"))) {
        at = oac_read_bool(reader, at, &value->repeated_annually);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_blackout_date_oac_type);
}

const oac_type ecwid_shipping_option_blackout_date_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option_blackout_date, extra, 3, 0),
    .write = write_ecwid_shipping_option_blackout_date,
    .read = read_ecwid_shipping_option_blackout_date,
    .fields = fields_of_ecwid_shipping_option_blackout_date,
};
/* clang-format off */
const oac_type ecwid_shipping_option_blackout_date_list_oac_type =
OAC_LIST_TABLE(ecwid_shipping_option_blackout_date_list, ecwid_shipping_option_blackout_date,
               ecwid_shipping_option_blackout_date_oac_type, 0);
/* clang-format on */

oac_status ecwid_shipping_option_blackout_date_serialize(const ecwid_shipping_option_blackout_date *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_blackout_date_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_blackout_date_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_shipping_option_blackout_date *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_blackout_date_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_blackout_date_validate(const ecwid_shipping_option_blackout_date *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_blackout_date_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_blackout_date_dispose(ecwid_shipping_option_blackout_date *value)
{
    oac_record_dispose(&ecwid_shipping_option_blackout_date_oac_type, value);
}
