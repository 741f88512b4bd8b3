#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t numbers[] = {1, 2, 3};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string texts[] = {oac_text("x"), oac_text("y,z")};
    const oac_int_list ids = OAC_LIST(numbers);
    const oac_int_list none = oac_int_list_of(NULL, 0);
    const oac_string_list tags = OAC_LIST(texts);
    t_point point = T_POINT_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_simple(client, &ids, &point, &error), error);
    point.x = oac_int(4);
    point.y = oac_int(5);
    CHECK_STATUS(OAC_ERROR_INVALID, t_simple(client, &none, &point, &error), error);
    CHECK_OK(t_simple(client, &ids, &point, &error), error);
    CHECK_OK(t_label(client, oac_text("a b"), &tags, &error), error);
    CHECK_OK(t_matrix(client, 7, &tags, &tags, &point, &error), error);
    oac_client_free(client);
    return 0;
}
