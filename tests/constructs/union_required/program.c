#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_mail mail = T_MAIL_INIT;
    t_phone phone = T_PHONE_INIT;
    t_add_contact_request request = T_ADD_CONTACT_REQUEST_INIT;
    t_add_contact_response response = T_ADD_CONTACT_RESPONSE_INIT;
    request.value = t_contact_of_mail(&mail);
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_contact(client, &request, &response, &error), error);
    mail.mail = oac_str("a@b");
    CHECK_OK(t_add_contact(client, &request, &response, &error), error);
    CHECK(response.value.which == T_CONTACT_PHONE && is(response.value.as.phone->name.value, "n"));
    t_add_contact_response_dispose(&response);
    phone.number = oac_str("2");
    request.value = t_contact_of_phone(&phone);
    CHECK_OK(t_add_contact(client, &request, &response, &error), error);
    CHECK(response.value.which == T_CONTACT_UNLISTED && is(response.value.json, "{\"fax\":3}"));
    t_add_contact_response_dispose(&response);
    oac_client_free(client);
    return 0;
}
