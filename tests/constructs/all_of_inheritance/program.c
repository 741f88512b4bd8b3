#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_cat request = T_CAT_INIT;
    t_zoo response = T_ZOO_INIT;
    request.pet_type = oac_str("cat");
    request.name = oac_str("Tom");
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_pet(client, &request, &response, &error), error);
    request.lives = oac_int(9);
    CHECK_OK(t_add_pet(client, &request, &response, &error), error);
    CHECK(response.pets.items[0].which == T_PET_DOG && is(response.pets.items[0].as.dog->name.value, "Rex"));
    CHECK(response.star.which == T_ZOO_STAR_DOG && is(response.star.as.dog->bark.value, "wuff"));
    t_zoo_dispose(&response);
    oac_client_free(client);
    return 0;
}
