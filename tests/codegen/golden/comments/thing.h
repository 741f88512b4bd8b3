/* comments_thing: an object of the description.
 * Made from tests/codegen/golden/comments.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef COMMENTS_THING_H
#define COMMENTS_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct comments_thing comments_thing;
extern OAC_API const oac_type comments_thing_oac_type;

OAC_END_DECLS

#include <comments/thing_percent.h>

OAC_BEGIN_DECLS

/* Ends a comment: * / and begins one: / *.
 *
 * A second paragraph?? /. */
struct comments_thing {
    /* a* /b: * / int evil; / *. */
    oac_opt_string a_b;
    /* percent: 100% %s %n. */
    comments_thing_percent_opt percent;
    oac_extra *extra;
};

/* All members absent. */
#define COMMENTS_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status comments_thing_serialize(const comments_thing *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status comments_thing_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, comments_thing *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status comments_thing_validate(const comments_thing *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void comments_thing_dispose(comments_thing *value);

OAC_RECORD_FUNCTIONS(comments_thing)
OAC_CJSON_FUNCTIONS(comments_thing)

OAC_END_DECLS

#endif
