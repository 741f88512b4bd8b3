/* created_without_thing: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:39 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "created_without_codec.h"

/* clang-format off */
static const oac_field fields_of_created_without_thing[] = {
    OAC_FIELD("name", oac_type_string, created_without_thing, name, NULL, 0),
    OAC_FIELD("labels", created_without_label_list_oac_type, created_without_thing, labels, NULL, 0),
    OAC_FIELD("main", created_without_twig_oac_type, created_without_thing, main, NULL, 0),
    OAC_FIELD("tags", oac_type_string_list, created_without_thing, tags, NULL, 0),
};
static const uint16_t index_of_created_without_thing[] = {4, 0, 0, 0, 0, 1, 2, 3};
/* clang-format on */

const oac_type created_without_thing_oac_type = {
    OAC_RECORD_TABLE(created_without_thing, extra, 4, 8),
    .fields = fields_of_created_without_thing,
    .index = index_of_created_without_thing,
};

enum {
    MEMBER_NAME,
    MEMBER_LABELS,
    MEMBER_MAIN,
    MEMBER_TAGS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_NAME] = {"name", 4},
    [MEMBER_LABELS] = {"labels", 6},
    [MEMBER_MAIN] = {"main", 4},
    [MEMBER_TAGS] = {"tags", 4},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "name", 4) == 0) {
            return MEMBER_NAME;
        }
        if (memcmp(name.data, "main", 4) == 0) {
            return MEMBER_MAIN;
        }
        if (memcmp(name.data, "tags", 4) == 0) {
            return MEMBER_TAGS;
        }
        break;
    case 6:
        if (memcmp(name.data, "labels", 6) == 0) {
            return MEMBER_LABELS;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void created_without_thing_write(oac_writer *writer, const created_without_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    created_without_label_list_write(writer, OAC_KEY("labels"), &value->labels);
    created_without_twig_ref_write(writer, OAC_KEY("main"), &value->main);
    oac_write_string_list(writer, OAC_KEY("tags"), &value->tags);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *created_without_thing_read(oac_reader *reader, char *at, created_without_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("name"))) {
            at = oac_read_string(reader, at, &value->name);
        }
        if (oac_at_key(&at, OAC_NEXT("labels"))) {
            at = created_without_label_list_read(reader, at, &value->labels);
        }
        if (oac_at_key(&at, OAC_NEXT("main"))) {
            at = created_without_twig_ref_read(reader, at, &value->main);
        }
        if (oac_at_key(&at, OAC_NEXT("tags"))) {
            at = oac_read_string_list(reader, at, &value->tags);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_NAME:
            at = oac_read_string(reader, at, &value->name);
            break;
        case MEMBER_LABELS:
            at = created_without_label_list_read(reader, at, &value->labels);
            break;
        case MEMBER_MAIN:
            at = created_without_twig_ref_read(reader, at, &value->main);
            break;
        case MEMBER_TAGS:
            at = oac_read_string_list(reader, at, &value->tags);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_labels(oac_checker *checker, const oac_path *path, const created_without_thing *value)
{
    const created_without_label_list *list = &value->labels;
    oac_path here = oac_path_member(path, "labels");
    size_t i;
    if (!oac_check_list(checker, path, "labels", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        created_without_label_check(checker, &at, &list->items[i]);
    }
}

static void check_tags(oac_checker *checker, const oac_path *path, const created_without_thing *value)
{
    const oac_string_list *list = &value->tags;
    oac_path here = oac_path_member(path, "tags");
    size_t i;
    if (!oac_check_list(checker, path, "tags", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        (void)oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL);
    }
}

void created_without_thing_check(oac_checker *checker, const oac_path *path, const created_without_thing *value)
{
    (void)oac_check_string(checker, path, "name", value->name.state, value->name.value, OAC_CHECK_OPTIONAL);
    check_labels(checker, path, value);
    if (oac_check_object(checker, path, "main", value->main.state, value->main.value, OAC_CHECK_OPTIONAL)) {
        oac_path here = oac_path_member(path, "main");
        created_without_twig_check(checker, &here, value->main.value);
    }
    check_tags(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

/* Whether something is created anew each time this is sent. */
bool created_without_thing_creates(const created_without_thing *value)
{
    for (size_t i = 0; value->labels.state == OAC_VALUE && i < value->labels.count; i++) {
        if (value->labels.items[i].mass.state != OAC_VALUE || value->labels.items[i].mass.value == 0) {
            return true;
        }
    }
    if (value->main.state == OAC_VALUE && value->main.value != NULL) {
        if (created_without_twig_creates(value->main.value)) {
            return true;
        }
    }
    return false;
}

oac_status created_without_thing_serialize(const created_without_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    created_without_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status created_without_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                       created_without_thing *value, oac_error *error)
{
    oac_reader reader;
    created_without_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = created_without_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status created_without_thing_validate(const created_without_thing *value, oac_validation mode,
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
    created_without_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void created_without_thing_dispose(created_without_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status created_without_thing_to_cjson(const created_without_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = created_without_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status created_without_thing_from_cjson(const struct cJSON *tree, created_without_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = created_without_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
