/* string_thing: an object of the description.
 * Made from tests/codegen/golden/string.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef STRING_THING_H
#define STRING_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct string_thing string_thing;
extern OAC_API const oac_type string_thing_oac_type;

/* The object Thing of the description. */
struct string_thing {
    /* plain: string. */
    oac_opt_string plain;
    /* short: string. At least 1 character. At most 80 characters. */
    oac_opt_string short_;
    /* code: string. Matches ^[A-Z]{2}$. */
    oac_opt_string code;
    /* same_code: string. Matches ^[A-Z]{2}$. */
    oac_opt_string same_code;
    /* both: string. At most 1 character. Matches ^[a-z]. */
    oac_opt_string both;
    oac_extra *extra;
};

/* All members absent. */
#define STRING_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status string_thing_serialize(const string_thing *value, oac_buffer *buffer,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status string_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     string_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status string_thing_validate(const string_thing *value, oac_validation mode,
                                                        oac_violations *violations, oac_error *error);
OAC_API void string_thing_dispose(string_thing *value);

OAC_RECORD_FUNCTIONS(string_thing)
OAC_CJSON_FUNCTIONS(string_thing)

OAC_END_DECLS

#endif
