#include "../program.h"

/* What a value at this place has not, and others have, is told like an unknown member. */
int main(int count, char **arguments)
{
    oac_client_options options = client_options(count, arguments);
    options.validation = OAC_VALIDATION_STRICT;
    oac_client *client = new_client(&options);
    oac_error error = OAC_ERROR_INIT;
    t_address billing = T_ADDRESS_INIT;
    t_address delivery[2] = {T_ADDRESS_INIT, T_ADDRESS_INIT};
    t_address_map_entry room = {.key = {"a", 1}, .value = T_ADDRESS_INIT};
    t_update_order_request request = T_UPDATE_ORDER_REQUEST_INIT;

    billing.city = oac_str("Oslo");
    delivery[1].id = oac_int(5);
    room.value.city = oac_str("Oslo");
    request.billing = t_address_ref_of(&billing);
    request.deliveries = t_address_list_of(delivery, 2);
    request.rooms = t_address_map_of(&room, 1);
    CHECK_OK(t_update_order(client, 7, &request, &error), error);

    billing.id = oac_int(5);
    CHECK_STATUS(OAC_ERROR_INVALID, t_update_order(client, 7, &request, &error), error);
    CHECK(strcmp(error.path, "billing.id") == 0);
    billing.id = (oac_opt_int)OAC_ZERO;

    delivery[1].city = oac_str("Oslo");
    CHECK_STATUS(OAC_ERROR_INVALID, t_update_order(client, 7, &request, &error), error);
    CHECK(strcmp(error.path, "deliveries[1].city") == 0);
    delivery[1].city = (oac_opt_string)OAC_ZERO;

    room.value.name = oac_str("A");
    CHECK_STATUS(OAC_ERROR_INVALID, t_update_order(client, 7, &request, &error), error);
    CHECK(strcmp(error.path, "rooms.a.name") == 0);
    oac_client_free(client);
    return 0;
}
