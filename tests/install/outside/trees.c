/* A program of somebody else that has cJSON's trees. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>

#include <ecwid/update_customer_request.h>
#include <oac/cjson.h>

int main(void)
{
    ecwid_update_customer_request request = ECWID_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_error error = OAC_ERROR_INIT;
    cJSON *tree = NULL;

    request.email = oac_str("support@example.com");
    if (ecwid_update_customer_request_to_cjson(&request, &tree, &error) != OAC_OK) {
        fprintf(stderr, "%s: %s\n", oac_status_name(error.status), error.message);
        return EXIT_FAILURE;
    }
    printf("%s\n", cJSON_GetObjectItem(tree, "email")->valuestring);
    cJSON_Delete(tree);
    return EXIT_SUCCESS;
}
