#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t numbers[] = {1, 2};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string_map_entry tags[] = {{oac_text("x"), oac_text("y")}, {oac_text("z z"), oac_text("")}};
    const oac_int_map_entry more[] = {{oac_text("k"), 5}};
    t_read_thing_params params = {.tags = OAC_LIST(tags), .more = OAC_LIST(more), .where = OAC_LIST(numbers)};
    params.query_id = oac_int(1);
    params.header_id = oac_bool(true);
    params.cookie_id = oac_str("c");
    params.at = oac_str("");
    params.free = oac_json("\"f\"");
    CHECK_OK(t_read_thing(client, oac_text("a"), &params, &error), error);
    oac_client_free(client);
    return 0;
}
