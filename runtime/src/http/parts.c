/* Bodies that are made of JSON: forms and parts. Private half of oac/gen/bodies.h. */
#include "http/bodies_internal.h"

#include "http/call_internal.h"
#include "http/fields_internal.h"

/* Takes the JSON text out of the call's body, which is empty then. */
static oac_buffer take_json(oac_call *call)
{
    const oac_buffer taken = call->body;
    call->body.data = NULL;
    call->body.length = 0;
    call->body.capacity = 0;
    return taken;
}

/* It may have held secrets. */
static void drop_text(oac_buffer *text)
{
    oac_memory_scrub(text->data, text->length);
    oac_buffer_dispose(text);
}

static void blame(oac_call *call, oac_status status)
{
    oac_call_blame(call, status,
                   status == OAC_ERROR_LIMIT ? "the body is longer than 64 MiB" : "out of memory for the body");
}

/* HTML has + for a space; what was a percent sign is %25. */
static void put_pluses(oac_buffer *text)
{
    size_t from = 0;
    size_t to = 0;
    while (from < text->length) {
        const bool is_space = text->length - from >= 3 && memcmp(text->data + from, "%20", 3) == 0;
        text->data[to++] = is_space ? '+' : text->data[from];
        from += is_space ? 3 : 1;
    }
    text->length = to;
    if (text->data != NULL) {
        text->data[to] = '\0';
    }
}

void oac_call_form_body(oac_call *call, const oac_parameter *fields, size_t count)
{
    oac_buffer json = OAC_BUFFER_INIT;
    if (call == NULL || call->body.length == 0 || (fields == NULL && count > 0)) {
        return;
    }
    json = take_json(call);
    blame(call, oac_fields_form(&call->body, fields, count, json.data));
    blame(call, oac_media_tell(call, "application/x-www-form-urlencoded"));
    put_pluses(&call->body);
    call->transfer.out.is_there = true;
    drop_text(&json);
}

/* ---- Parts ------------------------------------------------------------------------------------------------------ */

/* A member under way. */
typedef struct oac_form_member {
    oac_call *call;
    const char *name;
    const char *type;
    bool is_json;
} oac_form_member;

static void add_value(const oac_form_member *self, oac_string value)
{
    const bool is_text = !self->is_json && value.data[0] == '"';
    oac_buffer text = OAC_BUFFER_INIT;
    const oac_string content = {value.data + 1, value.length - 2};
    const char *type = self->type != NULL                                              ? self->type
                       : self->is_json || value.data[0] == '{' || value.data[0] == '[' ? "application/json"
                                                                                       : NULL;
    if (value.data[0] == 'n') {
        return;
    }
    if (!is_text) {
        oac_call_part(self->call, self->name, value, type);
        return;
    }
    text.allocator = self->call->client->allocator;
    blame(self->call, oac_percent_encode_json(&text, content, OAC_KEPT_ALL));
    value.data = text.data != NULL ? text.data : "";
    value.length = text.length;
    oac_call_part(self->call, self->name, value, type);
    drop_text(&text);
}

static void add_form_member(const oac_form_member *self, bool each, oac_string value)
{
    oac_json_walk walk = OAC_ZERO;
    if (!each || value.data[0] != '[') {
        add_value(self, value);
        return;
    }
    for (walk = oac_walk_begin(value.data); oac_walk_next(&walk);) {
        add_value(self, walk.value);
    }
}

static void add_sources(oac_call *call, const oac_part *part, const void *request)
{
    const void *at = (const char *)request + part->offset;
    const oac_opt_source *one = at;
    const oac_source_list *many = at;
    const bool is_list = part->kind == OAC_PART_SOURCES;
    const oac_presence state = is_list ? many->state : one->state;
    size_t index = 0;
    if (state == OAC_ABSENT || state == OAC_NULL) {
        return;
    }
    if (state != OAC_VALUE || (is_list ? many->count > 0 && many->items == NULL : one->value == NULL)) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a member that is bytes was set by halves: it has no source");
        return;
    }
    for (index = 0; index < (is_list ? many->count : 1); index++) {
        oac_call_part_source(call, part->name, is_list ? &many->items[index] : one->value, part->type);
    }
}

/* A member that the table does not have. */
static void add_unknown(oac_call *call, oac_string name, oac_string value)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_form_member self = {call, "", NULL, false};
    text.allocator = call->client->allocator;
    blame(call, oac_percent_encode_json(&text, name, OAC_KEPT_ALL));
    self.name = text.data != NULL ? text.data : "";
    add_form_member(&self, true, value);
    oac_buffer_dispose(&text);
}

static bool is_part_named(const oac_part *part, oac_string name)
{
    return strncmp(part->key, name.data, name.length) == 0 && part->key[name.length] == '\0';
}

/* The text has its members in the order of the table, where it has them, and all others behind. */
void oac_call_parts(oac_call *call, const oac_part *parts, size_t count, const void *request)
{
    oac_buffer json = OAC_BUFFER_INIT;
    oac_json_walk walk = OAC_ZERO;
    bool more = false;
    size_t at = 0;
    if (call == NULL || call->body.length == 0 || (parts == NULL && count > 0) || request == NULL) {
        return;
    }
    json = take_json(call);
    walk = oac_walk_begin(json.data);
    more = oac_walk_next(&walk);
    oac_multipart_begin(call);
    for (at = 0; at < count; at++) {
        const oac_part *part = &parts[at];
        const oac_form_member self = {call, part->name, part->type, part->kind == OAC_PART_JSON};
        if (part->kind == OAC_PART_SOURCE || part->kind == OAC_PART_SOURCES) {
            add_sources(call, part, request);
        } else if (more && is_part_named(part, walk.name)) {
            add_form_member(&self, part->each, walk.value);
            more = oac_walk_next(&walk);
        }
    }
    for (; more; more = oac_walk_next(&walk)) {
        add_unknown(call, walk.name, walk.value);
    }
    drop_text(&json);
}
