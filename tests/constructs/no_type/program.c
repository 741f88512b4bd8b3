#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string tags[] = {oac_text("a")};
    const oac_int_map_entry map[] = {{oac_text("x"), 1}};
    t_thing_part part = T_THING_PART_INIT;
    t_thing_closed closed = T_THING_CLOSED_INIT;
    t_thing request = {.tags = OAC_LIST(tags), .map = OAC_LIST(map)};
    t_thing response = T_THING_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    request.name = oac_str("n");
    part.id = oac_int(1);
    request.part = t_thing_part_ref_of(&part);
    request.share = oac_number(2);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    request.share = oac_number(0.5);
    request.free = oac_json("[1]");
    request.closed = t_thing_closed_ref_of(&closed);
    CHECK_OK(t_put_thing(client, &request, &response, &error), error);
    CHECK(is(response.name.value, "m") && response.closed.state == OAC_VALUE);
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
