/* The options of every command. Private to the command. */
#include <string.h>

#include "line/line.h"

const oac_option oac_options[OAC_OPTION_COUNT] = {
    [OAC_OPTION_BODY] = {.name = "body",
                         .value = "FILE",
                         .help = "The body: JSON where the description does not say otherwise; - reads standard input.",
                         .for_body = true},
    [OAC_OPTION_NULL] = {.name = "null",
                         .value = "NAME,...",
                         .help = "Make members of the body null, by their JSON names or as flags, such as "
                                 "name,address.city, whatever the description allows; also given again.",
                         .for_body = true,
                         .again = true},
    [OAC_OPTION_CONTENT_TYPE] = {.name = "content-type",
                                 .value = "TYPE",
                                 .help = "Media type of the body, such as image/png, where it is not the usual one.",
                                 .for_body = true},
    [OAC_OPTION_OUTPUT] =
        {.name = "output",
         .value = "FILE",
         .help = "Where an answer of bytes goes, whole or not at all; - is standard output, as when it is "
                 "not given."},
    [OAC_OPTION_FORMAT] = {.name = "output",
                           .value = "FORMAT",
                           .help = "How the answer is printed: json; ndjson, table or csv, with a line for each item "
                                   "of a list."},
    [OAC_OPTION_FIELDS] = {.name = "fields",
                           .value = "NAMES",
                           .help = "Which members are printed, such as id,owner.name; of a list those of its items."},
    [OAC_OPTION_ALL] = {.name = "all", .help = "Print the items of all pages, as they come."},
    [OAC_OPTION_MAX_ITEMS] = {.name = "max-items",
                              .value = "N",
                              .help = "Print no more than so many items, of as many pages as they take."},
    [OAC_OPTION_ALLOW_UNKNOWN] = {.name = "allow-unknown",
                                  .help = "Send members and values that the description does not know, and take such "
                                          "members in --fields.",
                                  .for_body = true},
    [OAC_OPTION_ONLY_CHANGES] = {.name = "only-changes",
                                 .help = "Read what is there, and send only what the body, which may be all of it, has "
                                         "otherwise. Members that it leaves out stay. Whether something else changes "
                                         "it between reading and sending is not seen.",
                                 .for_body = true},
    [OAC_OPTION_TIMEOUT] = {.name = "timeout",
                            .value = "SECONDS",
                            .help = "Longest time for the whole call, retries and waits included, such as 2.5; 120 "
                                    "when it is not given. An attempt never takes more than 30."},
    [OAC_OPTION_RETRIES] =
        {.name = "retries",
         .value = "N",
         .help = "How often a request may be sent again, where that is safe; 3 when it is not given; 0: never."},
    [OAC_OPTION_CONFIG] = {.name = "config", .value = "FILE", .help = "The configuration, in place of the usual file."},
    [OAC_OPTION_PROFILE] = {.name = "profile", .value = "NAME", .help = "The profile of the configuration that holds."},
    [OAC_OPTION_VERBOSE] = {.name = "verbose",
                            .letter = 'v',
                            .help = "Tell on stderr what is sent, what is answered and what is waited for, with the "
                                    "token redacted."},
    [OAC_OPTION_DRY_RUN] = {.name = "dry-run", .help = "Print the request, with the token redacted, and send nothing."},
    [OAC_OPTION_PRINT_CURL] = {.name = "print-curl",
                               .help = "Print the line of curl that makes the same call, without the token, and send "
                                       "nothing."},
    [OAC_OPTION_PRINT_C] = {.name = "print-c",
                            .help = "Print the program in C that makes the same call, without the "
                                    "token, and send nothing."},
    [OAC_OPTION_HELP] = {.name = "help",
                         .letter = 'h',
                         .help = "The manual of the command; -h: its flags, a line each."},
};

bool oac_option_applies(const oac_flags *flags, oac_option_id id)
{
    const oac_command *command = flags->command;
    const char *name = oac_options[id].name;
    if (oac_flag_named(flags, name, strlen(name)) != NULL) {
        return false;
    }
    if (id == OAC_OPTION_NULL) {
        return oac_flags_body(command) != NULL;
    }
    if (id == OAC_OPTION_CONTENT_TYPE) {
        return oac_sends_bytes(command);
    }
    if (id == OAC_OPTION_OUTPUT) {
        return oac_answers_bytes(command);
    }
    if (id == OAC_OPTION_FORMAT) { /* also where nothing is printed: scripts need not know */
        return !oac_answers_bytes(command);
    }
    if (id == OAC_OPTION_FIELDS) {
        return command->operation->response != NULL;
    }
    if (id == OAC_OPTION_ALL || id == OAC_OPTION_MAX_ITEMS) {
        return oac_answers_pages(command);
    }
    if (id == OAC_OPTION_ONLY_CHANGES) {
        return oac_flags_body(command) != NULL && (command->read != NULL || command->list != NULL);
    }
    if (id == OAC_OPTION_ALLOW_UNKNOWN) { /* what is sent may be unknown, and what is asked for */
        return command->operation->request != NULL || command->operation->params != NULL ||
               oac_option_applies(flags, OAC_OPTION_FIELDS);
    }
    return oac_has_body(command) || !oac_options[id].for_body;
}
