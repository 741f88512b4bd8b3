/* How the program ends. Private to the command. */
#ifndef OAC_COMMAND_EXITS_H
#define OAC_COMMAND_EXITS_H

/* Exit statuses, as documented in `help`. */
enum {
    EXIT_DONE = 0,
    EXIT_REFUSED = 1, /* the server or the network said no, nothing was changed, nobody knows, or output was lost */
    EXIT_USAGE = 2,   /* wrong usage or invalid input; nothing was sent */
    EXIT_PARTLY = 3,  /* of many changes, some failed or are unknown */
    EXIT_TOKEN = 4,   /* the server refused the token, or another credential */
    EXIT_INTERRUPTED = 130
};

#endif
