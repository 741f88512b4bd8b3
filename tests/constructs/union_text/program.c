#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_event request = T_EVENT_INIT;
    t_event response = T_EVENT_INIT;
    request.data = oac_json("{\"a\":");
    CHECK(t_add_event(client, &request, &response, &error) != OAC_OK);
    CHECK(strcmp(error.path, "data") == 0 && error.outcome == OAC_OUTCOME_NEVER_SENT);
    request.data = oac_json("{\"a\":1}");
    CHECK_OK(t_add_event(client, &request, &response, &error), error);
    CHECK(is(response.data.value, "{\"b\":[2]}"));
    t_event_dispose(&response);
    oac_client_free(client);
    return 0;
}
