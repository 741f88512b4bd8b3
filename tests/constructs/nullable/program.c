#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_part part = T_PART_INIT;
    t_thing response = T_THING_INIT;
    t_thing request = {
        .listed = OAC_NULL_VALUE,
        .one = OAC_NULL_VALUE,
        .any = OAC_NULL_VALUE,
        .chosen = OAC_NULL_VALUE,
        .chosen2 = OAC_NULL_VALUE,
        .fixed = OAC_NULL_VALUE,
        .part = OAC_NULL_VALUE,
        .other = OAC_NULL_VALUE,
        .tags = OAC_NULL_VALUE,
        .named = OAC_NULL_VALUE,
        .plain = OAC_NULL_VALUE,
    };
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "plain") == 0);
    request.plain = oac_str("p");
    CHECK_OK(t_put_thing(client, &request, &response, &error), error);
    CHECK(is(response.listed.value, "x") && response.one.value == 1 && response.any.state == OAC_VALUE);
    CHECK(response.chosen.value == T_THING_CHOSEN_B);
    CHECK(response.part.value->id.value == 1 && response.tags.state == OAC_VALUE);
    CHECK(response.named.state == OAC_NULL && response.other.state == OAC_ABSENT);
    t_thing_dispose(&response);
    memset(&request, 0, sizeof request);
    request.listed = oac_str("");
    request.one = oac_int(0);
    request.any = oac_bool(true);
    request.chosen2 = t_thing_chosen2_of(T_THING_CHOSEN2_X);
    request.fixed = oac_str("yes it is");
    request.other = t_part_ref_of(&part);
    request.named = oac_str("abcd");
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "named") == 0);
    request.named = oac_str("abc");
    CHECK_STATUS(OAC_ERROR_RESPONSE, t_put_thing(client, &request, &response, &error), error);
    oac_client_free(client);
    return 0;
}
