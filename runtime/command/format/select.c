/* The members of a JSON text that are asked for. Private to the command. */
#include "json/walk.h"

#include "format/format.h"

static const oac_node *node_named(const oac_node *around, oac_string raw)
{
    const oac_node *one = around->first;
    while (one != NULL && !oac_row_name_is(raw, one->name)) {
        one = one->next;
    }
    return one;
}

static oac_status put(oac_buffer *to, oac_status before, const char *text, size_t length)
{
    return before == OAC_OK ? oac_buffer_append(to, text, length) : before;
}

oac_status oac_select(const oac_node *node, oac_string text, oac_buffer *to) /* NOLINT(misc-no-recursion) */
{
    const bool is_object = text.data[0] == '{';
    oac_json_walk walk;
    bool first = true;
    oac_status status = OAC_OK;
    if (node->column != SIZE_MAX || (!is_object && text.data[0] != '[')) {
        return oac_buffer_append(to, text.data, text.length);
    }
    walk = oac_walk_begin(text.data);
    status = put(to, status, text.data, 1);
    while (status == OAC_OK && oac_walk_next(&walk)) {
        const oac_node *one = is_object ? node_named(node, walk.name) : node;
        if (one == NULL) {
            continue;
        }
        status = put(to, status, ",", first ? 0 : 1);
        if (is_object) {
            status = put(to, status, "\"", 1);
            status = put(to, status, walk.name.data, walk.name.length);
            status = put(to, status, "\":", 2);
        }
        status = status == OAC_OK ? oac_select(one, walk.value, to) : status;
        first = false;
    }
    return put(to, status, is_object ? "}" : "]", 1);
}
