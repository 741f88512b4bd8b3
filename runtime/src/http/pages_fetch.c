/* The calls of an iterator, one for each page: performed when the page is needed, or ahead of that on a front. Private
 * half of oac/pages.h. */
#include "http/pages_internal.h"

#include "base/held.h"

/* How long a front is driven at a time: any time will do. */
#define OAC_PAGES_WAIT_MS 60000u

/* An offset that breaks a rule: all else is as it was on the first page. */
static oac_status tell_of_offset(const oac_pages_state *self, oac_error *error)
{
    char message[sizeof error->message];
    char path[sizeof error->path];
    if (error == NULL) {
        return OAC_ERROR_LIMIT;
    }
    memcpy(message, error->message, sizeof message);
    memcpy(path, error->path, sizeof path);
    (void)oac_error_set(error, OAC_ERROR_LIMIT, OAC_STAGE_VALIDATE,
                        "the list goes on, but no page may begin at offset %lld: %.200s", (long long)self->next,
                        message);
    memcpy(error->path, path, sizeof path);
    return OAC_ERROR_LIMIT;
}

oac_status oac_pages_prepare(oac_pages_state *self, oac_error *error)
{
    const oac_operation *operation = self->operation;
    const oac_given given = {.arguments = self->arguments, .params = self->params};
    oac_opt_int *offset = (oac_opt_int *)oac_held_place(self->params, operation->paging->offset);
    oac_status status = OAC_OK;
    if (self->call != NULL) {
        return OAC_OK;
    }
    if (self->is_stated) {
        *offset = oac_int(self->next);
    }
    self->is_started = false;
    self->is_over = false;
    status = oac_operation_prepare(self->client, operation, &given, &self->call, error);
    return status == OAC_ERROR_INVALID && self->is_begun ? tell_of_offset(self, error) : status;
}

static void on_page_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    oac_pages_state *self = context;
    (void)call;
    (void)status;
    (void)error;
    self->is_over = true;
}

static oac_status start_page(oac_pages_state *self, oac_error *error)
{
    const oac_status status = oac_front_start(self->front, self->call, on_page_done, self, error);
    self->is_started = status == OAC_OK;
    return status;
}

static oac_status perform_page(oac_pages_state *self, oac_error *error)
{
    oac_status status = OAC_OK;
    if (self->front == NULL) {
        return oac_call_perform(self->call, error);
    }
    if (!self->is_started) {
        status = start_page(self, error);
    }
    while (status == OAC_OK && !self->is_over) {
        (void)oac_front_drive(self->front, OAC_PAGES_WAIT_MS);
    }
    if (status == OAC_OK && error != NULL) {
        *error = self->call->error;
    }
    return status == OAC_OK ? self->call->error.status : status;
}

oac_status oac_pages_fetch(oac_pages_state *self, oac_error *error)
{
    oac_status status = oac_pages_prepare(self, error);
    if (status == OAC_OK) {
        status = perform_page(self, error);
    }
    if (status == OAC_OK) {
        status = oac_operation_finish(self->call, self->operation, self->page, error);
    }
    return status;
}

void oac_pages_drop(oac_pages_state *self)
{
    oac_call_end(self->call);
    self->call = NULL;
}

void oac_pages_look_ahead(oac_pages_state *self)
{
    if (self->front != NULL && oac_pages_prepare(self, NULL) == OAC_OK && start_page(self, NULL) == OAC_OK) {
        (void)oac_front_drive(self->front, 0);
    }
}

void oac_pages_drive(oac_pages_state *self)
{
    if (self->front != NULL && self->is_started && !self->is_over) {
        (void)oac_front_drive(self->front, 0);
    }
}
