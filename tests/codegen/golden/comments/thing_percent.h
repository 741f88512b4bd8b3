/* comments_thing_percent: an enumeration of the description.
 * Made from tests/codegen/golden/comments.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef COMMENTS_THING_PERCENT_H
#define COMMENTS_THING_PERCENT_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* 100% %s %n. */
typedef enum comments_thing_percent {
    COMMENTS_THING_PERCENT_UNLISTED = 0, /* any other value: its text tells which */
    COMMENTS_THING_PERCENT_S = 1,
    COMMENTS_THING_PERCENT_U2A_U2F = 2,
    COMMENTS_THING_PERCENT_NEW_LINE = 3,
    COMMENTS_THING_PERCENT_U22 = 4,
    COMMENTS_THING_PERCENT_U5C = 5
} comments_thing_percent;

/* The number of listed values; their enumerators count from 1. */
#define COMMENTS_THING_PERCENT_COUNT 5

/* An optional value. A value that is not listed is kept as `text`, must have one, and is sent as it came; `text` of a
 * listed value need not be set; the validator refuses one that is another value's, and the serializer goes by `value`.
 * The text is borrowed. */
typedef struct comments_thing_percent_opt {
    oac_presence state;
    comments_thing_percent value;
    oac_string text;
} comments_thing_percent_opt;
extern OAC_API const oac_type comments_thing_percent_oac_type;

/* The text of a listed value, such as "%s"; "" for COMMENTS_THING_PERCENT_UNLISTED. Static. */
OAC_API const char *comments_thing_percent_name(comments_thing_percent value);
/* The listed value with this text, or COMMENTS_THING_PERCENT_UNLISTED. */
OAC_API comments_thing_percent comments_thing_percent_from(oac_string text);

/* A listed value as a field: `.field = comments_thing_percent_of(COMMENTS_THING_PERCENT_S)`. */
static inline comments_thing_percent_opt comments_thing_percent_of(comments_thing_percent value)
{
    comments_thing_percent_opt optional = OAC_ZERO;
    optional.state = OAC_VALUE;
    optional.value = value;
    return optional;
}

/* Any text as a field, listed or not. A null pointer gives an absent value. The text is borrowed. */
static inline comments_thing_percent_opt comments_thing_percent_text(const char *text)
{
    comments_thing_percent_opt optional = OAC_ZERO;
    if (text != NULL) {
        optional.state = OAC_VALUE;
        optional.text = oac_text(text);
        optional.value = comments_thing_percent_from(optional.text);
    }
    return optional;
}

/* An explicit null, where the description allows it. */
static inline comments_thing_percent_opt comments_thing_percent_null(void)
{
    comments_thing_percent_opt optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}

OAC_END_DECLS

#endif
