/* What a command takes: its parameters, members of the body and options. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "call/call.h"
#include "help/facts.h"
#include "help/help.h"

/* Where the words stand that are said of a flag on its line. */
#define BRIEF ((size_t)32)

/* A page with all that is said of flags, or a line of each. */
typedef struct oac_sections {
    oac_page *to;
    const oac_flags *flags;
    bool brief;
} oac_sections;

static void put_heading(const oac_sections *sections, const char *text)
{
    oac_page *to = sections->to;
    char words[128];
    (void)snprintf(words, sizeof words, "%s%s", text, sections->brief ? ":" : "");
    oac_page_heading(to, words, to->left - 2);
}

static void put_flag(const oac_sections *sections, char letter, const char *name, const char *value, const char *text)
{
    oac_page *to = sections->to;
    if (!sections->brief) {
        oac_page_flag(to, letter, name, value, text);
        return;
    }
    oac_page_indent(to, to->left);
    oac_page_put_flag(to, letter, name, value);
    oac_page_brief(to, text, BRIEF);
}

/* What has no flag: a member by its name. */
static void put_named(const oac_sections *sections, const char *name, const char *text)
{
    oac_page *to = sections->to;
    if (!sections->brief) {
        oac_page_row(to, name, text);
        return;
    }
    oac_page_indent(to, to->left);
    oac_page_put_bold(to, name, strlen(name));
    oac_page_brief(to, text, BRIEF);
}

static void put_parameter_flags(const oac_sections *sections)
{
    const oac_flags *flags = sections->flags;
    size_t i;
    if (flags->command->parameter_count > 0) {
        put_heading(sections, "Parameters");
    }
    for (i = 0; i < flags->command->parameter_count; i++) {
        const oac_command_flag *flag = &flags->items[i];
        put_flag(sections, '\0', flag->name, oac_help_value(flag), flag->help);
    }
    if (flags->command->parameter_count > 0 && flags->items[0].in_path) {
        oac_page_indent(sections->to, sections->to->left);
        oac_page_line(sections->to, "Flags in brackets may be left out before their values, in this order.");
    }
}

/* Members of one sort: those whose value is JSON, or the others. */
static void put_members(const oac_sections *sections, bool json, const char *heading)
{
    const oac_flags *flags = sections->flags;
    bool first = true;
    size_t i;
    for (i = flags->command->parameter_count; i < flags->count; i++) {
        const oac_command_flag *flag = &flags->items[i];
        oac_facts facts = OAC_ZERO;
        if ((flag->kind == OAC_FLAG_JSON) != json) {
            continue;
        }
        if (first) {
            put_heading(sections, heading);
        }
        first = false;
        oac_facts_of(&facts, flag);
        put_flag(sections, '\0', flag->name, oac_help_value(flag),
                 sections->brief && flag->help[0] != '\0' ? flag->help : facts.text);
    }
}

/* How members of objects are given, by the first that there is. */
static void put_nested(const oac_sections *sections)
{
    const oac_flags *flags = sections->flags;
    char shown[512];
    char name[128];
    size_t i;
    for (i = flags->command->parameter_count; i < flags->count; i++) {
        const oac_type *type = flags->items[i].member->type;
        size_t at = 0;
        while (type->kind == OAC_TYPE_RECORD && at < type->count &&
               ((type->fields[at].flags & OAC_CHECK_READ_ONLY) != 0 || type->fields[at].length >= sizeof name / 2 ||
                oac_flag_name(type->fields[at].name, name) == 0)) {
            at++;
        }
        if (type->kind == OAC_TYPE_RECORD && at < type->count) {
            (void)snprintf(shown, sizeof shown, "Members of objects have flags, too, such as --%s.%s.",
                           flags->items[i].name, name);
            oac_page_indent(sections->to, sections->to->left);
            oac_page_line(sections->to, shown);
            return;
        }
    }
}

/* Members that have no flag: their names are taken. */
static void put_rest(const oac_sections *sections)
{
    const oac_flags *flags = sections->flags;
    const oac_type *body = oac_flags_body(flags->command);
    bool first = true;
    size_t i;
    for (i = 0; body != NULL && i < body->count; i++) {
        const oac_field *field = &body->fields[i];
        size_t at = flags->command->parameter_count;
        while (at < flags->count && flags->items[at].member != field) {
            at++;
        }
        if (at == flags->count && (field->flags & OAC_CHECK_READ_ONLY) == 0) {
            oac_command_flag flag = OAC_ZERO;
            oac_facts facts = OAC_ZERO;
            if (first) {
                put_heading(sections, "Members of the body without a flag, as its name is taken; in --body only");
            }
            first = false;
            flag.kind = OAC_FLAG_JSON;
            flag.json_name = field->name;
            flag.help = oac_flags_words(flags->command, field->name);
            flag.member = field;
            oac_facts_of(&facts, &flag);
            put_named(sections, field->name, facts.text);
        }
    }
}

static void put_command_options(const oac_sections *sections)
{
    size_t i;
    put_heading(sections, "Options");
    for (i = 0; i < OAC_OPTION_COUNT; i++) {
        const oac_option *option = &oac_options[i];
        if (oac_option_applies(sections->flags, (oac_option_id)i)) {
            put_flag(sections, option->letter, option->name, option->value, option->help);
        }
    }
}

/* What a body is that has no members of its own. */
static void put_whole_body(const oac_sections *sections)
{
    const oac_command *command = sections->flags->command;
    const oac_type *type = command->operation->request;
    oac_facts facts = OAC_ZERO;
    if (type != NULL && oac_flags_body(command) == NULL) {
        oac_facts_of_type(&facts, type->fields[0].type);
        put_heading(sections, "Body");
        oac_page_indent(sections->to, sections->to->left);
        oac_page_line(sections->to, facts.text);
    }
}

void oac_help_sections(oac_page *to, const oac_flags *flags, bool brief)
{
    const oac_sections sections = {to, flags, brief};
    put_parameter_flags(&sections);
    put_members(&sections, false, "Members of the body");
    put_members(&sections, true, "Members of the body that are JSON, by flag or in --body");
    put_nested(&sections);
    put_rest(&sections);
    put_whole_body(&sections);
    put_command_options(&sections);
}
