#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t numbers[] = {1, 2};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_int_map_entry pattern[] = {{oac_text("x-a"), 1}};
    const oac_string_map_entry named[] = {{oac_text("a"), oac_text("b")}};
    const t_int_list_map_entry row[] = {{oac_text("r"), OAC_LIST(numbers)}};
    const t_int_list_map rows[] = {OAC_LIST(row)};
    t_stock request = {.by_pattern = OAC_LIST(pattern), .named = OAC_LIST(named), .rows = OAC_LIST(rows)};
    t_stock response = T_STOCK_INIT;
    request.any = oac_json("{\"k\":[1]}");
    request.chain = oac_json("[[],[[]]]");
    CHECK_OK(t_put_stock(client, &request, &response, &error), error);
    CHECK(is(response.tree.value->name.value, "root"));
    CHECK(is(response.tree.value->additional.entries[0].key, "left"));
    CHECK(is(response.tree.value->additional.entries[0].value.name.value, "leaf"));
    t_stock_dispose(&response);
    oac_client_free(client);
    return 0;
}
