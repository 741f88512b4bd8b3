/* Members that are bytes in the codecs of generated structs: JSON text has no bytes. For generated code. */
#ifndef OAC_GEN_SOURCES_H
#define OAC_GEN_SOURCES_H

#include "../bytes.h"
#include "json_reader.h"
#include "json_writer.h"

OAC_BEGIN_DECLS

/* Nothing but the state null. */
OAC_API void oac_write_source_member(oac_writer *writer, const char *key, size_t key_length,
                                     const oac_opt_source *value);
OAC_API void oac_write_source_list(oac_writer *writer, const char *key, size_t key_length,
                                   const oac_source_list *value);
/* A text is the path of a file, where the parse options say so (`paths`). */
OAC_API char *oac_read_source(oac_reader *reader, char *at, oac_opt_source *value);
OAC_API char *oac_read_source_list(oac_reader *reader, char *at, oac_source_list *value);

OAC_END_DECLS

#endif
