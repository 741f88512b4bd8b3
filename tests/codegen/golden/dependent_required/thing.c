/* dependent_required_thing: writer, reader and rules.
 * Made from tests/codegen/golden/dependent_required.yaml:16 by `python3 -m codegen generate`; edit the description,
 * not this file. */
#include "dependent_required_codec.h"

/* clang-format off */
static const oac_field fields_of_dependent_required_thing[] = {
    OAC_FIELD("card", oac_type_string, dependent_required_thing, card, NULL, 0),
    OAC_FIELD("holder", oac_type_string, dependent_required_thing, holder, NULL, 0),
    OAC_FIELD("expires", oac_type_string, dependent_required_thing, expires, NULL, OAC_CHECK_NULLABLE),
};
static const uint16_t index_of_dependent_required_thing[] = {0, 0, 1, 0, 3, 0, 2, 0};
/* clang-format on */

const oac_type dependent_required_thing_oac_type = {
    OAC_RECORD_TABLE(dependent_required_thing, extra, 3, 8),
    .fields = fields_of_dependent_required_thing,
    .index = index_of_dependent_required_thing,
};

enum {
    MEMBER_CARD,
    MEMBER_HOLDER,
    MEMBER_EXPIRES,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_CARD] = {"card", 4},
    [MEMBER_HOLDER] = {"holder", 6},
    [MEMBER_EXPIRES] = {"expires", 7},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "card", 4) == 0) {
            return MEMBER_CARD;
        }
        break;
    case 6:
        if (memcmp(name.data, "holder", 6) == 0) {
            return MEMBER_HOLDER;
        }
        break;
    case 7:
        if (memcmp(name.data, "expires", 7) == 0) {
            return MEMBER_EXPIRES;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void dependent_required_thing_write(oac_writer *writer, const dependent_required_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("card"), &value->card);
    oac_write_string_member(writer, OAC_KEY("holder"), &value->holder);
    oac_write_string_member(writer, OAC_KEY("expires"), &value->expires);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *dependent_required_thing_read(oac_reader *reader, char *at, dependent_required_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("card"))) {
            at = oac_read_string(reader, at, &value->card);
        }
        if (oac_at_key(&at, OAC_NEXT("holder"))) {
            at = oac_read_string(reader, at, &value->holder);
        }
        if (oac_at_key(&at, OAC_NEXT("expires"))) {
            at = oac_read_string(reader, at, &value->expires);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_CARD:
            at = oac_read_string(reader, at, &value->card);
            break;
        case MEMBER_HOLDER:
            at = oac_read_string(reader, at, &value->holder);
            break;
        case MEMBER_EXPIRES:
            at = oac_read_string(reader, at, &value->expires);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void dependent_required_thing_check(oac_checker *checker, const oac_path *path, const dependent_required_thing *value)
{
    if (value->card.state != OAC_ABSENT && value->holder.state == OAC_ABSENT) {
        oac_violate(checker, OAC_RULE_DEPENDENT_REQUIRED, path, NULL, "\"holder\"", "holder beside card");
    }
    if (value->card.state != OAC_ABSENT && value->expires.state == OAC_ABSENT) {
        oac_violate(checker, OAC_RULE_DEPENDENT_REQUIRED, path, NULL, "\"expires\"", "expires beside card");
    }
    if (value->holder.state != OAC_ABSENT && value->card.state == OAC_ABSENT) {
        oac_violate(checker, OAC_RULE_DEPENDENT_REQUIRED, path, NULL, "\"card\"", "card beside holder");
    }
    (void)oac_check_string(checker, path, "card", value->card.state, value->card.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "holder", value->holder.state, value->holder.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "expires", value->expires.state, value->expires.value, OAC_CHECK_NULLABLE);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status dependent_required_thing_serialize(const dependent_required_thing *value, oac_buffer *buffer,
                                              oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    dependent_required_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status dependent_required_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                          dependent_required_thing *value, oac_error *error)
{
    oac_reader reader;
    dependent_required_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = dependent_required_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status dependent_required_thing_validate(const dependent_required_thing *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
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
    dependent_required_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void dependent_required_thing_dispose(dependent_required_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status dependent_required_thing_to_cjson(const dependent_required_thing *value, struct cJSON **tree,
                                             oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = dependent_required_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status dependent_required_thing_from_cjson(const struct cJSON *tree, dependent_required_thing *value,
                                               oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = dependent_required_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
