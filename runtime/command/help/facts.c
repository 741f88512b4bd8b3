/* What the table of a type says of a member, in sentences. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "check/typed.h"

#include "help/facts.h"
#include "help/help.h"

/* Longer lists of values nobody reads. */
#define LISTED_MOST 30u

static void add(oac_facts *facts, const char *text)
{
    const size_t room = sizeof facts->text - facts->length;
    const int length = snprintf(facts->text + facts->length, room, "%s", text);
    facts->length += length < 0 ? 0 : (size_t)length < room ? (size_t)length : room - 1;
}

/* A sentence, after a space where something stands before it. */
static void begin_sentence(oac_facts *facts)
{
    add(facts, facts->length > 0 ? " " : "");
}

static void add_sentence(oac_facts *facts, const char *text)
{
    begin_sentence(facts);
    add(facts, text);
}

static const char *name_of(const oac_type *type, bool several)
{
    static const char *const one[] = {"True or false", "Integer", "Number", "Text", "Any JSON", "Text",
                                      "Object",        "List",    "Map",    "JSON", "File"};
    static const char *const many[] = {"truth values", "integers", "numbers", "texts", "JSON values", "texts",
                                       "objects",      "lists",    "maps",    "JSON",  "files"};
    if (type->kind >= sizeof one / sizeof one[0]) {
        return several ? "files" : "Files";
    }
    return several ? many[type->kind] : one[type->kind];
}

void oac_facts_of_type(oac_facts *facts, const oac_type *type)
{
    bool several = false;
    begin_sentence(facts);
    while (type->kind == OAC_TYPE_LIST || type->kind == OAC_TYPE_MAP) {
        add(facts, name_of(type, several));
        add(facts, " of ");
        several = true;
        type = type->item;
    }
    add(facts, name_of(type, several));
    add(facts, ".");
}

static void add_values(oac_facts *facts, const oac_type *type)
{
    const bool open = (type->flags & OAC_TYPE_OPEN) != 0;
    unsigned i;
    if (type->count > LISTED_MOST) {
        return;
    }
    add_sentence(facts, open ? "Such as " : "One of ");
    for (i = 1; i <= type->count; i++) {
        const char *name = oac_enum_name(type, i);
        add(facts, i > 1 ? ", " : "");
        add(facts, name[0] != '\0' ? name : "\"\"");
    }
    add(facts, ".");
}

static void add_rules(oac_facts *facts, const oac_type *type, const oac_constraint *row)
{
    char words[512];
    for (; row != NULL; row = oac_row_next(row)) {
        if (row->rule >= OAC_ROWS_OF_CREATIONS || row->rule == OAC_RULE_CONTAINS || row->rule == OAC_RULE_IF_THEN) {
            continue; /* not about the value itself, or longer than anybody reads */
        }
        oac_row_words(type, row, words, sizeof words);
        if (words[0] >= 'a' && words[0] <= 'z') {
            words[0] = (char)(words[0] - 'a' + 'A');
        }
        if (words[0] != '\0') {
            add_sentence(facts, words);
            add(facts, ".");
        }
    }
}

bool oac_facts_is_file(const oac_type *type)
{
    return type->kind == OAC_TYPE_SOURCE || type->kind == OAC_TYPE_SOURCES;
}

void oac_facts_of(oac_facts *facts, const oac_command_flag *flag)
{
    const oac_field *field = flag->member;
    const oac_type *one = field->type->kind == OAC_TYPE_LIST ? field->type->item : field->type;
    if (flag->kind == OAC_FLAG_JSON) {
        oac_facts_of_type(facts, field->type);
    }
    if (flag->help[0] != '\0') {
        add_sentence(facts, flag->help);
    }
    if ((field->flags & OAC_CHECK_REQUIRED) != 0) {
        add_sentence(facts, "Required.");
    }
    if (one->kind == OAC_TYPE_ENUM) {
        add_values(facts, one);
    }
    add_rules(facts, field->type, field->rules);
    if ((field->flags & OAC_CHECK_NULLABLE) != 0) {
        add_sentence(facts, flag->kind == OAC_FLAG_JSON ? "May be null." : "May be null, by --null.");
    }
}

static bool is_shown(const oac_field *field)
{
    return field->name != NULL && (field->flags & OAC_CHECK_WRITE_ONLY) == 0;
}

/* Such as " id, name." behind words; nothing where it has no members. */
static void add_members(oac_facts *facts, const char *words, const oac_type *type)
{
    const char *before = words;
    size_t i;
    for (i = 0; type->kind == OAC_TYPE_RECORD && i < type->count; i++) {
        if (is_shown(&type->fields[i])) {
            add(facts, before);
            add(facts, type->fields[i].name);
            before = ", ";
        }
    }
    add(facts, before != words ? "." : "");
}

static const oac_type *record_within(const oac_type *type)
{
    const oac_type *item = type->kind == OAC_TYPE_LIST || type->kind == OAC_TYPE_MAP ? type->item : NULL;
    return item != NULL && item->kind == OAC_TYPE_RECORD ? item : NULL;
}

/* Of a page: what its items have. */
static void add_items(oac_facts *facts, const oac_type *page)
{
    size_t i;
    for (i = 0; i < page->count; i++) {
        const oac_type *item = record_within(page->fields[i].type);
        if (item != NULL && is_shown(&page->fields[i])) {
            add_sentence(facts, "Each of ");
            add(facts, page->fields[i].name);
            add_members(facts, " has ", item);
            return;
        }
    }
}

void oac_facts_of_answer(oac_facts *facts, const oac_operation *operation)
{
    const oac_type *type = operation->response;
    if (operation->answered == OAC_AS_BYTES || operation->answered == OAC_AS_TEXT) {
        add_sentence(facts,
                     operation->answered == OAC_AS_BYTES ? "The bytes of the answer." : "The text of the answer.");
    } else if (operation->which != NULL) {
        add_sentence(facts, "JSON, what it is depends on the status of the answer.");
    } else if (type == NULL) {
        add_sentence(facts, "Nothing.");
    } else if ((type->flags & OAC_TYPE_DOCUMENT) != 0) {
        oac_facts_of_type(facts, type->fields[0].type);
        if (record_within(type->fields[0].type) != NULL) {
            add_members(facts, " Each has ", record_within(type->fields[0].type));
        }
    } else {
        add_sentence(facts, "Object");
        add(facts, type->count == 0 ? "." : "");
        add_members(facts, " with ", type);
        if (operation->paging != NULL) {
            add_items(facts, type);
        }
    }
}
