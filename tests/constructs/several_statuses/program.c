#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_make_report_response response = T_MAKE_REPORT_RESPONSE_INIT;
    CHECK_OK(t_make_report(client, &response, &error), error);
    CHECK(response.which.value == T_MAKE_REPORT_ANSWER_200 && is(response.status_200.value->text.value, "t"));
    CHECK(response.status_202.state == OAC_ABSENT);
    t_make_report_response_dispose(&response);
    CHECK_OK(t_make_report(client, &response, &error), error);
    CHECK(response.which.value == T_MAKE_REPORT_ANSWER_202 && response.status_202.value->id.value == 7);
    CHECK(error.http_status == 202);
    t_make_report_response_dispose(&response);
    CHECK_OK(t_make_report(client, &response, &error), error);
    CHECK(response.which.value == T_MAKE_REPORT_ANSWER_204 && response.status_200.state == OAC_ABSENT);
    t_make_report_response_dispose(&response);
    CHECK_STATUS(OAC_ERROR_HTTP, t_make_report(client, &response, &error), error);
    CHECK(error.http_status == 400);
    oac_client_free(client);
    return 0;
}
