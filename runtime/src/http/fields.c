/* Values of parameters as text, by style: OpenAPI's, and RFC 6570 where that says more. */
#include "http/fields_internal.h"

#include <stdio.h>

#include "json/ascii.h"

/* Levels of OAC_STYLE_DEEP; what is deeper is JSON text. */
#define OAC_DEEP_MOST ((size_t)32)

/* What stands around the values of one parameter. */
typedef struct oac_shape {
    const char *before;  /* the value; the name follows where it is named */
    const char *joint;   /* between items, and between the names and values of an object */
    const char *between; /* between items, exploded and not named */
    bool named;          /* as name=value */
    oac_kept kept;
} oac_shape;

static oac_shape shape_of(const oac_parameter *parameter)
{
    oac_shape found = {"", ",", ",", false, OAC_KEPT_UNRESERVED};
    switch (parameter->style) {
    case OAC_STYLE_SPACE:
        found.joint = "%20";
        break;
    case OAC_STYLE_PIPE:
        found.joint = "%7C";
        break;
    case OAC_STYLE_LABEL:
        found.before = ".";
        found.between = ".";
        break;
    default:
        break;
    }
    found.named =
        parameter->style != OAC_STYLE_LABEL && parameter->style != OAC_STYLE_SIMPLE &&
        (parameter->style != OAC_STYLE_JSON || parameter->place == OAC_IN_QUERY || parameter->place == OAC_IN_COOKIE);
    if (parameter->place == OAC_IN_HEADER) {
        found.kept = OAC_KEPT_ALL;
    } else if (parameter->place == OAC_IN_COOKIE) {
        found.kept = OAC_KEPT_COOKIE;
    } else if (parameter->place == OAC_IN_QUERY && (parameter->flags & OAC_RESERVED) != 0) {
        found.kept = OAC_KEPT_RESERVED;
    }
    return found;
}

static void keep_status(oac_fields *fields, oac_status status)
{
    fields->status = fields->status == OAC_OK ? status : fields->status;
}

static void put_literal(oac_fields *fields, const char *literal)
{
    if (fields->status == OAC_OK) {
        keep_status(fields, oac_buffer_append(fields->to, literal, strlen(literal)));
    }
}

static void put_encoded(oac_fields *fields, oac_string content, oac_kept kept)
{
    if (fields->status == OAC_OK) {
        keep_status(fields, oac_percent_encode_json(fields->to, content, kept));
    }
}

/* A string, a number, true or false as people write them; anything else as JSON text. */
static void put_value(oac_fields *fields, oac_string value, oac_kept kept)
{
    if (value.data[0] == '"') {
        const oac_string content = {value.data + 1, value.length - 2};
        put_encoded(fields, content, kept);
    } else if (fields->status == OAC_OK) {
        keep_status(fields, oac_percent_encode(fields->to, value, kept));
    }
}

static bool is_null(oac_string value)
{
    return value.data[0] == 'n';
}

/* What stands before a name=value. */
static void begin_pair(oac_fields *fields)
{
    put_literal(fields, fields->before);
    fields->before = fields->between;
}

/* `name` is encoded already. */
static void put_pair(oac_fields *fields, const char *name, const oac_shape *form, oac_string value, bool matrix)
{
    begin_pair(fields);
    put_literal(fields, name);
    if (!matrix || (value.length > 0 && strncmp(value.data, "\"\"", value.length) != 0)) { /* RFC 6570, 3.2.7 */
        put_literal(fields, "=");
        put_value(fields, value, form->kept);
    }
}

/* A member of an object that is a parameter in its own right. */
static void put_field(oac_fields *fields, oac_string name, oac_string value, oac_kept kept)
{
    begin_pair(fields);
    put_encoded(fields, name, kept == OAC_KEPT_COOKIE ? kept : OAC_KEPT_UNRESERVED);
    put_literal(fields, "=");
    put_value(fields, value, kept);
}

/* Members as parameters in their own right; the items of a list among them, too. */
static void put_exploded(oac_fields *fields, oac_string name, oac_string value, oac_kept kept)
{
    oac_json_walk walk = OAC_ZERO;
    if (value.data[0] != '[') {
        put_field(fields, name, value, kept);
        return;
    }
    for (walk = oac_json_walk_begin(value.data); oac_json_walk_next(&walk);) {
        if (!is_null(walk.value)) {
            put_field(fields, name, walk.value, kept);
        }
    }
}

/* The items of a list or the members of an object, in one value. */
static void put_joined(oac_fields *fields, const oac_parameter *parameter, const oac_shape *form, oac_string value)
{
    const bool exploded = (parameter->flags & OAC_EXPLODE) != 0;
    const char *before = form->before;
    oac_json_walk walk = oac_json_walk_begin(value.data);
    bool first = true;
    while (oac_json_walk_next(&walk)) {
        if (is_null(walk.value)) {
            continue;
        }
        if (first && form->named) {
            begin_pair(fields);
            put_literal(fields, parameter->name);
            put_literal(fields, "=");
        }
        put_literal(fields, first ? before : exploded ? form->between : form->joint);
        if (walk.object) {
            put_encoded(fields, walk.name, form->kept);
            put_literal(fields, exploded ? "=" : form->joint);
        }
        put_value(fields, walk.value, form->kept);
        first = false;
    }
}

/* The items of a list or the members of an object, each a name=value. */
static void put_apart(oac_fields *fields, const oac_parameter *parameter, const oac_shape *form, oac_string value)
{
    oac_json_walk walk = oac_json_walk_begin(value.data);
    while (oac_json_walk_next(&walk)) {
        if (is_null(walk.value)) {
            continue;
        }
        if (walk.object) {
            put_exploded(fields, walk.name, walk.value, form->kept);
        } else {
            put_pair(fields, parameter->name, form, walk.value, parameter->style == OAC_STYLE_MATRIX);
        }
    }
}

typedef struct oac_level {
    oac_json_walk walk;
    size_t count; /* of its children that have been met */
} oac_level;

/* The name of a value within, such as color%5BR%5D. */
static void put_deep_name(oac_fields *fields, const char *name, const oac_level *levels, size_t count)
{
    char digits[24];
    size_t at = 0;
    begin_pair(fields);
    put_literal(fields, name);
    for (at = 0; at < count; at++) {
        const oac_level *one = &levels[at];
        put_literal(fields, "%5B");
        if (one->walk.object) {
            put_encoded(fields, one->walk.name, OAC_KEPT_UNRESERVED);
        } else {
            (void)snprintf(digits, sizeof digits, "%zu", one->count - 1);
            put_literal(fields, digits);
        }
        put_literal(fields, "%5D");
    }
    put_literal(fields, "=");
}

static void put_deep(oac_fields *fields, const oac_parameter *parameter, const oac_shape *form, oac_string value)
{
    oac_level levels[OAC_DEEP_MOST];
    size_t depth = 1;
    levels[0].walk = oac_json_walk_begin(value.data);
    levels[0].count = 0;
    while (depth > 0 && fields->status == OAC_OK) {
        oac_level *inner = &levels[depth - 1];
        if (!oac_json_walk_next(&inner->walk)) {
            depth--;
            continue;
        }
        inner->count++;
        if ((inner->walk.value.data[0] == '{' || inner->walk.value.data[0] == '[') && depth < OAC_DEEP_MOST) {
            levels[depth].walk = oac_json_walk_begin(inner->walk.value.data);
            levels[depth++].count = 0;
        } else if (!is_null(inner->walk.value)) {
            put_deep_name(fields, parameter->name, levels, depth);
            put_value(fields, inner->walk.value, form->kept);
        }
    }
}

static void put_json(oac_fields *fields, const oac_parameter *parameter, const oac_shape *form, oac_string value)
{
    if (form->named) {
        begin_pair(fields);
        put_literal(fields, parameter->name);
        put_literal(fields, "=");
    }
    if (fields->status == OAC_OK) {
        keep_status(fields, parameter->place == OAC_IN_HEADER ? oac_json_to_ascii(fields->to, value)
                                                              : oac_percent_encode(fields->to, value, form->kept));
    }
}

void oac_fields_add(oac_fields *fields, const oac_parameter *parameter, oac_string value)
{
    const oac_shape form = shape_of(parameter);
    const bool list = value.data[0] == '[';
    const bool compound = list || value.data[0] == '{';
    const bool apart = form.named && (parameter->flags & OAC_EXPLODE) != 0;
    if (parameter->style == OAC_STYLE_JSON) {
        put_json(fields, parameter, &form, value);
    } else if (is_null(value)) {
        if ((parameter->flags & OAC_EMPTY) != 0 && form.named) {
            begin_pair(fields);
            put_literal(fields, parameter->name);
            put_literal(fields, "=");
        }
    } else if (compound && parameter->style == OAC_STYLE_DEEP) {
        put_deep(fields, parameter, &form, value);
    } else if (compound && apart) {
        put_apart(fields, parameter, &form, value);
    } else if (compound) {
        put_joined(fields, parameter, &form, value);
    } else if (form.named) {
        put_pair(fields, parameter->name, &form, value, parameter->style == OAC_STYLE_MATRIX);
    } else {
        put_literal(fields, form.before);
        put_value(fields, value, form.kept);
    }
}

void oac_fields_add_unknown(oac_fields *fields, oac_string name, oac_string value)
{
    if (value.data[0] == '{') {
        oac_json_walk walk = oac_json_walk_begin(value.data);
        while (oac_json_walk_next(&walk)) {
            if (!is_null(walk.value)) {
                put_exploded(fields, walk.name, walk.value, OAC_KEPT_UNRESERVED);
            }
        }
    } else if (!is_null(value)) {
        put_exploded(fields, name, value, OAC_KEPT_UNRESERVED);
    }
}

const oac_parameter *oac_fields_find(const oac_parameter *parameters, size_t count, size_t *hint, oac_string name)
{
    size_t tried = 0;
    for (tried = 0; tried < count; tried++) {
        const oac_parameter *one = &parameters[*hint < count ? *hint : 0];
        *hint = (*hint < count ? *hint : 0) + 1;
        if (strncmp(one->key, name.data, name.length) == 0 && one->key[name.length] == '\0') {
            return one;
        }
    }
    return NULL;
}

oac_status oac_fields_form(oac_buffer *to, const oac_parameter *parameters, size_t count, const char *json)
{
    oac_fields fields = {to, "", "&", OAC_OK};
    oac_json_walk walk = oac_json_walk_begin(json);
    size_t hint = 0;
    while (oac_json_walk_next(&walk)) {
        const oac_parameter *parameter = oac_fields_find(parameters, count, &hint, walk.name);
        if (parameter != NULL) {
            oac_fields_add(&fields, parameter, walk.value);
        } else {
            oac_fields_add_unknown(&fields, walk.name, walk.value);
        }
    }
    return fields.status;
}
