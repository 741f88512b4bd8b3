/* created_without_twig: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:46 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <created_without/twig.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_creation creations_1_of_created_without_twig[] = {
    {0, 0, 0},
    {1, OAC_CREATION_NONE, OAC_CREATION_WITHIN},
    {2, OAC_CREATION_NONE, OAC_CREATION_WITHIN | OAC_CREATION_LAST},
};
static const oac_constraint rules_1_of_created_without_twig[] = {
    OAC_ROW_CREATIONS(OAC_ROW_LAST, creations_1_of_created_without_twig),
};
static const oac_field fields_of_created_without_twig[] = {
    OAC_FIELD("leaves", created_without_twig_leave_list_oac_type, created_without_twig, leaves, NULL, 0),
    OAC_FIELD("twigs", created_without_twig_list_oac_type, created_without_twig, twigs, NULL, 0),
    OAC_FIELD("twin", created_without_twig_oac_type, created_without_twig, twin, NULL, 0),
};
/* clang-format on */

static void write_created_without_twig(oac_writer *writer, const void *from)
{
    const created_without_twig *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("leaves"), &value->leaves, &created_without_twig_leave_list_oac_type);
    oac_write_list(writer, OAC_KEY("twigs"), &value->twigs, &created_without_twig_list_oac_type);
    oac_write_record(writer, OAC_KEY("twin"), &value->twin, &created_without_twig_oac_type);
    oac_write_rest(writer, value, &created_without_twig_oac_type);
}

static char *read_created_without_twig(oac_reader *reader, char *at, void *into)
{
    created_without_twig *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("leaves"))) {
        at = oac_read_list(reader, at, &value->leaves, &created_without_twig_leave_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("twigs"))) {
        at = oac_read_list(reader, at, &value->twigs, &created_without_twig_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("twin"))) {
        at = oac_read_record(reader, at, &value->twin, &created_without_twig_oac_type);
    }
    return oac_read_rest(reader, at, value, &created_without_twig_oac_type);
}

const oac_type created_without_twig_oac_type = {
    OAC_RECORD_TABLE(created_without_twig, extra, 3, 0),
    .write = write_created_without_twig,
    .read = read_created_without_twig,
    .fields = fields_of_created_without_twig,
    .rules = rules_1_of_created_without_twig,
};
/* clang-format off */
const oac_type created_without_twig_list_oac_type = OAC_LIST_TABLE(created_without_twig_list, created_without_twig,
                                                                   created_without_twig_oac_type, 0);
/* clang-format on */

oac_status created_without_twig_serialize(const created_without_twig *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&created_without_twig_oac_type, value, buffer, error);
}

oac_status created_without_twig_parse(const char *text, size_t length, const oac_parse_options *options,
                                      created_without_twig *value, oac_error *error)
{
    return oac_record_parse(&created_without_twig_oac_type, text, length, options, value, error);
}

oac_status created_without_twig_validate(const created_without_twig *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&created_without_twig_oac_type, value, mode, violations, error);
}

void created_without_twig_dispose(created_without_twig *value)
{
    oac_record_dispose(&created_without_twig_oac_type, value);
}
