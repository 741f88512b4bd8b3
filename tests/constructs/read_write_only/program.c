#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_user request = T_USER_INIT;
    t_user response = T_USER_INIT;
    request.name = oac_str("n");
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_user(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "password") == 0);
    request.password = oac_str("p");
    CHECK_OK(t_add_user(client, &request, &response, &error), error);
    CHECK(response.id.value == 1 && response.password.state == OAC_ABSENT);
    t_user_dispose(&response);
    oac_client_free(client);
    return 0;
}
