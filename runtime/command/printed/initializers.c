/* Values as initializers in C, by the tables of their types. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "base/held.h"
#include "printed/initializers.h"

void oac_put_literal(oac_written *to, oac_string text)
{
    const oac_string before = oac_written_whole(to);
    size_t begin = before.length;
    while (begin > 0 && before.data[begin - 1] != '\n') {
        begin--;
    }
    oac_literal(to, text, before.length - begin);
}

/* As an element of a list has it. */
void oac_put_text(oac_written *to, oac_string text)
{
    const bool has_nul = text.length > 0 && memchr(text.data, '\0', text.length) != NULL;
    oac_written_put(to, has_nul ? "(oac_string){" : "oac_text(");
    oac_put_literal(to, text);
    if (has_nul) {
        oac_written_format(to, ", %zu}", text.length);
    } else {
        oac_written_put(to, ")");
    }
}

static void put_optional_text(oac_written *to, oac_string text)
{
    const bool has_nul = text.length > 0 && memchr(text.data, '\0', text.length) != NULL;
    oac_written_put(to, has_nul ? "oac_strn(" : "oac_str(");
    oac_put_literal(to, text);
    if (has_nul) {
        oac_written_format(to, ", %zu", text.length);
    }
    oac_written_put(to, ")");
}

static void put_chosen(oac_written *to, const oac_type *type, const void *at, bool is_expression)
{
    const unsigned number = oac_held_number(at);
    const oac_string text = *(const oac_string *)oac_held_at(at, OAC_HELD_TEXT);
    char room[OAC_NAME_ROOM];
    if (number == 0 && text.length > 0 && memchr(text.data, '\0', text.length) != NULL) {
        if (is_expression) {
            oac_written_put(to, "(");
            oac_written_put(to, oac_name_with(type->name, "_opt", room));
            oac_written_put(to, ")");
        }
        oac_written_put(to, "{.state = OAC_VALUE, .text = ");
        oac_put_text(to, text);
        oac_written_put(to, "}");
        return;
    }
    oac_written_put(to, oac_name_with(type->name, number > 0 ? "_of" : "_text", room));
    oac_written_put(to, "(");
    if (number > 0) {
        oac_written_put(to, oac_name_of_value(type, number, room));
    } else {
        oac_put_literal(to, text);
    }
    oac_written_put(to, ")");
}

/* ---- Any value ------------------------------------------------------------------------------------------------- */

void oac_put_element(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        oac_written_put(to, *(const bool *)at ? "true" : "false");
        break;
    case OAC_TYPE_INT:
        oac_literal_integer(to, *(const int64_t *)at);
        break;
    case OAC_TYPE_NUMBER:
        oac_literal_number(to, *(const double *)at);
        break;
    case OAC_TYPE_STRING:
    case OAC_TYPE_JSON:
    case OAC_TYPE_ENUM:
        oac_put_text(to, *(const oac_string *)at);
        break;
    case OAC_TYPE_RECORD:
        oac_put_record(values, to, type, at, OAC_CODE_ROW);
        break;
    case OAC_TYPE_SOURCE:
        oac_put_file(to, at);
        break;
    default:
        oac_put_optional(values, to, type, at, hint);
        break;
    }
}

static void put_value(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint)
{
    char name[OAC_NAME_ROOM];
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        oac_written_put(to, ((const oac_opt_bool *)at)->value ? "oac_bool(true)" : "oac_bool(false)");
        break;
    case OAC_TYPE_INT:
        oac_written_put(to, "oac_int(");
        oac_literal_integer(to, ((const oac_opt_int *)at)->value);
        oac_written_put(to, ")");
        break;
    case OAC_TYPE_NUMBER:
        oac_written_put(to, "oac_number(");
        oac_literal_number(to, ((const oac_opt_number *)at)->value);
        oac_written_put(to, ")");
        break;
    case OAC_TYPE_STRING:
        put_optional_text(to, ((const oac_opt_string *)at)->value);
        break;
    case OAC_TYPE_JSON:
        oac_written_put(to, "oac_json(");
        oac_put_literal(to, ((const oac_opt_json *)at)->value);
        oac_written_put(to, ")");
        break;
    case OAC_TYPE_ENUM:
        put_chosen(to, type, at, false);
        break;
    case OAC_TYPE_RECORD:
        (void)oac_values_record(values, type, oac_held_pointer(at, OAC_HELD_POINTER), hint, name);
        oac_written_format(to, "OAC_REF(&%.200s)", name);
        break;
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
        oac_put_container(values, to, type, at, hint);
        break;
    case OAC_TYPE_UNION:
        oac_put_union(values, to, type, at, hint);
        break;
    case OAC_TYPE_SOURCE:
        oac_put_source(values, to, at, hint);
        break;
    case OAC_TYPE_SOURCES:
        oac_put_sources(values, to, at, hint);
        break;
    }
}

void oac_put_optional(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint)
{
    if (oac_held_state(at) == OAC_NULL) {
        oac_written_put(to, "OAC_NULL_VALUE");
    } else {
        put_value(values, to, type, at, hint);
    }
}

void oac_values_scalar(oac_written *to, const oac_type *type, const void *value)
{
    if (type->kind == OAC_TYPE_ENUM) {
        put_chosen(to, type, value, true);
    } else {
        oac_put_element(NULL, to, type, value, "");
    }
}
