#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_cart cart = T_CART_INIT;
    CHECK_OK(t_put_cart(client, 1, &cart, &error), error);
    CHECK(cart.items.value == 1 && error.http_status == 200);
    t_cart_dispose(&cart);
    CHECK_OK(t_put_cart(client, 2, &cart, &error), error);
    CHECK(cart.items.value == 2 && error.http_status == 201);
    t_cart_dispose(&cart);
    CHECK_OK(t_put_cart(client, 3, &cart, &error), error);
    CHECK(cart.items.state == OAC_ABSENT && error.http_status == 204);
    t_cart_dispose(&cart);
    oac_client_free(client);
    return 0;
}
