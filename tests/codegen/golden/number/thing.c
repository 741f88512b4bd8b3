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

const oac_type number_thing_oac_type = {
    OAC_RECORD_TABLE(number_thing, extra, 5, 8),
    .fields = fields_of_number_thing,
    .index = index_of_number_thing,
};

enum {
    MEMBER_PLAIN,
    MEMBER_SHARE,
    MEMBER_ABOVE,
    MEMBER_PRICE,
    MEMBER_TENS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_PLAIN] = {"plain", 5},
    [MEMBER_SHARE] = {"share", 5},
    [MEMBER_ABOVE] = {"above", 5},
    [MEMBER_PRICE] = {"price", 5},
    [MEMBER_TENS] = {"tens", 4},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "tens", 4) == 0) {
            return MEMBER_TENS;
        }
        break;
    case 5:
        if (memcmp(name.data, "plain", 5) == 0) {
            return MEMBER_PLAIN;
        }
        if (memcmp(name.data, "share", 5) == 0) {
            return MEMBER_SHARE;
        }
        if (memcmp(name.data, "above", 5) == 0) {
            return MEMBER_ABOVE;
        }
        if (memcmp(name.data, "price", 5) == 0) {
            return MEMBER_PRICE;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void number_thing_write(oac_writer *writer, const number_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("plain"), &value->plain);
    oac_write_number_member(writer, OAC_KEY("share"), &value->share);
    oac_write_number_member(writer, OAC_KEY("above"), &value->above);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_number_member(writer, OAC_KEY("tens"), &value->tens);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *number_thing_read(oac_reader *reader, char *at, number_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
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
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_PLAIN:
            at = oac_read_number(reader, at, &value->plain);
            break;
        case MEMBER_SHARE:
            at = oac_read_number(reader, at, &value->share);
            break;
        case MEMBER_ABOVE:
            at = oac_read_number(reader, at, &value->above);
            break;
        case MEMBER_PRICE:
            at = oac_read_number(reader, at, &value->price);
            break;
        case MEMBER_TENS:
            at = oac_read_number(reader, at, &value->tens);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

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
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    number_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status number_thing_parse(const char *text, size_t length, const oac_parse_options *options, number_thing *value,
                              oac_error *error)
{
    oac_reader reader;
    number_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = number_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
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
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
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
