#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string history[] = {oac_text("red"), oac_text("green")};
    t_lamp request = {.history = OAC_LIST(history)};
    t_lamp response = T_LAMP_INIT;
    request.color = t_color_of(T_COLOR_DARK_BLUE);
    request.blink = t_lamp_blink_text("2x");
    request.level = oac_int(50);
    CHECK_OK(t_change_lamp(client, 3, &request, &response, &error), error);
    CHECK(response.color.value == T_COLOR_UNLISTED && is(response.color.text, "ultraviolet"));
    CHECK(response.blink.value == T_LAMP_BLINK_NEVER);
    CHECK(response.history.count == 2 && t_color_from(response.history.items[0]) == T_COLOR_RED);
    CHECK(is(response.history.items[1], "pink"));
    t_lamp_dispose(&response);
    oac_client_free(client);
    return 0;
}
