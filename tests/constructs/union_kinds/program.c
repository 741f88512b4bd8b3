#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_target target = T_TARGET_INIT;
    const t_setting_id_2 ids[] = {t_setting_id_2_of_string(oac_text("a")), t_setting_id_2_of_integer(1)};
    t_setting request = {.ids = OAC_LIST(ids)};
    t_setting response = T_SETTING_INIT;
    request.id = t_setting_id_of_integer(7);
    request.limit = t_setting_limit_null();
    request.target = t_setting_target_of_target(&target);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_setting(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "target.url") == 0);
    target.url = oac_str("u");
    CHECK_OK(t_put_setting(client, &request, &response, &error), error);
    CHECK(response.id.which == T_SETTING_ID_STRING && is(response.id.as.string, "seven"));
    CHECK(response.limit.which == T_SETTING_LIMIT_NUMBER && response.limit.as.number == 0.5);
    CHECK(response.target.which == T_SETTING_TARGET_ARRAY && response.target.as.array->count == 2);
    CHECK(response.ids.items[0].as.integer == 2 && is(response.ids.items[1].as.string, "b"));
    t_setting_dispose(&response);
    memset(&request, 0, sizeof request);
    request.limit = t_setting_limit_of_boolean(false);
    request.target = t_setting_target_of_string(oac_text("t"));
    CHECK_OK(t_put_setting(client, &request, &response, &error), error);
    CHECK(response.id.state == OAC_ABSENT && response.limit.state == OAC_NULL);
    CHECK(response.target.which == T_SETTING_TARGET_UNLISTED && is(response.target.json, "5"));
    t_setting_dispose(&response);
    oac_client_free(client);
    return 0;
}
