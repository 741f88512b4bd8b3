/* number_thing: writer, reader and rules.
 * Made from tests/codegen/golden/number.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "number_codec.h"

/* clang-format off */
static const oac_field fields_of_number_thing[] = {
    OAC_FIELD("plain", oac_type_number, number_thing, plain, NULL, 0),
    OAC_FIELD("share", oac_type_number, number_thing, share, NULL, 0),
    OAC_FIELD("above", oac_type_number, number_thing, above, NULL, 0),
    OAC_FIELD("price", oac_type_number, number_thing, price, NULL, 0),
    OAC_FIELD("tens", oac_type_number, number_thing, tens, NULL, 0),
};
static const uint16_t index_of_number_thing[] = {5, 2, 3, 0, 1, 4, 0, 0};
/* clang-format on */

enum { MEMBERS = 5 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"plain", 5},
    {"share", 5},
    {"above", 5},
    {"price", 5},
    {"tens", 4},
};
/* clang-format on */

static void write_number_thing(oac_writer *writer, const void *from)
{
    const number_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("plain"), &value->plain);
    oac_write_number_member(writer, OAC_KEY("share"), &value->share);
    oac_write_number_member(writer, OAC_KEY("above"), &value->above);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_number_member(writer, OAC_KEY("tens"), &value->tens);
    oac_write_rest(writer, value, &number_thing_oac_type);
}

static char *read_number_thing(oac_reader *reader, char *at, void *into)
{
    number_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("plain"))) {
        at = oac_read_number(reader, at, &value->plain);
    }
    if (oac_at_key(&at, OAC_NEXT("share"))) {
        at = oac_read_number(reader, at, &value->share);
    }
    if (oac_at_key(&at, OAC_NEXT("above"))) {
        at = oac_read_number(reader, at, &value->above);
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_number(reader, at, &value->price);
    }
    if (oac_at_key(&at, OAC_NEXT("tens"))) {
        at = oac_read_number(reader, at, &value->tens);
    }
    return oac_read_rest(reader, at, value, &number_thing_oac_type);
}

const oac_type number_thing_oac_type = {
    OAC_RECORD_TABLE(number_thing, extra, 5, 8),
    .write = write_number_thing,
    .read = read_number_thing,
    .fields = fields_of_number_thing,
    .index = index_of_number_thing,
};

void number_thing_check(oac_checker *checker, const oac_path *path, const number_thing *value)
{
    (void)oac_check_number(checker, path, "plain", value->plain.state, value->plain.value, OAC_CHECK_OPTIONAL);
    if (oac_check_number(checker, path, "share", value->share.state, value->share.value, OAC_CHECK_OPTIONAL)) {
        if (value->share.value < 0.0) {
            oac_violate_number(checker, OAC_RULE_MINIMUM, path, "share", "0", "at least 0", value->share.value);
        }
        if (value->share.value >= 1.0) {
            oac_violate_number(checker, OAC_RULE_EXCLUSIVE_MAXIMUM, path, "share", "1", "less than 1",
                               value->share.value);
        }
    }
    if (oac_check_number(checker, path, "above", value->above.state, value->above.value, OAC_CHECK_OPTIONAL)) {
        if (value->above.value <= -0.5) {
            oac_violate_number(checker, OAC_RULE_EXCLUSIVE_MINIMUM, path, "above", "-0.5", "more than -0.5",
                               value->above.value);
        }
        if (value->above.value > 1000.0) {
            oac_violate_number(checker, OAC_RULE_MAXIMUM, path, "above", "1.0E+3", "at most 1.0E+3",
                               value->above.value);
        }
    }
    if (oac_check_number(checker, path, "price", value->price.state, value->price.value, OAC_CHECK_OPTIONAL)) {
        if (!oac_number_is_multiple(value->price.value, 1u, -2)) {
            oac_violate_number(checker, OAC_RULE_MULTIPLE_OF, path, "price", "0.01", "a multiple of 0.01",
                               value->price.value);
        }
    }
    if (oac_check_number(checker, path, "tens", value->tens.state, value->tens.value, OAC_CHECK_OPTIONAL)) {
        if (!oac_number_is_multiple(value->tens.value, 1u, 1)) {
            oac_violate_number(checker, OAC_RULE_MULTIPLE_OF, path, "tens", "10", "a multiple of 10",
                               value->tens.value);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status number_thing_serialize(const number_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&number_thing_oac_type, value, buffer, error);
}

oac_status number_thing_parse(const char *text, size_t length, const oac_parse_options *options, number_thing *value,
                              oac_error *error)
{
    return oac_record_parse(&number_thing_oac_type, text, length, options, value, error);
}

oac_status number_thing_validate(const number_thing *value, oac_validation mode, oac_violations *violations,
                                 oac_error *error)
{
    oac_checker checker;
    if (value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value must not be null");
    }
    if (mode == OAC_VALIDATION_OFF) {
        oac_error_clear(error);
        return OAC_OK;
    }
    oac_checker_begin(&checker, mode, false, violations, error);
    number_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void number_thing_dispose(number_thing *value)
{
    oac_record_dispose(&number_thing_oac_type, value);
}

oac_status number_thing_to_cjson(const number_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = number_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status number_thing_from_cjson(const struct cJSON *tree, number_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = number_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
