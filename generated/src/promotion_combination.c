/* ecwid_promotion_combination: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13875 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_combination.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_promotion_combination[] = {
    OAC_FIELD("productId", oac_type_int, ecwid_promotion_combination, product_id, NULL, 0),
    OAC_FIELD("combinationIds", oac_type_string_list, ecwid_promotion_combination, combination_ids, NULL, 0),
};
/* clang-format on */

static void write_ecwid_promotion_combination(oac_writer *writer, const void *from)
{
    const ecwid_promotion_combination *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("productId"), &value->product_id);
    oac_write_list(writer, OAC_KEY("combinationIds"), &value->combination_ids, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_promotion_combination_oac_type);
}

static char *read_ecwid_promotion_combination(oac_reader *reader, char *at, void *into)
{
    ecwid_promotion_combination *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_int(reader, at, &value->product_id);
    }
    if (oac_at_key(&at, OAC_NEXT("combinationIds"))) {
        at = oac_read_list(reader, at, &value->combination_ids, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_promotion_combination_oac_type);
}

const oac_type ecwid_promotion_combination_oac_type = {
    OAC_RECORD_TABLE(ecwid_promotion_combination, extra, 2, 0),
    .write = write_ecwid_promotion_combination,
    .read = read_ecwid_promotion_combination,
    .fields = fields_of_ecwid_promotion_combination,
};
/* clang-format off */
const oac_type ecwid_promotion_combination_list_oac_type =
OAC_LIST_TABLE(ecwid_promotion_combination_list, ecwid_promotion_combination, ecwid_promotion_combination_oac_type, 0);
/* clang-format on */

oac_status ecwid_promotion_combination_serialize(const ecwid_promotion_combination *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_promotion_combination_oac_type, value, buffer, error);
}

oac_status ecwid_promotion_combination_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_promotion_combination *value, oac_error *error)
{
    return oac_record_parse(&ecwid_promotion_combination_oac_type, text, length, options, value, error);
}

oac_status ecwid_promotion_combination_validate(const ecwid_promotion_combination *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_promotion_combination_oac_type, value, mode, violations, error);
}

void ecwid_promotion_combination_dispose(ecwid_promotion_combination *value)
{
    oac_record_dispose(&ecwid_promotion_combination_oac_type, value);
}
