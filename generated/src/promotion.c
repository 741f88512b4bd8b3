/* ecwid_promotion: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13937 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_promotion[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "1024", NULL, count, 1024),
};
static const oac_field fields_of_ecwid_promotion[] = {
    OAC_FIELD("name", oac_type_string, ecwid_promotion, name, rules_1_of_ecwid_promotion, 0),
    OAC_FIELD("discountBase", ecwid_promotion_discount_base_oac_type, ecwid_promotion, discount_base, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_promotion, enabled, NULL, 0),
    OAC_FIELD("discountType", ecwid_promotion_discount_type_oac_type, ecwid_promotion, discount_type, NULL, 0),
    OAC_FIELD("amount", oac_type_number, ecwid_promotion, amount, NULL, 0),
    OAC_FIELD("triggers", ecwid_promotion_triggers_oac_type, ecwid_promotion, triggers, NULL, 0),
    OAC_FIELD("targets", ecwid_promotion_targets_oac_type, ecwid_promotion, targets, NULL, 0),
    OAC_FIELD("externalReferenceId", oac_type_string, ecwid_promotion, external_reference_id, NULL, 0),
    OAC_FIELD("id", oac_type_int, ecwid_promotion, id, NULL, OAC_FIELD_IDENTIFIES),
};
static const uint8_t index_of_ecwid_promotion[] = {
    0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 4, 1, 0, 0, 0, 9, 0, 0, 0, 6, 7, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_promotion(oac_writer *writer, const void *from)
{
    const ecwid_promotion *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_enum(writer, OAC_KEY("discountBase"), &value->discount_base, &ecwid_promotion_discount_base_oac_type);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_enum(writer, OAC_KEY("discountType"), &value->discount_type, &ecwid_promotion_discount_type_oac_type);
    oac_write_number_member(writer, OAC_KEY("amount"), &value->amount);
    oac_write_record(writer, OAC_KEY("triggers"), &value->triggers, &ecwid_promotion_triggers_oac_type);
    oac_write_record(writer, OAC_KEY("targets"), &value->targets, &ecwid_promotion_targets_oac_type);
    oac_write_string_member(writer, OAC_KEY("externalReferenceId"), &value->external_reference_id);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_rest(writer, value, &ecwid_promotion_oac_type);
}

static char *read_ecwid_promotion(oac_reader *reader, char *at, void *into)
{
    ecwid_promotion *value = into;
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
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    return oac_read_rest(reader, at, value, &ecwid_promotion_oac_type);
}

const oac_type ecwid_promotion_oac_type = {
    OAC_RECORD_TABLE(ecwid_promotion, extra, 9, 31),
    .write = write_ecwid_promotion,
    .read = read_ecwid_promotion,
    .fields = fields_of_ecwid_promotion,
    .index = index_of_ecwid_promotion,
};
/* clang-format off */
const oac_type ecwid_promotion_list_oac_type = OAC_LIST_TABLE(ecwid_promotion_list, ecwid_promotion,
                                                              ecwid_promotion_oac_type, 0);
/* clang-format on */

oac_status ecwid_promotion_serialize(const ecwid_promotion *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_promotion_oac_type, value, buffer, error);
}

oac_status ecwid_promotion_parse(const char *text, size_t length, const oac_parse_options *options,
                                 ecwid_promotion *value, oac_error *error)
{
    return oac_record_parse(&ecwid_promotion_oac_type, text, length, options, value, error);
}

oac_status ecwid_promotion_validate(const ecwid_promotion *value, oac_validation mode, oac_violations *violations,
                                    oac_error *error)
{
    return oac_record_validate(&ecwid_promotion_oac_type, value, mode, violations, error);
}

void ecwid_promotion_dispose(ecwid_promotion *value)
{
    oac_record_dispose(&ecwid_promotion_oac_type, value);
}
