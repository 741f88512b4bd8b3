/* What the pieces of C in guides are compiled in: the names that they use and do not declare. Each piece is the body of
 * a function of its own. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ecwid/ecwid.h>

extern oac_client_options options;
extern oac_client *client, *view;
extern oac_front *front;
extern oac_batch *batch;
extern oac_call *calls[];
extern oac_error error;
extern oac_status status;
extern int64_t store, customer, product, file, ids[];
extern ecwid_update_customer_request request, requests[];
extern ecwid_update_result result;
extern ecwid_customer response;
extern ecwid_customer_page page;
extern oac_string texts[];
extern size_t i, count;
extern const char *token, *site_token, *id, *secret;
extern char *name;

void watch_socket(void *context, int socket, int events);
void set_timer(void *context, long milliseconds);
void write_line(void *context, oac_log_level level, const char *line);
void tell(void *context, const char *operation, const oac_violation *violation);
