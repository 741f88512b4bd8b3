/* comments_thing_percent: an enumeration of the description.
 * Made from tests/codegen/golden/comments.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef COMMENTS_THING_PERCENT_H
#define COMMENTS_THING_PERCENT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* 100% %s %n. */
typedef enum comments_thing_percent {
    COMMENTS_THING_PERCENT_UNLISTED = 0,
    COMMENTS_THING_PERCENT_S = 1,
    COMMENTS_THING_PERCENT_U2A_U2F = 2,
    COMMENTS_THING_PERCENT_NEW_LINE = 3,
    COMMENTS_THING_PERCENT_U22 = 4,
    COMMENTS_THING_PERCENT_U5C = 5
} comments_thing_percent;

#define COMMENTS_THING_PERCENT_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct comments_thing_percent_opt {
    oac_presence state;
    comments_thing_percent value;
    oac_string text;
} comments_thing_percent_opt;
extern OAC_API const oac_type comments_thing_percent_oac_type;
OAC_API const char *comments_thing_percent_name(comments_thing_percent value);
OAC_API comments_thing_percent comments_thing_percent_from(oac_string text);
OAC_ENUM_FUNCTIONS(comments_thing_percent)

OAC_END_DECLS

#endif
