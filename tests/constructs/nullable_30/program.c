#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_opt_string tags[] = {oac_str("a"), oac_string_null()};
    t_thing response = T_THING_INIT;
    t_thing request = {.text = OAC_NULL_VALUE,
                       .kind = OAC_NULL_VALUE,
                       .part = OAC_NULL_VALUE,
                       .tags = OAC_LIST(tags),
                       .not_null = OAC_NULL_VALUE};
    request.count = oac_int(0);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "count") == 0);
    request.count = oac_int_null();
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "not_null") == 0);
    memset(&request.not_null, 0, sizeof request.not_null);
    CHECK_OK(t_put_thing(client, &request, &response, &error), error);
    CHECK(is(response.text.value, "t") && response.count.value == 1 && response.kind.value == T_THING_KIND_B);
    CHECK(response.part.value->id.value == 5 && response.tags.state == OAC_NULL);
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
