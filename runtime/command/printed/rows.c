/* Declarations, and arrays with their rows. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "base/held.h"
#include "printed/initializers.h"

oac_written oac_row_begin(void)
{
    oac_written row = OAC_ZERO;
    oac_written_put(&row, "        ");
    return row;
}

/* Ends a declaration that was begun with its type and name, and puts it behind those before it. */
void oac_declare(oac_values *values, oac_written *declaration)
{
    oac_written_put(declaration, ";\n");
    oac_written_text(&values->lines, oac_written_whole(declaration));
    oac_written_dispose(declaration);
}

/* The type of an element, or of its optional form. */
const char *oac_element_type(const oac_type *type, bool optional, char room[OAC_NAME_ROOM])
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        return optional ? type->name : "bool";
    case OAC_TYPE_INT:
        return optional ? type->name : "int64_t";
    case OAC_TYPE_NUMBER:
        return optional ? type->name : "double";
    case OAC_TYPE_STRING:
    case OAC_TYPE_JSON:
        return optional ? type->name : "oac_string";
    case OAC_TYPE_ENUM:
        return optional ? oac_name_with(type->name, "_opt", room) : "oac_string";
    case OAC_TYPE_RECORD:
        return optional ? oac_name_with(type->name, "_ref", room) : type->name;
    case OAC_TYPE_SOURCE:
        return optional ? type->name : "oac_source";
    default:
        return type->name;
    }
}

void oac_rows_add(oac_rows *rows, oac_written *row)
{
    const oac_string text = oac_written_whole(row);
    rows->is_long = rows->is_long || (text.length > 0 && memchr(text.data, '\n', text.length) != NULL);
    oac_written_text(&rows->many, text);
    oac_written_put(&rows->many, ",\n");
    oac_written_put(&rows->one, rows->count++ > 0 ? ", " : "");
    oac_written_text(&rows->one, (oac_string){text.data + OAC_CODE_ROW, text.length - OAC_CODE_ROW});
    oac_written_dispose(row);
}

void oac_rows_declare(oac_values *values, const char *type, const char *name, oac_rows *rows)
{
    oac_written all = OAC_ZERO;
    oac_written_format(&all, "    const %.100s ", type);
    oac_written_put(&all, name);
    oac_written_put(&all, "[] = {");
    if (!rows->is_long && all.buffer.length + rows->one.buffer.length + 2 <= OAC_CODE_WIDTH) {
        oac_written_text(&all, oac_written_whole(&rows->one));
        oac_written_put(&all, "}");
    } else {
        oac_written_put(&all, "\n");
        oac_written_text(&all, oac_written_whole(&rows->many));
        oac_written_put(&all, "    }");
    }
    oac_declare(values, &all);
    oac_written_dispose(&rows->many);
    oac_written_dispose(&rows->one);
}
