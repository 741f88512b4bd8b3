/* contains_thing: writer, reader and rules.
 * Made from tests/codegen/golden/contains.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "contains_codec.h"

/* clang-format off */
static const oac_field fields_of_contains_thing[] = {
    OAC_FIELD("contacts", contains_contact_list_oac_type, contains_thing, contacts, NULL, 0),
    OAC_FIELD("numbers", oac_type_int_list, contains_thing, numbers, NULL, 0),
    OAC_FIELD("words", oac_type_string_list, contains_thing, words, NULL, 0),
    OAC_FIELD("kinds", oac_type_string_list, contains_thing, kinds, NULL, 0),
};
static const uint16_t index_of_contains_thing[] = {2, 0, 4, 1, 0, 0, 0, 3};
/* clang-format on */

const oac_type contains_thing_oac_type = {
    OAC_RECORD_TABLE(contains_thing, extra, 4, 8),
    .fields = fields_of_contains_thing,
    .index = index_of_contains_thing,
};

enum {
    MEMBER_CONTACTS,
    MEMBER_NUMBERS,
    MEMBER_WORDS,
    MEMBER_KINDS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_CONTACTS] = {"contacts", 8},
    [MEMBER_NUMBERS] = {"numbers", 7},
    [MEMBER_WORDS] = {"words", 5},
    [MEMBER_KINDS] = {"kinds", 5},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 5:
        if (memcmp(name.data, "words", 5) == 0) {
            return MEMBER_WORDS;
        }
        if (memcmp(name.data, "kinds", 5) == 0) {
            return MEMBER_KINDS;
        }
        break;
    case 7:
        if (memcmp(name.data, "numbers", 7) == 0) {
            return MEMBER_NUMBERS;
        }
        break;
    case 8:
        if (memcmp(name.data, "contacts", 8) == 0) {
            return MEMBER_CONTACTS;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void contains_thing_write(oac_writer *writer, const contains_thing *value)
{
    oac_write_object_begin(writer);
    contains_contact_list_write(writer, OAC_KEY("contacts"), &value->contacts);
    oac_write_int_list(writer, OAC_KEY("numbers"), &value->numbers);
    oac_write_string_list(writer, OAC_KEY("words"), &value->words);
    oac_write_string_list(writer, OAC_KEY("kinds"), &value->kinds);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *contains_thing_read(oac_reader *reader, char *at, contains_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("contacts"))) {
            at = contains_contact_list_read(reader, at, &value->contacts);
        }
        if (oac_at_key(&at, OAC_NEXT("numbers"))) {
            at = oac_read_int_list(reader, at, &value->numbers);
        }
        if (oac_at_key(&at, OAC_NEXT("words"))) {
            at = oac_read_string_list(reader, at, &value->words);
        }
        if (oac_at_key(&at, OAC_NEXT("kinds"))) {
            at = oac_read_string_list(reader, at, &value->kinds);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_CONTACTS:
            at = contains_contact_list_read(reader, at, &value->contacts);
            break;
        case MEMBER_NUMBERS:
            at = oac_read_int_list(reader, at, &value->numbers);
            break;
        case MEMBER_WORDS:
            at = oac_read_string_list(reader, at, &value->words);
            break;
        case MEMBER_KINDS:
            at = oac_read_string_list(reader, at, &value->kinds);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_contacts(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const contains_contact_list *list = &value->contacts;
    oac_path here = oac_path_member(path, "contacts");
    size_t i;
    size_t found[2] = {0};
    if (!oac_check_list(checker, path, "contacts", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const contains_contact *item = &list->items[i];
        if (item->type.state == OAC_VALUE && item->type.value == CONTAINS_CONTACT_TYPE_EMAIL &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[0]++;
        }
        if ((item->rank.state == OAC_ABSENT ||
             (item->rank.state == OAC_VALUE && !(item->rank.value < 3) && !(item->rank.value > 5)))) {
            found[1]++;
        }
    }
    if (found[0] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"EMAIL\" and default true", found[0]);
    }
    if (found[1] < 2) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "2",
                          "at least 2 with rank absent or at least 3 and at most 5", found[1]);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        contains_contact_check(checker, &at, &list->items[i]);
    }
}

static void check_numbers(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const oac_int_list *list = &value->numbers;
    oac_path here = oac_path_member(path, "numbers");
    size_t i;
    size_t found[1] = {0};
    if (!oac_check_list(checker, path, "numbers", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const int64_t item = list->items[i];
        if (!(item < 10)) {
            found[0]++;
        }
    }
    if (found[0] < 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at least 1 with at least 10", found[0]);
    }
}

static void check_words(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const oac_string_list *list = &value->words;
    oac_path here = oac_path_member(path, "words");
    size_t i;
    size_t found[1] = {0};
    if (!oac_check_list(checker, path, "words", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const oac_string item = list->items[i];
        if ((oac_string_is(oac_string_or_empty(item), "a", 1) || oac_string_is(oac_string_or_empty(item), "b", 1))) {
            found[0]++;
        }
    }
    if (found[0] < 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at least 1 with \"a\" or \"b\"", found[0]);
    }
    if (found[0] > 2) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "2", "at most 2 with \"a\" or \"b\"", found[0]);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        (void)oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL);
    }
}

static void check_kinds(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const oac_string_list *list = &value->kinds;
    oac_path here = oac_path_member(path, "kinds");
    size_t i;
    size_t found[1] = {0};
    if (!oac_check_list(checker, path, "kinds", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const oac_string item = list->items[i];
        if (oac_string_is(oac_string_or_empty(item), "x", 1)) {
            found[0]++;
        }
    }
    if (found[0] < 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at least 1 with \"x\"", found[0]);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_enum(checker, &at, NULL, OAC_VALUE, 0, item, NULL, 0, OAC_CHECK_OPTIONAL)) {
            if (contains_thing_kind_from(item) == CONTAINS_THING_KIND_UNLISTED) {
                oac_violate_unlisted(checker, &at, NULL, item, contains_thing_kind_names + 1,
                                     CONTAINS_THING_KIND_COUNT);
            }
        }
    }
}

void contains_thing_check(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    check_contacts(checker, path, value);
    check_numbers(checker, path, value);
    check_words(checker, path, value);
    check_kinds(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status contains_thing_serialize(const contains_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    contains_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status contains_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                contains_thing *value, oac_error *error)
{
    oac_reader reader;
    contains_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = contains_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status contains_thing_validate(const contains_thing *value, oac_validation mode, oac_violations *violations,
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
    contains_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void contains_thing_dispose(contains_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status contains_thing_to_cjson(const contains_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = contains_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status contains_thing_from_cjson(const struct cJSON *tree, contains_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = contains_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
