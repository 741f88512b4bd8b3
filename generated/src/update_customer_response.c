/* ecwid_update_customer_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:211 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

/* clang-format off */
static const oac_field fields_of_ecwid_update_customer_response[] = {
    OAC_FIELD("updateCount", oac_type_int, ecwid_update_customer_response, update_count, NULL, OAC_CHECK_REQUIRED),
};
static const uint16_t index_of_ecwid_update_customer_response[] = {1, 0};
/* clang-format on */

const oac_type ecwid_update_customer_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_customer_response, extra, 1, 2),
    .fields = fields_of_ecwid_update_customer_response,
    .index = index_of_ecwid_update_customer_response,
};

enum {
    MEMBER_UPDATE_COUNT,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_UPDATE_COUNT] = {"updateCount", 11},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 11:
        if (memcmp(name.data, "updateCount", 11) == 0) {
            return MEMBER_UPDATE_COUNT;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void ecwid_update_customer_response_write(oac_writer *writer, const ecwid_update_customer_response *value)
{
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("updateCount"), &value->update_count);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *ecwid_update_customer_response_read(oac_reader *reader, char *at, ecwid_update_customer_response *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("updateCount"))) {
            at = oac_read_int(reader, at, &value->update_count);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_UPDATE_COUNT:
            at = oac_read_int(reader, at, &value->update_count);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void ecwid_update_customer_response_check(oac_checker *checker, const oac_path *path,
                                          const ecwid_update_customer_response *value)
{
    if (oac_check_int(checker, path, "updateCount", value->update_count.state, value->update_count.value,
                      OAC_CHECK_REQUIRED)) {
        if (value->update_count.value != 0 && value->update_count.value != 1) {
            oac_violate_int(checker, OAC_RULE_ENUM, path, "updateCount", "0, 1", "one of 0, 1",
                            value->update_count.value);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status ecwid_update_customer_response_serialize(const ecwid_update_customer_response *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    ecwid_update_customer_response_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status ecwid_update_customer_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_update_customer_response *value, oac_error *error)
{
    oac_reader reader;
    ecwid_update_customer_response parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = ecwid_update_customer_response_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status ecwid_update_customer_response_validate(const ecwid_update_customer_response *value, oac_validation mode,
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
    ecwid_update_customer_response_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void ecwid_update_customer_response_dispose(ecwid_update_customer_response *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status ecwid_update_customer_response_to_cjson(const ecwid_update_customer_response *value, struct cJSON **tree,
                                                   oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = ecwid_update_customer_response_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status ecwid_update_customer_response_from_cjson(const struct cJSON *tree, ecwid_update_customer_response *value,
                                                     oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = ecwid_update_customer_response_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
