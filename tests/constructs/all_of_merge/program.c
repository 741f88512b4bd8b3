#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_user request = T_USER_INIT;
    t_admin response = T_ADMIN_INIT;
    request.id = oac_int(1);
    request.mail = oac_str("a@b");
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_user(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "name") == 0);
    request.name = oac_str("");
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_user(client, &request, &response, &error), error);
    request.name = oac_str("123456");
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_user(client, &request, &response, &error), error);
    request.name = oac_str("Ann");
    CHECK_OK(t_add_user(client, &request, &response, &error), error);
    CHECK(response.id.value == 1 && is(response.created.value, "now") && is(response.rights.items[0], "all"));
    t_admin_dispose(&response);
    oac_client_free(client);
    return 0;
}
