/* What the files of the JSON writer share. Internal. */
#ifndef OAC_JSON_WRITE_H
#define OAC_JSON_WRITE_H

#include "json/chunk.h"
#include "json/writing.h"

/* The first error sticks. The text stays as it is, so that it tells the path. */
void oac_writer_fail(oac_writer *writer, oac_status status, const char *fault);

/* Room that is there beyond what is asked for: for a number or an escape with its punctuation, and for storing whole
 * chunks. */
#define OAC_WRITER_SLACK 64

/* Makes room for `more` bytes and the slack after `out`, up to where the text has come. Returns where `out` is now;
 * null after an error. */
OAC_COLD char *oac_writer_grow(oac_writer *writer, char *out, size_t more);

static inline bool oac_writer_has_room(const oac_writer *writer, size_t more)
{
    return OAC_LIKELY(writer->end - writer->next > (ptrdiff_t)more); /* signed: numbers may end in the slack */
}

/* Where to write, with room for `more` bytes and the slack; null after an error. */
static inline char *oac_writer_room(oac_writer *writer, size_t more)
{
    return oac_writer_has_room(writer, more) ? writer->next : oac_writer_grow(writer, writer->next, more);
}

/* Copies a member's name, whole chunks at a time, the last of which overlaps what has been copied: OAC_KEY sees to it
 * that a first chunk may be read, the slack that it may be written. */
static inline char *oac_writer_put_key(char *out, const char *key, size_t length)
{
    oac_chunk_store(out, oac_chunk_load(key));
    if (OAC_UNLIKELY(length > OAC_CHUNK)) {
        for (size_t done = OAC_CHUNK; OAC_UNLIKELY(done + OAC_CHUNK < length); done += OAC_CHUNK) {
            oac_chunk_store(out + done, oac_chunk_load(key + done));
        }
        oac_chunk_store(out + length - OAC_CHUNK, oac_chunk_load(key + length - OAC_CHUNK));
    }
    return out + length;
}

/* A member in any state but value; `filled`: the rest of its field is not zero, which is an error. */
OAC_COLD void oac_writer_put_state(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                   bool filled);

/* The same; mostly there is nothing to do. */
static inline void oac_writer_no_value(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                       bool filled)
{
    if (state != OAC_ABSENT || filled) {
        oac_writer_put_state(writer, key, key_length, state, filled);
    }
}

/* A value in its optional form that has no name and cannot be absent. */
void oac_write_present(oac_writer *writer, const void *value, const oac_type *type);

/* Whether any of it is set. */
static inline bool oac_string_is_filled(const oac_string *text)
{
    return ((uintptr_t)text->data | text->length) != 0;
}

/* Writes the name of a member that is not known beforehand, and the colon. */
void oac_writer_put_name(oac_writer *writer, oac_string name);

/* Begins `"key":{` as oac_write_array_member does with arrays: the entries follow, then oac_write_object_end. */
bool oac_write_map_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state, size_t count,
                          const void *entries);
/* Whether there are members without a name of their own, which follow. They are a map that must not be null; a key that
 * is there twice, in it or beside it, is found when the text ends. */
bool oac_write_additional(oac_writer *writer, oac_presence state, size_t count, const void *entries);
/* A member of an open enumeration that has a listed value: `text` is its text, already looked up. */
void oac_write_enum_member(oac_writer *writer, const char *key, size_t key_length, const oac_string *text);
/* One in any other state: absent, null, a value that is not listed (`number` 0) with its text, or an error. */
void oac_write_unlisted_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                               unsigned number, const oac_string *text);
/* The members that the description does not know, checked. `extra` may be null. */
void oac_write_extra(oac_writer *writer, const oac_extra *extra);

#endif
