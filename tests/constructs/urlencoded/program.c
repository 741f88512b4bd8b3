#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t ids[] = {1, 2};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string roles[] = {oac_text("x"), oac_text("y")};
    t_login_request_filter filter = T_LOGIN_REQUEST_FILTER_INIT;
    t_login_request request = {.roles = OAC_LIST(roles), .ids = OAC_LIST(ids)};
    request.age = oac_int(5);
    request.stay = oac_bool(true);
    filter.a = oac_str("z");
    filter.b = oac_int(3);
    request.filter = t_login_request_filter_ref_of(&filter);
    CHECK_STATUS(OAC_ERROR_INVALID, t_login(client, &request, &error), error);
    request.user = oac_str("a b&\xC3\xA9");
    CHECK_OK(t_login(client, &request, &error), error);
    oac_client_free(client);
    return 0;
}
