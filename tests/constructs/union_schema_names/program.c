#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_cat cat = T_CAT_INIT;
    t_home request = T_HOME_INIT;
    t_home response = T_HOME_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_pet(client, &request, &response, &error), error);
    cat.pet_type = oac_str("Cat");
    cat.lives = oac_int(10);
    request.pet = t_home_pet_of_cat(&cat);
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_pet(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "pet.lives") == 0);
    cat.lives = oac_int(9);
    CHECK_OK(t_add_pet(client, &request, &response, &error), error);
    CHECK(response.pet.which == T_HOME_PET_DOG && is(response.pet.as.dog->bark.value, "wuff"));
    t_home_dispose(&response);
    oac_client_free(client);
    return 0;
}
