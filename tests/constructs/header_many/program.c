#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_list_things_params params = T_LIST_THINGS_PARAMS_INIT;
    params.x_h00 = oac_int(0);
    params.x_h01 = oac_int(1);
    params.x_h02 = oac_int(2);
    params.x_h03 = oac_int(3);
    params.x_h04 = oac_int(4);
    params.x_h05 = oac_int(5);
    params.x_h06 = oac_int(6);
    params.x_h07 = oac_int(7);
    params.x_h08 = oac_int(8);
    params.x_h09 = oac_int(9);
    params.x_h10 = oac_int(10);
    params.x_h11 = oac_int(11);
    params.x_h12 = oac_int(12);
    params.x_h13 = oac_int(13);
    params.x_h14 = oac_int(14);
    params.x_h15 = oac_int(15);
    params.x_h16 = oac_int(16);
    params.x_h17 = oac_int(17);
    params.x_h18 = oac_int(18);
    params.x_h19 = oac_int(19);
    params.x_h20 = oac_int(20);
    params.x_h21 = oac_int(21);
    params.x_h22 = oac_int(22);
    params.x_h23 = oac_int(23);
    params.x_h24 = oac_int(24);
    params.x_h25 = oac_int(25);
    params.x_h26 = oac_int(26);
    params.x_h27 = oac_int(27);
    params.x_h28 = oac_int(28);
    params.x_h29 = oac_int(29);
    params.x_h30 = oac_int(30);
    params.x_h31 = oac_int(31);
    params.x_h32 = oac_int(32);
    params.x_h33 = oac_int(33);
    params.x_h34 = oac_int(34);
    params.x_h35 = oac_int(35);
    params.x_h36 = oac_int(36);
    params.x_h37 = oac_int(37);
    params.x_h38 = oac_int(38);
    params.x_h39 = oac_int(39);
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
