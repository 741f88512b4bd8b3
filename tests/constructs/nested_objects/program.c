#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_person owner = T_PERSON_INIT;
    t_thing_size size = T_THING_SIZE_INIT;
    t_thing request = T_THING_INIT;
    t_thing response = T_THING_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_create_thing(client, &request, &response, &error), error);
    owner.name = oac_str("Ann");
    owner.age = oac_int_null();
    size.width = oac_number(0.5);
    request.owner = t_person_ref_of(&owner);
    request.size = t_thing_size_ref_of(&size);
    CHECK_OK(t_create_thing(client, &request, &response, &error), error);
    CHECK(response.owner.state == OAC_VALUE && is(response.owner.value->name.value, "Bob"));
    CHECK(response.owner.value->age.value == 33);
    CHECK(response.size.value->width.state == OAC_ABSENT && is(response.size.value->unit.value, "cm"));
    CHECK(response.extra != NULL && response.extra->skipped == 1);
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
