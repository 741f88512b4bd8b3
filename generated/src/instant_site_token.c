/* ecwid_instant_site_token: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14287 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_token.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_string texts_1_of_ecwid_instant_site_token[] = {
    {"bearer", 6},
};
static const oac_constraint rules_1_of_ecwid_instant_site_token[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "\"bearer\"", NULL, texts, texts_1_of_ecwid_instant_site_token),
};
static const oac_field fields_of_ecwid_instant_site_token[] = {
    OAC_FIELD("accessToken", oac_type_string, ecwid_instant_site_token, access_token, NULL, 0),
    OAC_FIELD("tokenType", oac_type_string, ecwid_instant_site_token, token_type, rules_1_of_ecwid_instant_site_token,
              0),
    OAC_FIELD("expiresIn", oac_type_int, ecwid_instant_site_token, expires_in, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_token(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_token *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("accessToken"), &value->access_token);
    oac_write_string_member(writer, OAC_KEY("tokenType"), &value->token_type);
    oac_write_int_member(writer, OAC_KEY("expiresIn"), &value->expires_in);
    oac_write_rest(writer, value, &ecwid_instant_site_token_oac_type);
}

static char *read_ecwid_instant_site_token(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_token *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("accessToken"))) {
        at = oac_read_string(reader, at, &value->access_token);
    }
    if (oac_at_key(&at, OAC_NEXT("tokenType"))) {
        at = oac_read_string(reader, at, &value->token_type);
    }
    if (oac_at_key(&at, OAC_NEXT("expiresIn"))) {
        at = oac_read_int(reader, at, &value->expires_in);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_token_oac_type);
}

const oac_type ecwid_instant_site_token_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_token, extra, 3, 0),
    .write = write_ecwid_instant_site_token,
    .read = read_ecwid_instant_site_token,
    .fields = fields_of_ecwid_instant_site_token,
};

oac_status ecwid_instant_site_token_serialize(const ecwid_instant_site_token *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_token_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_token_parse(const char *text, size_t length, const oac_parse_options *options,
                                          ecwid_instant_site_token *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_token_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_token_validate(const ecwid_instant_site_token *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_token_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_token_dispose(ecwid_instant_site_token *value)
{
    oac_record_dispose(&ecwid_instant_site_token_oac_type, value);
}
