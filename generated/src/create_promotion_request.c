/* ecwid_create_promotion_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13700 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_promotion_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_create_promotion_request[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "1024", NULL, count, 1024),
};
static const oac_field fields_of_ecwid_create_promotion_request[] = {
    OAC_FIELD("name", oac_type_string, ecwid_create_promotion_request, name, rules_1_of_ecwid_create_promotion_request,
              0),
    OAC_FIELD("discountBase", ecwid_promotion_discount_base_oac_type, ecwid_create_promotion_request, discount_base,
              NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_create_promotion_request, enabled, NULL, 0),
    OAC_FIELD("discountType", ecwid_promotion_discount_type_oac_type, ecwid_create_promotion_request, discount_type,
              NULL, 0),
    OAC_FIELD("amount", oac_type_number, ecwid_create_promotion_request, amount, NULL, 0),
    OAC_FIELD("triggers", ecwid_promotion_triggers_oac_type, ecwid_create_promotion_request, triggers, NULL, 0),
    OAC_FIELD("targets", ecwid_promotion_targets_oac_type, ecwid_create_promotion_request, targets, NULL, 0),
    OAC_FIELD("externalReferenceId", oac_type_string, ecwid_create_promotion_request, external_reference_id, NULL, 0),
};
static const uint8_t index_of_ecwid_create_promotion_request[] = {
    0, 0, 0, 6, 7, 8, 2, 5, 3, 0, 4, 1, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_create_promotion_request(oac_writer *writer, const void *from)
{
    const ecwid_create_promotion_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_enum(writer, OAC_KEY("discountBase"), &value->discount_base, &ecwid_promotion_discount_base_oac_type);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_enum(writer, OAC_KEY("discountType"), &value->discount_type, &ecwid_promotion_discount_type_oac_type);
    oac_write_number_member(writer, OAC_KEY("amount"), &value->amount);
    oac_write_record(writer, OAC_KEY("triggers"), &value->triggers, &ecwid_promotion_triggers_oac_type);
    oac_write_record(writer, OAC_KEY("targets"), &value->targets, &ecwid_promotion_targets_oac_type);
    oac_write_string_member(writer, OAC_KEY("externalReferenceId"), &value->external_reference_id);
    oac_write_rest(writer, value, &ecwid_create_promotion_request_oac_type);
}

static char *read_ecwid_create_promotion_request(oac_reader *reader, char *at, void *into)
{
    ecwid_create_promotion_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("discountBase"))) {
        at = oac_read_enum(reader, at, &value->discount_base, &ecwid_promotion_discount_base_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("discountType"))) {
        at = oac_read_enum(reader, at, &value->discount_type, &ecwid_promotion_discount_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("amount"))) {
        at = oac_read_number(reader, at, &value->amount);
    }
    if (oac_at_key(&at, OAC_NEXT("triggers"))) {
        at = oac_read_record(reader, at, &value->triggers, &ecwid_promotion_triggers_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("targets"))) {
        at = oac_read_record(reader, at, &value->targets, &ecwid_promotion_targets_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("externalReferenceId"))) {
        at = oac_read_string(reader, at, &value->external_reference_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_promotion_request_oac_type);
}

const oac_type ecwid_create_promotion_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_promotion_request, extra, 8, 15),
    .write = write_ecwid_create_promotion_request,
    .read = read_ecwid_create_promotion_request,
    .fields = fields_of_ecwid_create_promotion_request,
    .index = index_of_ecwid_create_promotion_request,
};

oac_status ecwid_create_promotion_request_serialize(const ecwid_create_promotion_request *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_create_promotion_request_oac_type, value, buffer, error);
}

oac_status ecwid_create_promotion_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_create_promotion_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_promotion_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_promotion_request_validate(const ecwid_create_promotion_request *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_create_promotion_request_oac_type, value, mode, violations, error);
}

void ecwid_create_promotion_request_dispose(ecwid_create_promotion_request *value)
{
    oac_record_dispose(&ecwid_create_promotion_request_oac_type, value);
}
