/* Changes the e-mail address of a customer, with two files and libcurl: program BASE_URL TOKEN CUSTOMER EMAIL */
#include <stdio.h>
#include <stdlib.h>

#include "oac_ecwid.h"

int main(int count, char **arguments)
{
    oac_client_options options = ECWID_CLIENT_OPTIONS_INIT;
    ecwid_update_customer_request request = ECWID_UPDATE_CUSTOMER_REQUEST_INIT;
    ecwid_update_result result = ECWID_UPDATE_RESULT_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_client *client = NULL;
    if (count != 5) {
        return 2;
    }
    options.base_url = arguments[1];
    options.token = arguments[2];
    request.email = oac_str(arguments[4]);
    if (oac_client_new(&options, &client, &error) != OAC_OK ||
        ecwid_update_customer(client, 1003, atoll(arguments[3]), &request, &result, &error) != OAC_OK) {
        fprintf(stderr, "%s: %s\n", oac_status_name(error.status), error.message);
    } else {
        printf("%d updated\n", (int)result.update_count.value);
    }
    ecwid_update_result_dispose(&result);
    oac_client_free(client);
    return error.status == OAC_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
