/* The way of a thing through the editor: read, edited until it is right or given up, shown, compared with what is there
 * by then, sent. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "edit/edit.h"
#include "exits.h"

typedef struct oac_session {
    const oac_edit_thing *thing;
    const oac_arguments *arguments;
    const char *editor;
    oac_client *reading; /* never a dry run */
    oac_client *changing;
    oac_edit_file file;
    oac_buffer was;   /* what was read */
    oac_buffer shown; /* the same as it was given to the editor */
    oac_buffer is;    /* what became of it */
    oac_buffer request;
    oac_differences found;
    bool kept; /* the file holds work that would be lost */
} oac_session;

/* The thing in words: customer 1003 5. */
static void name_of(const oac_session *session, char *to, size_t size)
{
    const oac_arguments *arguments = &session->thing->changing;
    const oac_command *change = session->thing->change;
    size_t length = (size_t)snprintf(to, size, "%s", change->resource);
    size_t i;
    for (i = 0; i < change->parameter_count && change->parameters[i].in_path && length < size; i++) {
        length += (size_t)snprintf(to + length, size - length, " %s", arguments->values[i].text.data);
    }
}

/* Edits, and says what became of it; asks what is to be done with a text that is wrong. `*code`: the exit status where
 * the verdict is not OAC_EDIT_SOUND. */
static oac_edit_verdict edit_once(oac_session *session, int *code)
{
    oac_edit_text is = {session->file.path, OAC_ZERO};
    *code = oac_edit_file_edit(&session->file, session->editor);
    if (!oac_edit_file_read(&session->file, &session->is)) {
        *code = *code == EXIT_DONE ? EXIT_USAGE : *code;
        return OAC_EDIT_FAILED;
    }
    session->kept = session->is.length != session->shown.length ||
                    memcmp(session->is.data, session->shown.data, session->is.length) != 0;
    if (*code != EXIT_DONE) {
        return OAC_EDIT_FAILED;
    }
    is.text.data = session->is.data;
    is.text.length = session->is.length;
    oac_buffer_clear(&session->request);
    oac_differences_dispose(&session->found);
    *code = EXIT_USAGE;
    return oac_edit_request(session->thing->change->operation, &session->thing->types,
                            (oac_string){session->was.data, session->was.length}, &is, &session->found,
                            &session->request);
}

/* Whether it is to be sent as it is, edited again, or left. */
static char ask(const oac_session *session, oac_edit_verdict verdict, int *code)
{
    const bool yes = session->arguments->given[OAC_EDIT_YES] != NULL;
    bool interrupted = false;
    char answer;
    if (verdict == OAC_EDIT_WRONG) {
        if (!oac_edit_can_ask()) {
            return 'q';
        }
        answer = oac_edit_ask("[e]dit again or [q]uit?", "eq", &interrupted);
    } else {
        if (yes || !oac_edit_can_ask() || session->arguments->given[OAC_OPTION_DRY_RUN] != NULL) {
            return 'y';
        }
        answer = oac_edit_ask("Send this? [y]es, [e]dit again or [q]uit?", "yeqn", &interrupted);
    }
    if (answer != 'y' && answer != 'e') {
        *code = interrupted ? EXIT_INTERRUPTED : EXIT_USAGE;
        return 'q';
    }
    return answer;
}

/* Until the text is right, or nobody wants it any more. The exit status of what is not to be sent; EXIT_DONE with
 * `*send`: it is. */
static int edit_until_right(oac_session *session, bool *send)
{
    char name[256];
    char answer = 'e';
    int code = EXIT_DONE;
    name_of(session, name, sizeof name);
    while (answer == 'e') {
        const oac_edit_verdict verdict = edit_once(session, &code);
        if (verdict == OAC_EDIT_SAME) {
            oac_complain("%s: nothing changed, nothing was sent", name);
            session->kept = false;
            return EXIT_DONE;
        }
        if (verdict == OAC_EDIT_FAILED) {
            return code;
        }
        if (verdict == OAC_EDIT_SOUND) {
            oac_complain("%s:", name);
            oac_differences_show(&session->found);
        }
        answer = ask(session, verdict, &code);
    }
    *send = answer == 'y';
    return *send ? EXIT_DONE : code;
}

/* Whether it is still as it was when it was read; otherwise says what is not. */
static int compare_with_now(oac_session *session)
{
    oac_buffer now = OAC_BUFFER_INIT;
    oac_differences since = OAC_ZERO;
    int code = oac_edit_thing_read(session->thing, session->reading, &now);
    if (code == EXIT_DONE && !oac_differences_find(&since, session->was.data, now.data, NULL)) {
        code = EXIT_REFUSED;
    }
    if (code == EXIT_DONE && since.count > 0) {
        char names[400];
        char name[256];
        name_of(session, name, sizeof name);
        oac_differences_names(&since, names, sizeof names);
        oac_complain("%s was changed meanwhile: %s; nothing was sent", name, names);
        oac_differences_show(&since);
        code = EXIT_REFUSED;
    }
    oac_differences_dispose(&since);
    oac_buffer_dispose(&now);
    return code;
}

static int send_change(oac_session *session)
{
    const oac_edit_thing *thing = session->thing;
    oac_command_answer answer = OAC_ZERO;
    oac_command_input input = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    oac_status status;
    char name[256];
    char names[400];
    int code;
    input.params = (oac_string){thing->change_params.data, thing->change_params.length};
    input.body = (oac_string){session->request.data, session->request.length};
    status = oac_exchange_run(session->changing, &thing->changing, &input, &answer, &error);
    if (oac_call_was_dry(session->arguments, status)) {
        code = EXIT_DONE;
    } else if (status != OAC_OK && answer.arrived) {
        oac_complain("the request was carried out, but its answer cannot be shown: %s", error.message);
        code = EXIT_REFUSED;
    } else if (status != OAC_OK) {
        code = oac_report_error(&error, NULL);
    } else {
        code = oac_report_answer(thing->change, &answer);
        name_of(session, name, sizeof name);
        oac_differences_names(&session->found, names, sizeof names);
        if (code == EXIT_DONE) {
            oac_complain("%s was changed: %s", name, names);
        }
    }
    oac_violations_dispose(&answer.notes);
    oac_buffer_dispose(&answer.text);
    return code;
}

static int run(oac_session *session)
{
    oac_error error = OAC_ERROR_INIT;
    bool send = false;
    int code = oac_edit_thing_read(session->thing, session->reading, &session->was);
    if (code != EXIT_DONE) {
        return code;
    }
    if (oac_json_print(session->was.data, session->was.length, 2, &session->shown, &error) != OAC_OK ||
        oac_buffer_append(&session->shown, "\n", 1) != OAC_OK) {
        oac_complain("out of memory");
        return EXIT_REFUSED;
    }
    if (!oac_edit_file_begin(&session->file, session->thing->change->resource,
                             (oac_string){session->shown.data, session->shown.length})) {
        return EXIT_USAGE;
    }
    code = edit_until_right(session, &send);
    if (send && session->arguments->given[OAC_OPTION_DRY_RUN] == NULL) {
        code = compare_with_now(session);
    }
    if (send && code == EXIT_DONE) {
        code = send_change(session);
    }
    if (code != EXIT_DONE && session->kept) {
        oac_complain("your text is kept in %s", session->file.path);
    } else {
        oac_edit_file_remove(&session->file);
    }
    return code;
}

int oac_edit_session(const oac_edit_thing *thing, const oac_arguments *arguments, const char *editor)
{
    oac_session session = OAC_ZERO;
    oac_client_wishes wishes = oac_client_wishes_of(arguments);
    oac_watch reading = OAC_ZERO;
    oac_watch changing = OAC_ZERO;
    int code = EXIT_USAGE;
    session.thing = thing;
    session.arguments = arguments;
    session.editor = editor;
    session.changing = oac_client_make(thing->change, &wishes, &changing, &code);
    wishes.dry = false;
    if (session.changing != NULL) {
        session.reading = oac_client_make(thing->reader, &wishes, &reading, &code);
    }
    if (session.reading != NULL) {
        code = run(&session);
    }
    oac_client_free(session.reading);
    oac_client_free(session.changing);
    oac_differences_dispose(&session.found);
    oac_buffer_dispose(&session.was);
    oac_buffer_dispose(&session.shown);
    oac_buffer_dispose(&session.is);
    oac_buffer_dispose(&session.request);
    return code;
}
