#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_person person = T_PERSON_INIT;
    t_order request = T_ORDER_INIT;
    t_order response = T_ORDER_INIT;
    person.name = oac_str("Ann");
    request.buyer = t_person_ref_of(&person);
    request.receiver = request.buyer;
    request.status = t_status_of(T_STATUS_DONE);
    request.count = oac_int(0);
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_order(client, &request, &response, &error), error);
    request.count = oac_int(6);
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_order(client, &request, &response, &error), error);
    request.count = oac_int(5);
    CHECK_OK(t_add_order(client, &request, &response, &error), error);
    CHECK(response.status.value == T_STATUS_NEW && is(response.buyer.value->name.value, "Bob"));
    t_order_dispose(&response);
    oac_client_free(client);
    return 0;
}
