/* ecwid_delete_store_logo_image: the call.
 * Made from spec/ecwid/openapi.yaml:9304 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delete_store_logo_image.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_store_logo_image[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_store_logo_image[] = {200, 0};
static const oac_scheme *const security_of_ecwid_delete_store_logo_image[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_store_logo_image[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_store_logo_image, NULL, OAC_CHECK_REQUIRED, 0},
    {"/profile/", "logo", &ecwid_store_logo_oac_type, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_delete_store_logo_image_operation = {
    .abi = OAC_ABI,
    .id = "deleteStoreLogoImage",
    .method = "DELETE",
    .path = "/{storeId}/profile/{logo}",
    .number = 200,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_store_logo_image,
    .security = security_of_ecwid_delete_store_logo_image,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_store_logo_image,
    .argument_count = 2,
    .response = &ecwid_delete_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_delete_store_logo_image_prepare(oac_client *client, int64_t store_id, ecwid_store_logo_opt logo,
                                                 oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &logo};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_store_logo_image_operation, &given, prepared, error);
}

oac_status ecwid_delete_store_logo_image_finish(oac_call *call, ecwid_delete_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_store_logo_image_operation, response, error);
}

oac_status ecwid_delete_store_logo_image(oac_client *client, int64_t store_id, ecwid_store_logo_opt logo,
                                         ecwid_delete_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &logo};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_store_logo_image_operation, &given, response, error);
}
