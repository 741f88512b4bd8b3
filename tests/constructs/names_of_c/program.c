#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_delete_params params = T_DELETE_PARAMS_INIT;
    t_class request = T_CLASS_INIT;
    t_class response = T_CLASS_INIT;
    params.client = oac_str("c");
    params.error = oac_str("e");
    params.params = oac_str("p");
    params.top = oac_int(5);
    CHECK_OK(t_delete(client, 1, oac_text("a"), &params, &error), error);
    request.class_ = oac_str("c");
    request.int_ = oac_int(1);
    request.and_ = oac_int(2);
    request.xor_ = oac_int(3);
    request.bool_ = oac_bool(true);
    request.errno_ = oac_int(4);
    request.stdin_ = oac_int(5);
    request.linux_ = oac_int(6);
    request.assert_ = oac_int(7);
    request.extra = oac_str("x");
    request.struct_ = t_class_struct_text("struct");
    CHECK_OK(t_new(client, &request, &response, &error), error);
    CHECK(response.struct_.value == T_CLASS_STRUCT_COUNT);
    CHECK(response.n3_d_model.value->x.value == 1);
    t_class_dispose(&response);
    oac_client_free(client);
    return 0;
}
