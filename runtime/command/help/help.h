/* What `help` and `version` print. Private to the command. */
#ifndef OAC_COMMAND_HELP_H
#define OAC_COMMAND_HELP_H

#include "line/line.h"
#include "show/page.h"

/* ---- help.c ---- */
/* What is asked for behind the word help: the exit status. */
int oac_help(int count, char **texts);
/* What can be called, and how to begin. */
void oac_help_all(oac_output *output);

/* ---- lists.c ---- */
void oac_help_groups(oac_page *to);
/* Those of a group; of all groups: null. */
void oac_help_list(oac_page *to, const char *group);
/* What is said of a command beside its name, in its first sentence: where its summary is its name in words, what its
 * description begins with. */
const char *oac_help_words(const oac_command *command);

/* ---- topics.c ---- */
/* What else there is help for: the command's own words, and what all commands have in common. */
typedef struct oac_topic {
    const char *word;
    const char *summary;
    const char *usage;             /* lines, each behind the program's name; null: it is nothing that can be called */
    const char *text;              /* as oac_page_prose takes it */
    void (*more)(oac_page *to);    /* what stands behind the text; null: nothing */
    const oac_option_set *options; /* its own; null: none */
    const char *examples;          /* as the text; null: none */
} oac_topic;

extern const oac_topic oac_topics[];
extern const size_t oac_topic_count;
/* Null: there is none. */
const oac_topic *oac_topic_named(const char *word);
void oac_help_topic(oac_page *to, const oac_topic *topic);

/* ---- start.c ---- */
void oac_help_start(oac_page *to);

/* ---- settings.c ---- */
/* The keys of the configuration and their variables. */
void oac_help_settings(oac_page *to);

/* ---- common.c: what is true of every command ---- */
void oac_help_options(oac_page *to);
/* `credentials` as oac_access_words has them: only those, of the variables that hold some; null: all. */
void oac_help_environment(oac_page *to, const char *credentials);
void oac_help_statuses(oac_page *to);

/* ---- usage.c ---- */
/* The line of usage behind the program's name, with what is required; further lines begin at `indent`. */
void oac_help_usage(oac_page *to, const oac_flags *flags, size_t indent);
/* What stands for the value of a flag, such as N or TEXT,... */
const char *oac_help_value(const oac_command_flag *flag);
/* The command line of the example as a shell takes it. */
void oac_help_example(oac_page *to, const oac_command *command, size_t indent);

/* ---- sections.c ---- */
/* Parameters, members of the body and options of a command, each sort with words above it; with all that is said of
 * them, or brief: a line each. */
void oac_help_sections(oac_page *to, const oac_flags *flags, bool brief);

/* ---- manual.c, short.c ---- */
/* All that is known of a command. */
void oac_help_manual(oac_output *output, const oac_flags *flags);
/* What fits on a line of it, and of each of its flags. */
void oac_help_short(oac_output *output, const oac_flags *flags);

/* ---- version.c ---- */
void oac_version_print(oac_output *output);

#endif
