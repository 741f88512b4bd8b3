/* created_without_reply: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:64 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "created_without_codec.h"

/* clang-format off */
static const oac_field fields_of_created_without_reply[] = {
    OAC_FIELD("labels", created_without_label_list_oac_type, created_without_reply, labels, NULL, 0),
};
static const uint16_t index_of_created_without_reply[] = {0, 1};
/* clang-format on */

const oac_type created_without_reply_oac_type = {
    OAC_RECORD_TABLE(created_without_reply, extra, 1, 2),
    .fields = fields_of_created_without_reply,
    .index = index_of_created_without_reply,
};

enum {
    MEMBER_LABELS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_LABELS] = {"labels", 6},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
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

void created_without_reply_write(oac_writer *writer, const created_without_reply *value)
{
    oac_write_object_begin(writer);
    created_without_label_list_write(writer, OAC_KEY("labels"), &value->labels);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *created_without_reply_read(oac_reader *reader, char *at, created_without_reply *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("labels"))) {
            at = created_without_label_list_read(reader, at, &value->labels);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_LABELS:
            at = created_without_label_list_read(reader, at, &value->labels);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_labels(oac_checker *checker, const oac_path *path, const created_without_reply *value)
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

void created_without_reply_check(oac_checker *checker, const oac_path *path, const created_without_reply *value)
{
    check_labels(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status created_without_reply_serialize(const created_without_reply *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    created_without_reply_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status created_without_reply_parse(const char *text, size_t length, const oac_parse_options *options,
                                       created_without_reply *value, oac_error *error)
{
    oac_reader reader;
    created_without_reply parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = created_without_reply_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status created_without_reply_validate(const created_without_reply *value, oac_validation mode,
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
    created_without_reply_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void created_without_reply_dispose(created_without_reply *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status created_without_reply_to_cjson(const created_without_reply *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = created_without_reply_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status created_without_reply_from_cjson(const struct cJSON *tree, created_without_reply *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = created_without_reply_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
