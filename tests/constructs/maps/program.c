#include "../program.h"

int main(int count, char **arguments)
{
    static const double numbers[] = {0.5, 2};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_int_map_entry counts[] = {{oac_text("b"), 2}, {oac_text("a"), 1}};
    oac_string_map_entry names[] = {{oac_text("\xC3\xA9 \"x\""), oac_text("y")}, {oac_text(""), oac_text("toolong")}};
    t_part_map_entry parts[] = {{oac_text("p"), T_PART_INIT}};
    const t_number_list_map_entry sizes[] = {{oac_text("s"), OAC_LIST(numbers)},
                                             {oac_text("none"), {OAC_VALUE, 0, NULL}}};
    const oac_string_map_entry german[] = {{oac_text("one"), oac_text("eins")}};
    const t_string_map_map_entry words[] = {{oac_text("de"), OAC_LIST(german)}};
    const oac_string_map_entry kinds[] = {{oac_text("k"), oac_text("a")}};
    const oac_bool_map_entry on[] = {{oac_text("on"), true}};
    const oac_bool_map rows[] = {OAC_LIST(on), {OAC_VALUE, 0, NULL}};
    t_stock request = {.counts = OAC_LIST(counts),
                       .names = OAC_LIST(names),
                       .parts = OAC_LIST(parts),
                       .sizes = OAC_LIST(sizes),
                       .words = OAC_LIST(words),
                       .kinds = OAC_LIST(kinds),
                       .rows = OAC_LIST(rows)};
    t_stock response = T_STOCK_INIT;
    const int64_t *found = NULL;
    request.free = oac_json("{\"x\":[1,null]}");
    parts[0].value.id = oac_int(1);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_stock(client, &request, &response, &error), error);
    names[1].value = oac_text("");
    request.counts = oac_int_map_of(NULL, 0);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_stock(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "counts") == 0);
    request.counts = oac_int_map_of(counts, 2);
    CHECK_OK(t_put_stock(client, &request, &response, &error), error);
    CHECK(response.counts.count == 2 && is(response.counts.entries[0].key, "z"));
    found = oac_int_map_find(&response.counts, oac_text("y"));
    CHECK(found != NULL && *found == 25 && oac_int_map_find(&response.counts, oac_text("x")) == NULL);
    CHECK(response.names.state == OAC_VALUE && response.names.count == 0);
    CHECK(t_part_map_find(&response.parts, oac_text("q"))->id.value == 2);
    CHECK(response.sizes.entries[0].value.items[0] == 1);
    CHECK(is(response.words.entries[0].value.entries[0].value, "deux"));
    CHECK(is(response.kinds.entries[0].value, "new") && response.rows.count == 0);
    CHECK(is(response.free.value, "{}"));
    t_stock_dispose(&response);
    oac_client_free(client);
    return 0;
}
