/* Ecwid REST API: everything, in one header.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ECWID_H
#define ECWID_ECWID_H

#include <ecwid/client.h>
#include <ecwid/customer_billing_person.h>
#include <ecwid/customer_contact.h>
#include <ecwid/customer_contact_type.h>
#include <ecwid/customer_shipping_address.h>
#include <ecwid/update_customer.h>
#include <ecwid/update_customer_request.h>
#include <ecwid/update_customer_response.h>

#endif
