/* ecwid_customer_contact: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:168 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

/* clang-format off */
static const oac_field fields_of_ecwid_customer_contact[] = {
    OAC_FIELD("id", oac_type_int, ecwid_customer_contact, id, NULL, 0),
    OAC_FIELD("contact", oac_type_string, ecwid_customer_contact, contact, NULL, 0),
    OAC_FIELD("handle", oac_type_string, ecwid_customer_contact, handle, NULL, 0),
    OAC_FIELD("note", oac_type_string, ecwid_customer_contact, note, NULL, 0),
    OAC_FIELD("type", ecwid_customer_contact_type_oac_type, ecwid_customer_contact, type, NULL, 0),
    OAC_FIELD("default", oac_type_bool, ecwid_customer_contact, default_, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_customer_contact, order_by, NULL, 0),
    OAC_FIELD("timestamp", oac_type_string, ecwid_customer_contact, timestamp, NULL, OAC_CHECK_READ_ONLY),
};
static const uint16_t index_of_ecwid_customer_contact[] = {0, 5, 0, 3, 6, 4, 1, 7, 0, 8, 0, 0, 0, 0, 0, 2};
/* clang-format on */

const oac_type ecwid_customer_contact_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_contact, extra, 8, 16),
    .fields = fields_of_ecwid_customer_contact,
    .index = index_of_ecwid_customer_contact,
};

enum {
    MEMBER_ID,
    MEMBER_CONTACT,
    MEMBER_HANDLE,
    MEMBER_NOTE,
    MEMBER_TYPE,
    MEMBER_DEFAULT,
    MEMBER_ORDER_BY,
    MEMBER_TIMESTAMP,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_ID] = {"id", 2},
    [MEMBER_CONTACT] = {"contact", 7},
    [MEMBER_HANDLE] = {"handle", 6},
    [MEMBER_NOTE] = {"note", 4},
    [MEMBER_TYPE] = {"type", 4},
    [MEMBER_DEFAULT] = {"default", 7},
    [MEMBER_ORDER_BY] = {"orderBy", 7},
    [MEMBER_TIMESTAMP] = {"timestamp", 9},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 2:
        if (memcmp(name.data, "id", 2) == 0) {
            return MEMBER_ID;
        }
        break;
    case 4:
        if (memcmp(name.data, "note", 4) == 0) {
            return MEMBER_NOTE;
        }
        if (memcmp(name.data, "type", 4) == 0) {
            return MEMBER_TYPE;
        }
        break;
    case 6:
        if (memcmp(name.data, "handle", 6) == 0) {
            return MEMBER_HANDLE;
        }
        break;
    case 7:
        if (memcmp(name.data, "contact", 7) == 0) {
            return MEMBER_CONTACT;
        }
        if (memcmp(name.data, "default", 7) == 0) {
            return MEMBER_DEFAULT;
        }
        if (memcmp(name.data, "orderBy", 7) == 0) {
            return MEMBER_ORDER_BY;
        }
        break;
    case 9:
        if (memcmp(name.data, "timestamp", 9) == 0) {
            return MEMBER_TIMESTAMP;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void ecwid_customer_contact_write(oac_writer *writer, const ecwid_customer_contact *value)
{
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("contact"), &value->contact);
    oac_write_string_member(writer, OAC_KEY("handle"), &value->handle);
    oac_write_string_member(writer, OAC_KEY("note"), &value->note);
    ecwid_customer_contact_type_write(writer, OAC_KEY("type"), &value->type);
    oac_write_bool_member(writer, OAC_KEY("default"), &value->default_);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_string_member(writer, OAC_KEY("timestamp"), &value->timestamp);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *ecwid_customer_contact_read(oac_reader *reader, char *at, ecwid_customer_contact *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("id"))) {
            at = oac_read_int(reader, at, &value->id);
        }
        if (oac_at_key(&at, OAC_NEXT("contact"))) {
            at = oac_read_string(reader, at, &value->contact);
        }
        if (oac_at_key(&at, OAC_NEXT("handle"))) {
            at = oac_read_string(reader, at, &value->handle);
        }
        if (oac_at_key(&at, OAC_NEXT("note"))) {
            at = oac_read_string(reader, at, &value->note);
        }
        if (oac_at_key(&at, OAC_NEXT("type"))) {
            at = ecwid_customer_contact_type_read(reader, at, &value->type);
        }
        if (oac_at_key(&at, OAC_NEXT("default"))) {
            at = oac_read_bool(reader, at, &value->default_);
        }
        if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
            at = oac_read_int(reader, at, &value->order_by);
        }
        if (oac_at_key(&at, OAC_NEXT("timestamp"))) {
            at = oac_read_string(reader, at, &value->timestamp);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_ID:
            at = oac_read_int(reader, at, &value->id);
            break;
        case MEMBER_CONTACT:
            at = oac_read_string(reader, at, &value->contact);
            break;
        case MEMBER_HANDLE:
            at = oac_read_string(reader, at, &value->handle);
            break;
        case MEMBER_NOTE:
            at = oac_read_string(reader, at, &value->note);
            break;
        case MEMBER_TYPE:
            at = ecwid_customer_contact_type_read(reader, at, &value->type);
            break;
        case MEMBER_DEFAULT:
            at = oac_read_bool(reader, at, &value->default_);
            break;
        case MEMBER_ORDER_BY:
            at = oac_read_int(reader, at, &value->order_by);
            break;
        case MEMBER_TIMESTAMP:
            at = oac_read_string(reader, at, &value->timestamp);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void ecwid_customer_contact_check(oac_checker *checker, const oac_path *path, const ecwid_customer_contact *value)
{
    (void)oac_check_int(checker, path, "id", value->id.state, value->id.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "contact", value->contact.state, value->contact.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "handle", value->handle.state, value->handle.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "note", value->note.state, value->note.value, OAC_CHECK_OPTIONAL);
    if (oac_check_enum(checker, path, "type", value->type.state, (unsigned)value->type.value, value->type.text,
                       ecwid_customer_contact_type_names, ECWID_CUSTOMER_CONTACT_TYPE_COUNT, OAC_CHECK_OPTIONAL)) {
        if (value->type.value == ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED) {
            oac_violate_unlisted(checker, path, "type", value->type.text, ecwid_customer_contact_type_names + 1,
                                 ECWID_CUSTOMER_CONTACT_TYPE_COUNT);
        }
    }
    (void)oac_check_bool(checker, path, "default", value->default_.state, value->default_.value, OAC_CHECK_OPTIONAL);
    if (oac_check_int(checker, path, "orderBy", value->order_by.state, value->order_by.value, OAC_CHECK_OPTIONAL)) {
        if (value->order_by.value < 0) {
            oac_violate_int(checker, OAC_RULE_MINIMUM, path, "orderBy", "0", "at least 0", value->order_by.value);
        }
    }
    (void)oac_check_string(checker, path, "timestamp", value->timestamp.state, value->timestamp.value,
                           OAC_CHECK_READ_ONLY);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

const oac_type ecwid_customer_contact_list_oac_type =
OAC_LIST_TABLE(ecwid_customer_contact_list, ecwid_customer_contact, ecwid_customer_contact_oac_type, 0);

void ecwid_customer_contact_list_write(oac_writer *writer, const char *key, size_t key_length,
                                       const ecwid_customer_contact_list *value)
{
    size_t i;
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (i = 0; i < value->count; i++) {
            ecwid_customer_contact_write(writer, &value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

char *ecwid_customer_contact_list_read(oac_reader *reader, char *at, ecwid_customer_contact_list *value)
{
    oac_items items;
    ecwid_customer_contact *item;
    if (oac_read_array(reader, at, &value->state, &items, sizeof *item)) {
        while ((item = oac_read_item(reader, &items)) != NULL) {
            items.at = ecwid_customer_contact_read(reader, items.at, item);
        }
        value->items = items.items;
        value->count = items.count;
    }
    return reader->next;
}

oac_status ecwid_customer_contact_serialize(const ecwid_customer_contact *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    ecwid_customer_contact_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status ecwid_customer_contact_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_customer_contact *value, oac_error *error)
{
    oac_reader reader;
    ecwid_customer_contact parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = ecwid_customer_contact_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status ecwid_customer_contact_validate(const ecwid_customer_contact *value, oac_validation mode,
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
    ecwid_customer_contact_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void ecwid_customer_contact_dispose(ecwid_customer_contact *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status ecwid_customer_contact_to_cjson(const ecwid_customer_contact *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = ecwid_customer_contact_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status ecwid_customer_contact_from_cjson(const struct cJSON *tree, ecwid_customer_contact *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = ecwid_customer_contact_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
