#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string tags[] = {oac_text("a")};
    const t_add_thing_params params = {.tags = OAC_LIST(tags)};
    t_thing request = T_THING_INIT;
    t_thing response = T_THING_INIT;
    request.share = oac_number(1);
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_thing(client, 1, &params, &request, &response, &error), error);
    request.share = oac_number(0);
    request.data = oac_str("aGk=");
    request.note = oac_string_null();
    CHECK_OK(t_add_thing(client, 1, &params, &request, &response, &error), error);
    CHECK(response.share.value == 0.5 && is(response.owner.value->name.value, "Ann"));
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
