/* created_without_twig: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:46 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "created_without_codec.h"

/* clang-format off */
static const oac_field fields_of_created_without_twig[] = {
    OAC_FIELD("leaves", created_without_twig_leave_list_oac_type, created_without_twig, leaves, NULL, 0),
    OAC_FIELD("twigs", created_without_twig_list_oac_type, created_without_twig, twigs, NULL, 0),
    OAC_FIELD("twin", created_without_twig_oac_type, created_without_twig, twin, NULL, 0),
};
static const uint16_t index_of_created_without_twig[] = {0, 1, 3, 0, 0, 0, 0, 2};
/* clang-format on */

const oac_type created_without_twig_oac_type = {
    OAC_RECORD_TABLE(created_without_twig, extra, 3, 8),
    .fields = fields_of_created_without_twig,
    .index = index_of_created_without_twig,
};

enum {
    MEMBER_LEAVES,
    MEMBER_TWIGS,
    MEMBER_TWIN,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_LEAVES] = {"leaves", 6},
    [MEMBER_TWIGS] = {"twigs", 5},
    [MEMBER_TWIN] = {"twin", 4},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "twin", 4) == 0) {
            return MEMBER_TWIN;
        }
        break;
    case 5:
        if (memcmp(name.data, "twigs", 5) == 0) {
            return MEMBER_TWIGS;
        }
        break;
    case 6:
        if (memcmp(name.data, "leaves", 6) == 0) {
            return MEMBER_LEAVES;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void created_without_twig_write(oac_writer *writer, const created_without_twig *value)
{
    oac_write_object_begin(writer);
    created_without_twig_leave_list_write(writer, OAC_KEY("leaves"), &value->leaves);
    created_without_twig_list_write(writer, OAC_KEY("twigs"), &value->twigs);
    created_without_twig_ref_write(writer, OAC_KEY("twin"), &value->twin);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *created_without_twig_read(oac_reader *reader, char *at, created_without_twig *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("leaves"))) {
            at = created_without_twig_leave_list_read(reader, at, &value->leaves);
        }
        if (oac_at_key(&at, OAC_NEXT("twigs"))) {
            at = created_without_twig_list_read(reader, at, &value->twigs);
        }
        if (oac_at_key(&at, OAC_NEXT("twin"))) {
            at = created_without_twig_ref_read(reader, at, &value->twin);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_LEAVES:
            at = created_without_twig_leave_list_read(reader, at, &value->leaves);
            break;
        case MEMBER_TWIGS:
            at = created_without_twig_list_read(reader, at, &value->twigs);
            break;
        case MEMBER_TWIN:
            at = created_without_twig_ref_read(reader, at, &value->twin);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_leaves(oac_checker *checker, const oac_path *path, const created_without_twig *value)
{
    const created_without_twig_leave_list *list = &value->leaves;
    oac_path here = oac_path_member(path, "leaves");
    size_t i;
    if (!oac_check_list(checker, path, "leaves", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        created_without_twig_leave_check(checker, &at, &list->items[i]);
    }
}

static void check_twigs(oac_checker *checker, const oac_path *path, const created_without_twig *value)
{
    const created_without_twig_list *list = &value->twigs;
    oac_path here = oac_path_member(path, "twigs");
    size_t i;
    if (!oac_check_list(checker, path, "twigs", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        created_without_twig_check(checker, &at, &list->items[i]);
    }
}

void created_without_twig_check(oac_checker *checker, const oac_path *path, const created_without_twig *value)
{
    check_leaves(checker, path, value);
    check_twigs(checker, path, value);
    if (oac_check_object(checker, path, "twin", value->twin.state, value->twin.value, OAC_CHECK_OPTIONAL)) {
        oac_path here = oac_path_member(path, "twin");
        created_without_twig_check(checker, &here, value->twin.value);
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

/* Whether something is created anew each time this is sent. */
bool created_without_twig_creates(const created_without_twig *value)
{
    for (size_t i = 0; value->leaves.state == OAC_VALUE && i < value->leaves.count; i++) {
        if (value->leaves.items[i].leaf_id.state != OAC_VALUE || value->leaves.items[i].leaf_id.value.length == 0) {
            return true;
        }
    }
    for (size_t i = 0; value->twigs.state == OAC_VALUE && i < value->twigs.count; i++) {
        if (created_without_twig_creates(&value->twigs.items[i])) {
            return true;
        }
    }
    if (value->twin.state == OAC_VALUE && value->twin.value != NULL) {
        if (created_without_twig_creates(value->twin.value)) {
            return true;
        }
    }
    return false;
}

void created_without_twig_ref_write(oac_writer *writer, const char *key, size_t key_length,
                                    const created_without_twig_ref *value)
{
    if (oac_write_object_member(writer, key, key_length, value->state, value->value)) {
        created_without_twig_write(writer, value->value);
    }
}

char *created_without_twig_ref_read(oac_reader *reader, char *at, created_without_twig_ref *value)
{
    created_without_twig *object = oac_read_object_member(reader, at, &value->state, sizeof *object);
    if (object == NULL) {
        return reader->next;
    }
    value->value = object;
    return created_without_twig_read(reader, at, object);
}

const oac_type created_without_twig_list_oac_type = OAC_LIST_TABLE(created_without_twig_list, created_without_twig,
                                                                   created_without_twig_oac_type, 0);

void created_without_twig_list_write(oac_writer *writer, const char *key, size_t key_length,
                                     const created_without_twig_list *value)
{
    size_t i;
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (i = 0; i < value->count; i++) {
            created_without_twig_write(writer, &value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

char *created_without_twig_list_read(oac_reader *reader, char *at, created_without_twig_list *value)
{
    oac_items items;
    created_without_twig *item;
    if (oac_read_array(reader, at, &value->state, &items, sizeof *item)) {
        while ((item = oac_read_item(reader, &items)) != NULL) {
            items.at = created_without_twig_read(reader, items.at, item);
        }
        value->items = items.items;
        value->count = items.count;
    }
    return reader->next;
}

oac_status created_without_twig_serialize(const created_without_twig *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    created_without_twig_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status created_without_twig_parse(const char *text, size_t length, const oac_parse_options *options,
                                      created_without_twig *value, oac_error *error)
{
    oac_reader reader;
    created_without_twig parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = created_without_twig_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status created_without_twig_validate(const created_without_twig *value, oac_validation mode,
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
    created_without_twig_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void created_without_twig_dispose(created_without_twig *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status created_without_twig_to_cjson(const created_without_twig *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = created_without_twig_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status created_without_twig_from_cjson(const struct cJSON *tree, created_without_twig *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = created_without_twig_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
