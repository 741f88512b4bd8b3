/* What a type says of a member, for people. Private to the command. */
#ifndef OAC_COMMAND_FACTS_H
#define OAC_COMMAND_FACTS_H

#include "line/line.h"

typedef struct oac_facts {
    size_t length;
    char text[4096]; /* cut where it is longer */
} oac_facts;

/* Adds the type of a value in words, such as "List of objects." */
void oac_facts_of_type(oac_facts *facts, const oac_type *type);
/* Whether a flag takes the names of files. */
bool oac_facts_is_file(const oac_type *type);
/* Its words, whether it is required, its values, its limits, whether null may be sent. */
void oac_facts_of(oac_facts *facts, const oac_command_flag *flag);
/* What an answer is, with the names of its members. */
void oac_facts_of_answer(oac_facts *facts, const oac_operation *operation);

#endif
