#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_owner owner = T_OWNER_INIT;
    t_part part = T_PART_INIT;
    t_size size = T_SIZE_INIT;
    t_thing request = T_THING_INIT;
    t_thing response = T_THING_INIT;
    owner.name = oac_str("Ann");
    part.number = oac_int(2);
    size.width = oac_int(3);
    request.owner = t_owner_ref_of(&owner);
    request.part = t_part_ref_of(&part);
    request.size = t_size_ref_of(&size);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, 0, &request, &response, &error), error);
    CHECK_OK(t_put_thing(client, 1, &request, &response, &error), error);
    CHECK(response.part.value->whole.value->part.value->number.value == 4);
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
