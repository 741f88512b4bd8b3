#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    oac_number_map_entry prices[] = {{oac_text("a"), 1}, {oac_text("b c"), -1}};
    const t_set_prices_request set = {.value = OAC_LIST(prices)};
    t_set_prices_response was = T_SET_PRICES_RESPONSE_INIT;
    t_put_metadata_request metadata = T_PUT_METADATA_REQUEST_INIT;
    t_put_metadata_response answer = T_PUT_METADATA_RESPONSE_INIT;
    t_put_anything_request anything = T_PUT_ANYTHING_REQUEST_INIT;
    t_put_anything_response back = T_PUT_ANYTHING_RESPONSE_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_set_prices(client, &set, &was, &error), error);
    prices[1].value = 2.5;
    CHECK_OK(t_set_prices(client, &set, &was, &error), error);
    CHECK(was.value.count == 1 && was.value.entries[0].value.new_.value == 1);
    t_set_prices_response_dispose(&was);
    metadata.value = oac_json("{\"x\":[1,{\"y\":null}]}");
    CHECK_OK(t_put_metadata(client, &metadata, &answer, &error), error);
    CHECK(is(answer.value.value, "[1,\"two\"]"));
    t_put_metadata_response_dispose(&answer);
    anything.value = oac_json("5");
    CHECK_OK(t_put_anything(client, &anything, &back, &error), error);
    t_put_anything_response_dispose(&back);
    oac_client_free(client);
    return 0;
}
