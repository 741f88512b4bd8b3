/* What `--help` prints of one command. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "call/call.h"
#include "help/facts.h"
#include "help/help.h"
#include "show/page.h"

static const char *value_shown(const oac_command_flag *flag)
{
    static const char *const one[] = {"N", "NUMBER", "true|false", "TEXT", "JSON"};
    static const char *const several[] = {"N,...", "NUMBER,...", "true|false,...", "TEXT,...", "JSON,..."};
    if (flag->member != NULL && oac_facts_is_file(flag->member->type)) {
        return flag->list ? "FILE,..." : "FILE";
    }
    return flag->list ? several[flag->kind] : one[flag->kind];
}

static void put_usage_piece(oac_page *to, const char *text)
{
    if (to->column + strlen(text) > OAC_PAGE_WIDTH) {
        oac_page_end_line(to);
        oac_page_indent(to, 6);
    }
    oac_page_put(to, text, strlen(text));
}

static void put_usage_flag(oac_page *to, const oac_command_flag *flag)
{
    const size_t length = strlen(" --") + strlen(flag->name) + 1 + strlen(value_shown(flag));
    if (to->column + length > OAC_PAGE_WIDTH) {
        oac_page_end_line(to);
        oac_page_indent(to, 6);
    }
    oac_page_put(to, " --", 3);
    oac_page_put(to, flag->name, strlen(flag->name));
    oac_page_put(to, " ", 1);
    oac_page_put(to, value_shown(flag), strlen(value_shown(flag)));
}

static void put_command_usage(oac_page *to, const oac_flags *flags)
{
    const oac_command *command = flags->command;
    const bool has_members = flags->count > command->parameter_count;
    const bool body_required = oac_has_body(command) && !command->operation->optional_body;
    size_t i;
    (void)oac_settings_load(NULL, NULL, true);
    oac_page_put(to, "Usage: ", 7);
    oac_page_put(to, oac_command_program, strlen(oac_command_program));
    oac_page_put(to, " ", 1);
    oac_page_put(to, command->name, strlen(command->name));
    for (i = 0; i < flags->count; i++) {
        if (flags->items[i].required && (flags->items[i].member == NULL || body_required) &&
            !oac_flag_is_set(&flags->items[i])) {
            put_usage_flag(to, &flags->items[i]);
        }
    }
    put_usage_piece(to, body_required && !has_members ? " --body FILE" : "");
    put_usage_piece(to, has_members ? " [MEMBER]..." : "");
    put_usage_piece(to, " [OPTION]...");
    oac_page_end_line(to);
}

static void put_section(oac_page *to, const char *text)
{
    oac_page_end_line(to);
    oac_page_line(to, text);
}

static void put_parameter_flags(oac_page *to, const oac_flags *flags)
{
    size_t i;
    if (flags->command->parameter_count > 0) {
        put_section(to, "Parameters:");
    }
    for (i = 0; i < flags->command->parameter_count; i++) {
        const oac_command_flag *flag = &flags->items[i];
        oac_page_flag(to, '\0', flag->name, value_shown(flag), flag->help);
    }
}

/* Members of one sort: those whose value is JSON, or the others. */
static void put_members(oac_page *to, const oac_flags *flags, bool json, const char *heading)
{
    bool first = true;
    size_t i;
    for (i = flags->command->parameter_count; i < flags->count; i++) {
        const oac_command_flag *flag = &flags->items[i];
        oac_facts facts = OAC_ZERO;
        if ((flag->kind == OAC_FLAG_JSON) != json) {
            continue;
        }
        if (first) {
            put_section(to, heading);
        }
        first = false;
        oac_facts_of(&facts, flag);
        oac_page_flag(to, '\0', flag->name, value_shown(flag), facts.text);
    }
}

/* How members of objects are given, by the first that there is. */
static void put_nested(oac_page *to, const oac_flags *flags)
{
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
            oac_page_indent(to, 2);
            oac_page_line(to, shown);
            return;
        }
    }
}

/* Members that have no flag: their names are taken. */
static void put_rest(oac_page *to, const oac_flags *flags)
{
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
                put_section(to, "Members of the body without a flag, as its name is taken; in --body only:");
            }
            first = false;
            flag.kind = OAC_FLAG_JSON;
            flag.json_name = field->name;
            flag.help = oac_flags_words(flags->command, field->name);
            flag.member = field;
            oac_facts_of(&facts, &flag);
            oac_page_row(to, field->name, facts.text);
        }
    }
}

static void put_command_options(oac_page *to, const oac_flags *flags)
{
    size_t i;
    put_section(to, "Options:");
    for (i = 0; i < OAC_OPTION_COUNT; i++) {
        const oac_option *option = &oac_options[i];
        if (oac_option_applies(flags, (oac_option_id)i)) {
            oac_page_flag(to, option->letter, option->name, option->value, option->help);
        }
    }
}

/* What a body is that has no members of its own. */
static void put_whole_body(oac_page *to, const oac_command *command)
{
    const oac_type *type = command->operation->request;
    oac_facts facts = OAC_ZERO;
    if (type != NULL && oac_flags_body(command) == NULL) {
        oac_facts_of_type(&facts, type->fields[0].type);
        put_section(to, "Body:");
        oac_page_indent(to, 2);
        oac_page_line(to, facts.text);
    }
}

/* A line for each flag with its value, or more of them in one where they fit. */
static void put_example(oac_page *to, const oac_command *command)
{
    const char *at = command->example;
    put_section(to, "Example:");
    oac_page_indent(to, 2);
    if (strncmp(at, "<", 1) == 0) { /* what is piped into it */
        const size_t length = strcspn(at, "\n");
        oac_page_put(to, at + 1, length - 1);
        oac_page_put(to, " |", 2);
        oac_page_end_line(to);
        oac_page_indent(to, 6);
        at += length + (at[length] != '\0' ? 1 : 0);
    }
    oac_page_put(to, oac_command_program, strlen(oac_command_program));
    oac_page_put(to, " ", 1);
    oac_page_put(to, command->name, strlen(command->name));
    while (*at != '\0') {
        const size_t length = strcspn(at, "\n");
        if (to->column + 1 + length + 2 > OAC_PAGE_WIDTH) {
            oac_page_put(to, " \\", 2);
            oac_page_end_line(to);
            oac_page_indent(to, 5);
        }
        oac_page_put(to, " ", 1);
        oac_page_put(to, at, length);
        at += length + (at[length] != '\0' ? 1 : 0);
    }
    oac_page_end_line(to);
}

static void put_labelled(oac_page *to, const char *label, const char *text)
{
    if (text[0] != '\0') {
        oac_page_put(to, label, strlen(label));
        oac_page_line(to, text);
    }
}

void oac_help_command(oac_output *output, const oac_flags *flags)
{
    const oac_command *command = flags->command;
    oac_page to = {output, 0};
    char credentials[400];
    put_command_usage(&to, flags);
    put_section(&to, command->summary);
    if (command->about[0] != '\0') {
        oac_page_line(&to, command->about);
    }
    oac_page_end_line(&to);
    oac_page_put(&to, command->operation->method, strlen(command->operation->method));
    oac_page_put(&to, " ", 1);
    oac_page_line(&to, command->operation->path);
    put_labelled(&to, "Scopes: ", command->scopes);
    oac_access_words(command, credentials, sizeof credentials);
    put_labelled(&to, "Credentials: ", credentials);
    put_parameter_flags(&to, flags);
    put_members(&to, flags, false, "Members of the body:");
    put_members(&to, flags, true, "Members of the body that are JSON, by flag or in --body:");
    put_nested(&to, flags);
    put_rest(&to, flags);
    put_whole_body(&to, command);
    put_command_options(&to, flags);
    put_example(&to, command);
}
