/* ecwid_update_customer_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13273 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_customer_response.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const int64_t integers_1_of_ecwid_update_customer_response[] = {
    0,
    1,
};
static const oac_constraint rules_1_of_ecwid_update_customer_response[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "0, 1", NULL, integers, integers_1_of_ecwid_update_customer_response),
};
static const oac_field fields_of_ecwid_update_customer_response[] = {
    OAC_FIELD("updateCount", oac_type_int, ecwid_update_customer_response, update_count,
              rules_1_of_ecwid_update_customer_response, OAC_CHECK_REQUIRED),
};
/* clang-format on */

static void write_ecwid_update_customer_response(oac_writer *writer, const void *from)
{
    const ecwid_update_customer_response *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("updateCount"), &value->update_count);
    oac_write_rest(writer, value, &ecwid_update_customer_response_oac_type);
}

static char *read_ecwid_update_customer_response(oac_reader *reader, char *at, void *into)
{
    ecwid_update_customer_response *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("updateCount"))) {
        at = oac_read_int(reader, at, &value->update_count);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_customer_response_oac_type);
}

const oac_type ecwid_update_customer_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_customer_response, extra, 1, 0),
    .write = write_ecwid_update_customer_response,
    .read = read_ecwid_update_customer_response,
    .fields = fields_of_ecwid_update_customer_response,
};

oac_status ecwid_update_customer_response_serialize(const ecwid_update_customer_response *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_update_customer_response_oac_type, value, buffer, error);
}

oac_status ecwid_update_customer_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_update_customer_response *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_customer_response_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_customer_response_validate(const ecwid_update_customer_response *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_update_customer_response_oac_type, value, mode, violations, error);
}

void ecwid_update_customer_response_dispose(ecwid_update_customer_response *value)
{
    oac_record_dispose(&ecwid_update_customer_response_oac_type, value);
}
