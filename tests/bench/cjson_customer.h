/* The other side of the codec benchmark: the same struct through cJSON trees, as a careful C programmer writes it. */
#ifndef CJSON_CUSTOMER_H
#define CJSON_CUSTOMER_H

#include <lab/lab.h>

/* Builds a tree of the request, prints it and frees it. The text is to be freed with free(); null when memory is out.
 */
char *cjson_customer_write(const lab_update_customer_request *request);

/* Room for what cjson_customer_read finds; reused between calls so that only the parsing is measured. */
typedef struct cjson_customer {
    lab_update_customer_request request;
    lab_customer_billing_person person;
    lab_customer_shipping_address addresses[100];
    lab_customer_contact contacts[100];
} cjson_customer;

/* Parses the text, looks every field up, fills the struct in, and frees the tree: strings are only looked at, so this
 * is less than a program would have to do. False when the text is not JSON. */
bool cjson_customer_read(const char *text, size_t length, cjson_customer *customer);

#endif
