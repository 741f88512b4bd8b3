/* The parts of a multipart body as options of curl. Private to the command. */
#include <string.h>

#include "oac/gen/bodies.h"

#include "printed/printed.h"

/* One part after the other. */
typedef struct oac_form_part {
    oac_string rest; /* of the body, from its boundary on */
    oac_string name; /* as it stands in the header */
    oac_string type; /* data null: none is said */
    oac_string content;
    bool is_file;
} oac_form_part;

/* What stands in `text` before `end`; `text` moves behind that. Data null: there is no end. */
static oac_string taken(oac_string *text, const char *end)
{
    const size_t length = strlen(end);
    oac_string found = {NULL, 0};
    size_t at = 0;
    while (at + length <= text->length && memcmp(text->data + at, end, length) != 0) {
        at++;
    }
    if (at + length <= text->length) {
        found = (oac_string){text->data, at};
        text->data += at + length;
        text->length -= at + length;
    }
    return found;
}

static bool next_part(oac_form_part *part, const char *boundary)
{
    char end[128] = "\r\n--";
    oac_string head;
    if (strlen(boundary) >= sizeof end - 5 || taken(&part->rest, boundary).data == NULL) {
        return false;
    }
    memcpy(end + strlen(end), boundary, strlen(boundary) + 1);
    head = taken(&part->rest, "\r\n\r\n");
    if (head.data == NULL) { /* the last boundary */
        return false;
    }
    (void)taken(&head, "name=\"");
    part->name = taken(&head, "\"");
    part->is_file = taken(&head, "filename=\"").data != NULL;
    part->type = taken(&head, "Content-Type: ").data != NULL ? head : (oac_string){NULL, 0};
    head = part->rest;
    part->content = taken(&head, end);
    part->rest.data += part->content.length; /* to the boundary that ends it */
    part->rest.length -= part->content.length;
    return part->content.data != NULL && part->name.data != NULL;
}

/* The path of the source at this place, of all sources of the record. */
static const char *path_of(const oac_printed *printed, size_t place)
{
    const oac_operation *operation = printed->command->operation;
    size_t i;
    for (i = 0; i < operation->part_count && printed->request != NULL; i++) {
        const oac_part *part = &operation->parts[i];
        const void *at = (const char *)printed->request + part->offset;
        const oac_opt_source *one = at;
        const oac_source_list *many = at;
        if (part->kind == OAC_PART_SOURCE && one->state == OAC_VALUE && place-- == 0) {
            return one->value->path;
        }
        if (part->kind == OAC_PART_SOURCES && many->state == OAC_VALUE) {
            if (place < many->count) {
                return many->items[place].path;
            }
            place -= many->count;
        }
    }
    return NULL;
}

/* Whether curl can be given it: what it looks at in names and contents has no escape in all of its versions. */
static bool can_be_told(const oac_form_part *part)
{
    return oac_shell_holds(part->content) && memchr(part->name.data, '=', part->name.length) == NULL &&
           memchr(part->name.data, '%', part->name.length) == NULL;
}

/* What stands between quotes, as curl reads it. */
static void put_quoted(oac_written *to, oac_string text)
{
    size_t i;
    oac_written_put(to, "\"");
    for (i = 0; i < text.length; i++) {
        oac_written_put(to, text.data[i] == '"' || text.data[i] == '\\' ? "\\" : "");
        oac_written_text(to, (oac_string){text.data + i, 1});
    }
    oac_written_put(to, "\"");
}

static void put_part(oac_written *to, const oac_form_part *part, const char *path, const char *joint)
{
    const bool is_plain = path == NULL && part->type.data == NULL;
    oac_written word = OAC_ZERO;
    oac_written_text(&word, part->name);
    oac_written_put(&word, path != NULL ? "=@" : "=");
    if (is_plain) {
        oac_written_text(&word, part->content);
    } else if (path != NULL && strpbrk(path, "\",;\\") == NULL) {
        oac_written_put(&word, path);
    } else if (path != NULL) {
        put_quoted(&word, oac_text(path));
    } else if (part->content.length > 0 && strchr("\"@< ", part->content.data[0]) == NULL &&
               memchr(part->content.data, ';', part->content.length) == NULL) {
        oac_written_text(&word, part->content);
    } else {
        put_quoted(&word, part->content);
    }
    if (part->type.data != NULL) {
        oac_written_put(&word, ";type=");
        oac_written_text(&word, part->type);
    }
    oac_written_put(to, joint);
    oac_written_put(to, is_plain ? "--form-string " : "-F ");
    oac_shell_word(to, oac_written_whole(&word));
    oac_written_dispose(&word);
}

bool oac_form_words(oac_written *to, const oac_printed *printed, oac_string body, const char *boundary,
                    const char *joint)
{
    oac_form_part part = OAC_ZERO;
    oac_written words = OAC_ZERO;
    size_t files = 0;
    size_t parts = 0;
    part.rest = body;
    while (next_part(&part, boundary)) {
        const char *path = part.is_file ? path_of(printed, files++) : NULL;
        if (part.is_file ? path == NULL : !can_be_told(&part)) {
            oac_written_dispose(&words);
            return false;
        }
        put_part(&words, &part, path, joint);
        parts++;
    }
    if (parts > 0) {
        oac_written_text(to, oac_written_whole(&words));
    }
    oac_written_dispose(&words);
    return parts > 0;
}
