#include "../program.h"

int main(int count, char **arguments)
{
    oac_client_options options = client_options(count, arguments);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    t_thing request = T_THING_INIT;
    t_thing response = T_THING_INIT;
    options.validation = OAC_VALIDATION_STRICT;
    client = new_client(&options);
    request.level = oac_int(3);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    request.level = oac_int(4);
    request.rate = oac_number(0.5);
    request.agreed = oac_bool(false);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, &request, &response, &error), error);
    request.agreed = oac_bool(true);
    request.version = oac_int(2);
    request.word = t_thing_word_of(T_THING_WORD_TWO);
    request.mixed = oac_json("1");
    request.open = t_thing_open_text("large");
    request.signs = t_thing_signs_text(">=");
    CHECK_OK(t_put_thing(client, &request, &response, &error), error);
    CHECK(response.level.value == 3 && is(response.word.text, "three") && is(response.mixed.value, "\"auto\""));
    CHECK(response.open.value == T_THING_OPEN_LARGE && is(response.signs.text, ""));
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
