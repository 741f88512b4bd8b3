/* ecwid_store_profile_apple_pay: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25154 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_apple_pay.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_string texts_1_of_ecwid_store_profile_apple_pay[] = {
    {"stripe", 6},
};
static const oac_constraint rules_1_of_ecwid_store_profile_apple_pay[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "\"stripe\"", NULL, texts, texts_1_of_ecwid_store_profile_apple_pay),
};
static const oac_field fields_of_ecwid_store_profile_apple_pay[] = {
    OAC_FIELD("enabled", oac_type_bool, ecwid_store_profile_apple_pay, enabled, NULL, 0),
    OAC_FIELD("available", oac_type_bool, ecwid_store_profile_apple_pay, available, NULL, 0),
    OAC_FIELD("gateway", oac_type_string, ecwid_store_profile_apple_pay, gateway,
              rules_1_of_ecwid_store_profile_apple_pay, 0),
    OAC_FIELD("verificationFile", oac_type_string, ecwid_store_profile_apple_pay, verification_file, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_apple_pay(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_apple_pay *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("available"), &value->available);
    oac_write_string_member(writer, OAC_KEY("gateway"), &value->gateway);
    oac_write_string_member(writer, OAC_KEY("verificationFile"), &value->verification_file);
    oac_write_rest(writer, value, &ecwid_store_profile_apple_pay_oac_type);
}

static char *read_ecwid_store_profile_apple_pay(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_apple_pay *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("available"))) {
        at = oac_read_bool(reader, at, &value->available);
    }
    if (oac_at_key(&at, OAC_NEXT("gateway"))) {
        at = oac_read_string(reader, at, &value->gateway);
    }
    if (oac_at_key(&at, OAC_NEXT("verificationFile"))) {
        at = oac_read_string(reader, at, &value->verification_file);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_apple_pay_oac_type);
}

const oac_type ecwid_store_profile_apple_pay_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_apple_pay, extra, 4, 0),
    .write = write_ecwid_store_profile_apple_pay,
    .read = read_ecwid_store_profile_apple_pay,
    .fields = fields_of_ecwid_store_profile_apple_pay,
};
/* clang-format off */
const oac_type ecwid_store_profile_apple_pay_list_oac_type = OAC_LIST_TABLE(ecwid_store_profile_apple_pay_list,
                                                                            ecwid_store_profile_apple_pay,
                                                                            ecwid_store_profile_apple_pay_oac_type, 0);
/* clang-format on */

oac_status ecwid_store_profile_apple_pay_serialize(const ecwid_store_profile_apple_pay *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_apple_pay_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_apple_pay_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_store_profile_apple_pay *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_apple_pay_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_apple_pay_validate(const ecwid_store_profile_apple_pay *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_apple_pay_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_apple_pay_dispose(ecwid_store_profile_apple_pay *value)
{
    oac_record_dispose(&ecwid_store_profile_apple_pay_oac_type, value);
}
