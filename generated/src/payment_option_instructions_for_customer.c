/* ecwid_payment_option_instructions_for_customer: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20207 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/payment_option_instructions_for_customer.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_payment_option_instructions_for_customer[] = {
    OAC_FIELD("instructionsTitle", oac_type_string, ecwid_payment_option_instructions_for_customer, instructions_title,
              NULL, 0),
    OAC_FIELD("instructions", oac_type_string, ecwid_payment_option_instructions_for_customer, instructions, NULL, 0),
    OAC_FIELD("instructionsTranslated", oac_type_string_map, ecwid_payment_option_instructions_for_customer,
              instructions_translated, NULL, 0),
};
/* clang-format on */

static void write_ecwid_payment_option_instructions_for_customer(oac_writer *writer, const void *from)
{
    const ecwid_payment_option_instructions_for_customer *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("instructionsTitle"), &value->instructions_title);
    oac_write_string_member(writer, OAC_KEY("instructions"), &value->instructions);
    oac_write_map(writer, OAC_KEY("instructionsTranslated"), &value->instructions_translated, &oac_type_string_map);
    oac_write_rest(writer, value, &ecwid_payment_option_instructions_for_customer_oac_type);
}

static char *read_ecwid_payment_option_instructions_for_customer(oac_reader *reader, char *at, void *into)
{
    ecwid_payment_option_instructions_for_customer *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("instructionsTitle"))) {
        at = oac_read_string(reader, at, &value->instructions_title);
    }
    if (oac_at_key(&at, OAC_NEXT("instructions"))) {
        at = oac_read_string(reader, at, &value->instructions);
    }
    if (oac_at_key(&at, OAC_NEXT("instructionsTranslated"))) {
        at = oac_read_map(reader, at, &value->instructions_translated, &oac_type_string_map);
    }
    return oac_read_rest(reader, at, value, &ecwid_payment_option_instructions_for_customer_oac_type);
}

const oac_type ecwid_payment_option_instructions_for_customer_oac_type = {
    OAC_RECORD_TABLE(ecwid_payment_option_instructions_for_customer, extra, 3, 0),
    .write = write_ecwid_payment_option_instructions_for_customer,
    .read = read_ecwid_payment_option_instructions_for_customer,
    .fields = fields_of_ecwid_payment_option_instructions_for_customer,
};

oac_status
ecwid_payment_option_instructions_for_customer_serialize(const ecwid_payment_option_instructions_for_customer *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_payment_option_instructions_for_customer_oac_type, value, buffer, error);
}

oac_status ecwid_payment_option_instructions_for_customer_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_payment_option_instructions_for_customer *value,
                                                                oac_error *error)
{
    return oac_record_parse(&ecwid_payment_option_instructions_for_customer_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_payment_option_instructions_for_customer_validate(const ecwid_payment_option_instructions_for_customer *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_payment_option_instructions_for_customer_oac_type, value, mode, violations,
                               error);
}

void ecwid_payment_option_instructions_for_customer_dispose(ecwid_payment_option_instructions_for_customer *value)
{
    oac_record_dispose(&ecwid_payment_option_instructions_for_customer_oac_type, value);
}
