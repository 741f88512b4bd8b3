/* integer_thing: writer, reader and rules.
 * Made from tests/codegen/golden/integer.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "integer_codec.h"

/* clang-format off */
static const oac_field fields_of_integer_thing[] = {
    OAC_FIELD("plain", oac_type_int, integer_thing, plain, NULL, 0),
    OAC_FIELD("small", oac_type_int, integer_thing, small, NULL, 0),
    OAC_FIELD("open", oac_type_int, integer_thing, open, NULL, 0),
    OAC_FIELD("even", oac_type_int, integer_thing, even, NULL, 0),
    OAC_FIELD("wide", oac_type_int, integer_thing, wide, NULL, 0),
    OAC_FIELD("far", oac_type_int, integer_thing, far, NULL, 0),
    OAC_FIELD("between", oac_type_int, integer_thing, between, NULL, 0),
};
static const uint16_t index_of_integer_thing[] = {7, 3, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 1, 0, 6, 5};
/* clang-format on */

const oac_type integer_thing_oac_type = {
    OAC_RECORD_TABLE(integer_thing, extra, 7, 16),
    .fields = fields_of_integer_thing,
    .index = index_of_integer_thing,
};

enum {
    MEMBER_PLAIN,
    MEMBER_SMALL,
    MEMBER_OPEN,
    MEMBER_EVEN,
    MEMBER_WIDE,
    MEMBER_FAR,
    MEMBER_BETWEEN,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_PLAIN] = {"plain", 5},
    [MEMBER_SMALL] = {"small", 5},
    [MEMBER_OPEN] = {"open", 4},
    [MEMBER_EVEN] = {"even", 4},
    [MEMBER_WIDE] = {"wide", 4},
    [MEMBER_FAR] = {"far", 3},
    [MEMBER_BETWEEN] = {"between", 7},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 3:
        if (memcmp(name.data, "far", 3) == 0) {
            return MEMBER_FAR;
        }
        break;
    case 4:
        if (memcmp(name.data, "open", 4) == 0) {
            return MEMBER_OPEN;
        }
        if (memcmp(name.data, "even", 4) == 0) {
            return MEMBER_EVEN;
        }
        if (memcmp(name.data, "wide", 4) == 0) {
            return MEMBER_WIDE;
        }
        break;
    case 5:
        if (memcmp(name.data, "plain", 5) == 0) {
            return MEMBER_PLAIN;
        }
        if (memcmp(name.data, "small", 5) == 0) {
            return MEMBER_SMALL;
        }
        break;
    case 7:
        if (memcmp(name.data, "between", 7) == 0) {
            return MEMBER_BETWEEN;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void integer_thing_write(oac_writer *writer, const integer_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("plain"), &value->plain);
    oac_write_int_member(writer, OAC_KEY("small"), &value->small);
    oac_write_int_member(writer, OAC_KEY("open"), &value->open);
    oac_write_int_member(writer, OAC_KEY("even"), &value->even);
    oac_write_int_member(writer, OAC_KEY("wide"), &value->wide);
    oac_write_int_member(writer, OAC_KEY("far"), &value->far);
    oac_write_int_member(writer, OAC_KEY("between"), &value->between);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *integer_thing_read(oac_reader *reader, char *at, integer_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("plain"))) {
            at = oac_read_int(reader, at, &value->plain);
        }
        if (oac_at_key(&at, OAC_NEXT("small"))) {
            at = oac_read_int(reader, at, &value->small);
        }
        if (oac_at_key(&at, OAC_NEXT("open"))) {
            at = oac_read_int(reader, at, &value->open);
        }
        if (oac_at_key(&at, OAC_NEXT("even"))) {
            at = oac_read_int(reader, at, &value->even);
        }
        if (oac_at_key(&at, OAC_NEXT("wide"))) {
            at = oac_read_int(reader, at, &value->wide);
        }
        if (oac_at_key(&at, OAC_NEXT("far"))) {
            at = oac_read_int(reader, at, &value->far);
        }
        if (oac_at_key(&at, OAC_NEXT("between"))) {
            at = oac_read_int(reader, at, &value->between);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_PLAIN:
            at = oac_read_int(reader, at, &value->plain);
            break;
        case MEMBER_SMALL:
            at = oac_read_int(reader, at, &value->small);
            break;
        case MEMBER_OPEN:
            at = oac_read_int(reader, at, &value->open);
            break;
        case MEMBER_EVEN:
            at = oac_read_int(reader, at, &value->even);
            break;
        case MEMBER_WIDE:
            at = oac_read_int(reader, at, &value->wide);
            break;
        case MEMBER_FAR:
            at = oac_read_int(reader, at, &value->far);
            break;
        case MEMBER_BETWEEN:
            at = oac_read_int(reader, at, &value->between);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void integer_thing_check(oac_checker *checker, const oac_path *path, const integer_thing *value)
{
    (void)oac_check_int(checker, path, "plain", value->plain.state, value->plain.value, OAC_CHECK_OPTIONAL);
    if (oac_check_int(checker, path, "small", value->small.state, value->small.value, OAC_CHECK_OPTIONAL)) {
        if (value->small.value < 0) {
            oac_violate_int(checker, OAC_RULE_MINIMUM, path, "small", "0", "at least 0", value->small.value);
        }
        if (value->small.value > 100) {
            oac_violate_int(checker, OAC_RULE_MAXIMUM, path, "small", "100", "at most 100", value->small.value);
        }
    }
    if (oac_check_int(checker, path, "open", value->open.state, value->open.value, OAC_CHECK_OPTIONAL)) {
        if (value->open.value < 1) {
            oac_violate_int(checker, OAC_RULE_EXCLUSIVE_MINIMUM, path, "open", "0", "more than 0", value->open.value);
        }
        if (value->open.value > 9) {
            oac_violate_int(checker, OAC_RULE_EXCLUSIVE_MAXIMUM, path, "open", "10", "less than 10", value->open.value);
        }
    }
    if (oac_check_int(checker, path, "even", value->even.state, value->even.value, OAC_CHECK_OPTIONAL)) {
        if (value->even.value % 2 != 0) {
            oac_violate_int(checker, OAC_RULE_MULTIPLE_OF, path, "even", "2", "a multiple of 2", value->even.value);
        }
    }
    (void)oac_check_int(checker, path, "wide", value->wide.state, value->wide.value, OAC_CHECK_OPTIONAL);
    if (oac_check_int(checker, path, "far", value->far.state, value->far.value, OAC_CHECK_OPTIONAL)) {
        if (value->far.value < INT64_C(-9223372036854775807)) {
            oac_violate_int(checker, OAC_RULE_MINIMUM, path, "far", "-9223372036854775807",
                            "at least -9223372036854775807", value->far.value);
        }
        if (value->far.value > INT64_C(4294967296)) {
            oac_violate_int(checker, OAC_RULE_MAXIMUM, path, "far", "4294967296", "at most 4294967296",
                            value->far.value);
        }
    }
    if (oac_check_int(checker, path, "between", value->between.state, value->between.value, OAC_CHECK_OPTIONAL)) {
        if (value->between.value < 1) {
            oac_violate_int(checker, OAC_RULE_MINIMUM, path, "between", "0.5", "at least 0.5", value->between.value);
        }
        if (value->between.value > 9) {
            oac_violate_int(checker, OAC_RULE_MAXIMUM, path, "between", "9.5", "at most 9.5", value->between.value);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status integer_thing_serialize(const integer_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    integer_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status integer_thing_parse(const char *text, size_t length, const oac_parse_options *options, integer_thing *value,
                               oac_error *error)
{
    oac_reader reader;
    integer_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = integer_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status integer_thing_validate(const integer_thing *value, oac_validation mode, oac_violations *violations,
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
    integer_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void integer_thing_dispose(integer_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status integer_thing_to_cjson(const integer_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = integer_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status integer_thing_from_cjson(const struct cJSON *tree, integer_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = integer_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
