/* What the files of the JSON writer share. Internal. */
#ifndef OAC_JSON_WRITE_H
#define OAC_JSON_WRITE_H

#include "oac/json_writer.h"

/* The first error sticks. The text stays as it is, so that it tells the path. */
void oac_writer_fail(oac_writer *writer, oac_status status, const char *fault);

/* Writes the name of a member that is not known beforehand, and the colon. */
void oac_writer_put_name(oac_writer *writer, oac_string name);

#endif
