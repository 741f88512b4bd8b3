/* What the description says of a path. Private to the command. */
#include <string.h>

#include "api/api.h"

/* The next piece of a path, which begins with its slash; `path` moves behind it. False at the end. */
static bool next_piece(oac_string *path, oac_string *piece)
{
    size_t length = 0;
    if (path->length == 0 || path->data[0] != '/') {
        return false;
    }
    while (1 + length < path->length && path->data[1 + length] != '/') {
        length++;
    }
    *piece = (oac_string){path->data + 1, length};
    path->data += 1 + length;
    path->length -= 1 + length;
    return true;
}

static bool is_number(oac_string piece)
{
    const size_t sign = piece.length > 1 && piece.data[0] == '-' ? 1 : 0;
    size_t i;
    for (i = sign; i < piece.length; i++) {
        if (piece.data[i] < '0' || piece.data[i] > '9') {
            return false;
        }
    }
    return piece.length > sign;
}

bool oac_api_fits(const oac_type *type, oac_string piece)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_INT:
        return is_number(piece);
    case OAC_TYPE_ENUM:
        return (type->flags & OAC_TYPE_OPEN) != 0 ? piece.length > 0 : oac_enum_from(type, piece) != 0;
    default:
        return piece.length > 0;
    }
}

/* The type of a parameter in the path, by its name in braces. */
static const oac_type *type_of(const oac_operation *operation, oac_string name)
{
    size_t i;
    for (i = 0; i < operation->argument_count; i++) {
        const char *known = operation->arguments[i].name;
        if (strlen(known) == name.length && memcmp(known, name.data, name.length) == 0) {
            return operation->arguments[i].type;
        }
    }
    return NULL;
}

/* Whether a piece is what stands in the template; `*literals` counts those that are the same text. */
static bool is_piece(const oac_operation *operation, oac_string wanted, oac_string piece, size_t *literals)
{
    const oac_type *type = NULL;
    if (wanted.length < 2 || wanted.data[0] != '{' || wanted.data[wanted.length - 1] != '}') {
        ++*literals;
        return wanted.length == piece.length && memcmp(wanted.data, piece.data, piece.length) == 0;
    }
    type = type_of(operation, (oac_string){wanted.data + 1, wanted.length - 2});
    return type != NULL ? oac_api_fits(type, piece) : piece.length > 0;
}

static bool is_path(const oac_operation *operation, oac_string path, size_t *literals)
{
    const char *question = strchr(operation->path, '?');
    const size_t length = question != NULL ? (size_t)(question - operation->path) : strlen(operation->path);
    oac_string pattern = {operation->path, length};
    oac_string wanted;
    oac_string piece;
    *literals = 0;
    while (next_piece(&pattern, &wanted)) {
        if (!next_piece(&path, &piece) || !is_piece(operation, wanted, piece, literals)) {
            return false;
        }
    }
    return path.length == 0;
}

const oac_command *oac_api_known(const char *method, oac_string path)
{
    const oac_command *found = NULL;
    size_t most = 0;
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        const oac_operation *operation = oac_commands[i].operation;
        size_t literals = 0;
        if ((method == NULL || strcmp(operation->method, method) == 0) && is_path(operation, path, &literals) &&
            (found == NULL || literals > most)) {
            found = &oac_commands[i];
            most = literals;
        }
    }
    return found;
}
