/* created_without_reply: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:64 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <created_without/reply.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_created_without_reply[] = {
    OAC_FIELD("labels", created_without_label_list_oac_type, created_without_reply, labels, NULL, 0),
};
/* clang-format on */

static void write_created_without_reply(oac_writer *writer, const void *from)
{
    const created_without_reply *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("labels"), &value->labels, &created_without_label_list_oac_type);
    oac_write_rest(writer, value, &created_without_reply_oac_type);
}

static char *read_created_without_reply(oac_reader *reader, char *at, void *into)
{
    created_without_reply *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("labels"))) {
        at = oac_read_list(reader, at, &value->labels, &created_without_label_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &created_without_reply_oac_type);
}

const oac_type created_without_reply_oac_type = {
    OAC_RECORD_TABLE(created_without_reply, extra, 1, 0),
    .write = write_created_without_reply,
    .read = read_created_without_reply,
    .fields = fields_of_created_without_reply,
};

oac_status created_without_reply_serialize(const created_without_reply *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&created_without_reply_oac_type, value, buffer, error);
}

oac_status created_without_reply_parse(const char *text, size_t length, const oac_parse_options *options,
                                       created_without_reply *value, oac_error *error)
{
    return oac_record_parse(&created_without_reply_oac_type, text, length, options, value, error);
}

oac_status created_without_reply_validate(const created_without_reply *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&created_without_reply_oac_type, value, mode, violations, error);
}

void created_without_reply_dispose(created_without_reply *value)
{
    oac_record_dispose(&created_without_reply_oac_type, value);
}
