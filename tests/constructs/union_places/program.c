#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const t_scalar list[] = {t_scalar_of_string(oac_text("a")), t_scalar_of_number(1)};
    const t_scalar_map_entry map[] = {{oac_text("x"), t_scalar_of_number(2.5)}};
    const t_scalar more[] = {t_scalar_of_string(oac_text("b"))};
    const t_scalar_list inner = OAC_LIST(more);
    t_put_thing_params params = T_PUT_THING_PARAMS_INIT;
    t_thing request = {.list = OAC_LIST(list), .map = OAC_LIST(map), .maybe = OAC_NULL_VALUE};
    t_put_thing_response response = T_PUT_THING_RESPONSE_INIT;
    params.by = t_put_thing_by_of_string(oac_text("name"));
    request.deep = t_deep_of_array(&inner);
    CHECK_OK(t_put_thing(client, oac_text("7"), &params, &request, &response, &error), error);
    CHECK(response.value.which == T_PUT_THING_RESPONSE_VALUE_THING);
    CHECK(response.value.as.thing->maybe.which == T_SCALAR_STRING);
    CHECK(is(response.value.as.thing->map.entries[0].value.as.string, "z"));
    t_put_thing_response_dispose(&response);
    memset(&request, 0, sizeof request);
    CHECK_OK(t_put_thing(client, oac_text("a/b"), NULL, &request, &response, &error), error);
    CHECK(response.value.as.array->items[1] == 2);
    t_put_thing_response_dispose(&response);
    oac_client_free(client);
    return 0;
}
