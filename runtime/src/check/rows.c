/* Rows about single values (oac/gen/constraint.h): whether a value keeps to them, and what is said where it does not.
 */
#include "check/typed.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/number.h"
#include "json/path_text.h"

static bool integer_is_kept(const oac_constraint *row, int64_t value)
{
    switch (row->rule) {
    case OAC_RULE_MINIMUM:
    case OAC_RULE_EXCLUSIVE_MINIMUM:
        return value >= row->of.integer;
    case OAC_RULE_MAXIMUM:
    case OAC_RULE_EXCLUSIVE_MAXIMUM:
        return value <= row->of.integer;
    case OAC_RULE_MULTIPLE_OF:
        return row->of.integer != 0 ? value % row->of.integer == 0 : value == 0;
    case OAC_RULE_ENUM:
    case OAC_RULE_CONST:
        for (uint32_t i = 0; i < row->count; i++) {
            if (row->of.integers[i] == value) {
                return true;
            }
        }
        return false;
    default:
        return true;
    }
}

static bool number_is_kept(const oac_constraint *row, double value)
{
    switch (row->rule) {
    case OAC_RULE_MINIMUM:
        return value >= row->of.number;
    case OAC_RULE_EXCLUSIVE_MINIMUM:
        return value > row->of.number;
    case OAC_RULE_MAXIMUM:
        return value <= row->of.number;
    case OAC_RULE_EXCLUSIVE_MAXIMUM:
        return value < row->of.number;
    case OAC_RULE_MULTIPLE_OF:
        return oac_number_is_multiple(value, row->of.multiple.divisor, row->of.multiple.exponent);
    case OAC_RULE_ENUM:
    case OAC_RULE_CONST:
        for (uint32_t i = 0; i < row->count; i++) {
            if (row->of.numbers[i] == value) {
                return true;
            }
        }
        return false;
    default:
        return true;
    }
}

static bool text_is_kept(const oac_constraint *row, oac_string value)
{
    switch (row->rule) {
    case OAC_RULE_MIN_LENGTH:
        return oac_string_characters(value) >= row->of.count;
    case OAC_RULE_MAX_LENGTH: /* no text has more characters than bytes */
        return value.length <= row->of.count || oac_string_characters(value) <= row->of.count;
    case OAC_RULE_PATTERN:
        return row->of.matches(value);
    case OAC_RULE_ENUM:
    case OAC_RULE_CONST:
        return oac_string_is_among(value, row->of.texts, row->count);
    default:
        return true;
    }
}

/* By the first byte of its JSON text. */
static unsigned kinds_of(oac_string text)
{
    switch (oac_json_first(text)) {
    case '{':
        return OAC_KIND_OBJECT;
    case '[':
        return OAC_KIND_ARRAY;
    case '"':
        return OAC_KIND_STRING;
    case 't':
    case 'f':
        return OAC_KIND_BOOLEAN;
    case 'n':
        return OAC_KIND_NULL;
    default:
        return OAC_KIND_INTEGER | OAC_KIND_NUMBER;
    }
}

bool oac_row_is_kept(const oac_constraint *row, unsigned kind, const void *value)
{
    switch (kind) {
    case OAC_TYPE_BOOL:
        return integer_is_kept(row, *(const bool *)value);
    case OAC_TYPE_INT:
        return integer_is_kept(row, *(const int64_t *)value);
    case OAC_TYPE_NUMBER:
        return number_is_kept(row, *(const double *)value);
    case OAC_TYPE_JSON:
        return row->rule == OAC_RULE_TYPE && (kinds_of(*(const oac_string *)value) & row->kinds) != 0;
    default:
        return text_is_kept(row, *(const oac_string *)value);
    }
}

/* The value as it is shown in a violation. */
static void show_limit(char shown[OAC_SHOWN + 16], unsigned kind, const void *value)
{
    oac_text_out out;
    switch (kind) {
    case OAC_TYPE_BOOL:
        snprintf(shown, OAC_SHOWN + 16, "%s", *(const bool *)value ? "true" : "false");
        break;
    case OAC_TYPE_INT:
        snprintf(shown, OAC_SHOWN + 16, "%" PRId64, *(const int64_t *)value);
        break;
    case OAC_TYPE_NUMBER:
        *oac_number_write_double(shown, *(const double *)value) = '\0';
        break;
    default:
        oac_out_begin(&out, shown, OAC_SHOWN + 16);
        oac_out_quoted(&out, ((const oac_string *)value)->data, ((const oac_string *)value)->length, OAC_SHOWN - 6);
        break;
    }
}

void oac_report_value(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                      const oac_constraint *row, const void *value)
{
    char shown[OAC_SHOWN + 16] = "";
    if (oac_report_is_only_counted(checker, (oac_rule)row->rule)) {
        return;
    }
    show_limit(shown, type->kind, value);
    oac_report_row(checker, path, name, type, row, shown);
}

void oac_check_rows(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                    const oac_constraint *rows, const void *value)
{
    for (const oac_constraint *row = rows; row != NULL; row = oac_row_next(row)) {
        if (!oac_row_is_kept(row, type->kind, value)) {
            oac_report_value(checker, path, name, type, row, value);
        }
    }
}
