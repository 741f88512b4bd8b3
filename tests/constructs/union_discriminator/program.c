#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_card_payment card = T_CARD_PAYMENT_INIT;
    t_pay_request request = T_PAY_REQUEST_INIT;
    t_receipt response = T_RECEIPT_INIT;
    card.kind = oac_str("debit");
    card.number = oac_str("411");
    request.value = t_payment_of_card_payment(&card);
    CHECK_STATUS(OAC_ERROR_INVALID, t_pay(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "number") == 0);
    card.number = oac_str("4111");
    CHECK_OK(t_pay(client, &request, &response, &error), error);
    CHECK(response.payments.count == 3 && response.payments.items[0].which == T_PAYMENT_BANK_PAYMENT);
    CHECK(is(response.payments.items[0].as.bank_payment->iban.value, "DE1"));
    CHECK(response.payments.items[1].which == T_PAYMENT_CARD_PAYMENT);
    CHECK(response.payments.items[2].which == T_PAYMENT_UNLISTED);
    CHECK(is(response.payments.items[2].json, "{\"kind\":\"cash\",\"coins\":[1,2]}"));
    CHECK(response.last.which == T_PAYMENT_CARD_PAYMENT && is(response.last.as.card_payment->number.value, "6666"));
    t_receipt_dispose(&response);
    oac_client_free(client);
    return 0;
}
