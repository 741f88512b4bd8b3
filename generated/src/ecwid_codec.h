/* What the generated files share among themselves. Private to ecwid.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CODEC_H
#define ECWID_CODEC_H

#include <oac/gen/check.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>
#include <oac/gen/operation.h>
#include <oac/gen/type.h>

#include <ecwid/ecwid.h>

extern const oac_scheme ecwid_schemes[];
extern const oac_server ecwid_servers[];

extern const oac_string ecwid_customer_contact_type_names[];
void ecwid_customer_contact_type_write(oac_writer *writer, const char *key, size_t key_length,
                                       const ecwid_customer_contact_type_opt *value);
char *ecwid_customer_contact_type_read(oac_reader *reader, char *at, ecwid_customer_contact_type_opt *value);

void ecwid_customer_billing_person_write(oac_writer *writer, const ecwid_customer_billing_person *value);
char *ecwid_customer_billing_person_read(oac_reader *reader, char *at, ecwid_customer_billing_person *value);
void ecwid_customer_billing_person_check(oac_checker *checker, const oac_path *path,
                                         const ecwid_customer_billing_person *value);
void ecwid_customer_billing_person_ref_write(oac_writer *writer, const char *key, size_t key_length,
                                             const ecwid_customer_billing_person_ref *value);
char *ecwid_customer_billing_person_ref_read(oac_reader *reader, char *at, ecwid_customer_billing_person_ref *value);

void ecwid_customer_shipping_address_write(oac_writer *writer, const ecwid_customer_shipping_address *value);
char *ecwid_customer_shipping_address_read(oac_reader *reader, char *at, ecwid_customer_shipping_address *value);
void ecwid_customer_shipping_address_check(oac_checker *checker, const oac_path *path,
                                           const ecwid_customer_shipping_address *value);

void ecwid_customer_contact_write(oac_writer *writer, const ecwid_customer_contact *value);
char *ecwid_customer_contact_read(oac_reader *reader, char *at, ecwid_customer_contact *value);
void ecwid_customer_contact_check(oac_checker *checker, const oac_path *path, const ecwid_customer_contact *value);

void ecwid_update_customer_request_write(oac_writer *writer, const ecwid_update_customer_request *value);
char *ecwid_update_customer_request_read(oac_reader *reader, char *at, ecwid_update_customer_request *value);
void ecwid_update_customer_request_check(oac_checker *checker, const oac_path *path,
                                         const ecwid_update_customer_request *value);
bool ecwid_update_customer_request_creates(const ecwid_update_customer_request *value);

void ecwid_update_customer_response_write(oac_writer *writer, const ecwid_update_customer_response *value);
char *ecwid_update_customer_response_read(oac_reader *reader, char *at, ecwid_update_customer_response *value);
void ecwid_update_customer_response_check(oac_checker *checker, const oac_path *path,
                                          const ecwid_update_customer_response *value);

void ecwid_customer_shipping_address_list_write(oac_writer *writer, const char *key, size_t key_length,
                                                const ecwid_customer_shipping_address_list *value);
char *ecwid_customer_shipping_address_list_read(oac_reader *reader, char *at,
                                                ecwid_customer_shipping_address_list *value);

void ecwid_customer_contact_list_write(oac_writer *writer, const char *key, size_t key_length,
                                       const ecwid_customer_contact_list *value);
char *ecwid_customer_contact_list_read(oac_reader *reader, char *at, ecwid_customer_contact_list *value);

void ecwid_update_customer_check_path(oac_checker *checker, int64_t store_id, int64_t customer_id);
void ecwid_update_customer_check(oac_checker *checker, int64_t store_id, int64_t customer_id,
                                 const ecwid_update_customer_request *request);

#endif
