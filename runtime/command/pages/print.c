/* The items of all pages, as they come. Private to the command. */
#include <inttypes.h>

#include "check/checks.h"
#include "check/sent.h"
#include "http/pages_internal.h"

#include "exits.h"
#include "pages/pages.h"

/* How often it is looked whether somebody still reads. */
#define TICK_MS 200u

/* A list under way. */
typedef struct oac_listing {
    const oac_arguments *arguments;
    oac_formatting *formatting;
    oac_pages pages;
    oac_buffer text; /* of an item */
    size_t told;     /* notes about items */
} oac_listing;

/* Says in what way an item is not as it is described. */
static oac_status look_at(oac_listing *listing, const void *item, oac_error *error)
{
    const oac_command *command = listing->arguments->flags.command;
    const oac_type *list = command->operation->paging->list;
    const oac_path around = oac_path_member(NULL, listing->formatting->items);
    const oac_path path = oac_path_item(&around, (size_t)(listing->pages.items - 1));
    oac_violations notes = OAC_VIOLATIONS_INIT;
    oac_checker checker;
    oac_status status = OAC_OK;
    if (list->item->kind != OAC_TYPE_RECORD || (list->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0) {
        return OAC_OK;
    }
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &notes, error);
    checker.operation = command->operation->number;
    oac_check_record(&checker, &path, list->item, item);
    status = oac_checker_end(&checker);
    listing->told = oac_report_notes(command, &notes, true, listing->told);
    oac_violations_dispose(&notes);
    return status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
}

static bool has_enough(const oac_listing *listing)
{
    const uint64_t most = listing->arguments->max_items;
    return (most > 0 && listing->pages.items >= most) || oac_out.fault != 0 || listing->formatting->no_memory;
}

/* Waits for the next page, as long as somebody reads. */
static void wait_for_page(oac_listing *listing)
{
    const oac_pages_state *state = listing->pages.state;
    oac_formatting_flush(listing->formatting);
    while (oac_output_is_read(&oac_out) && state->front != NULL && state->is_started && !state->is_over) {
        (void)oac_front_drive(state->front, TICK_MS);
    }
}

/* Prints items until there are no more, or there is nobody to read them. */
static oac_status print_items(oac_listing *listing, oac_error *error)
{
    const oac_operation *operation = listing->arguments->flags.command->operation;
    oac_status status = OAC_OK;
    while (status == OAC_OK && !has_enough(listing)) {
        const void *item = NULL;
        if (listing->pages.state->left == 0 && listing->pages.pages > 0) {
            wait_for_page(listing);
            if (oac_out.fault != 0) {
                return OAC_OK;
            }
        }
        status = oac_pages_next(&listing->pages, operation, &item, error);
        if (status != OAC_OK || item == NULL) {
            break;
        }
        status = look_at(listing, item, error);
        status = status == OAC_OK ? oac_pages_write(operation->paging->list, item, &listing->text, error) : status;
        if (status == OAC_OK) {
            oac_formatting_row(listing->formatting, (oac_string){listing->text.data, listing->text.length});
        }
    }
    return status;
}

/* The end of what was printed, and what is to be said of it. */
static int finish(oac_listing *listing, oac_status status, const oac_error *error)
{
    const bool any = listing->pages.items > 0;
    int code = EXIT_DONE;
    if (oac_call_was_dry(listing->arguments, status)) {
        return EXIT_DONE;
    }
    if (status == OAC_OK && !listing->formatting->no_memory) {
        oac_formatting_close(listing->formatting);
    } else {
        oac_formatting_flush(listing->formatting);
    }
    oac_report_rest(listing->told);
    if (listing->formatting->no_memory) {
        oac_complain("out of memory");
        code = EXIT_REFUSED;
    } else if (status != OAC_OK) {
        code = oac_report_error(error, NULL);
    }
    if (code != EXIT_DONE && any) {
        oac_complain("the list is not complete: %" PRIu64 " items were printed", listing->formatting->rows);
        code = code == EXIT_USAGE ? EXIT_REFUSED : code; /* something was sent */
    }
    return code;
}

int oac_pages_print(const oac_arguments *arguments, const oac_command_input *input, oac_client *client,
                    oac_formatting *formatting)
{
    oac_pages_options options = OAC_PAGES_OPTIONS_INIT;
    oac_listing listing = {.arguments = arguments, .formatting = formatting};
    oac_exchange_given given = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = oac_exchange_begin(&given, arguments, input, &error);
    int code;
    options.ahead = arguments->max_items == 0 ? 1 : 0; /* a page ahead may be one too many */
    listing.pages.options = &options;
    if (status == OAC_OK) {
        status = oac_pages_begin(&listing.pages, client, arguments->flags.command->operation, &given.given, &error);
    }
    status = status == OAC_OK ? print_items(&listing, &error) : status;
    code = finish(&listing, status, &error);
    oac_pages_end(&listing.pages);
    oac_exchange_end(&given, arguments->flags.command->operation);
    oac_buffer_dispose(&listing.text);
    return code;
}
