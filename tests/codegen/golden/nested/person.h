/* nested_person: an object of the description.
 * Made from tests/codegen/golden/nested.yaml:26 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NESTED_PERSON_H
#define NESTED_PERSON_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct nested_person nested_person;
extern OAC_API const oac_type nested_person_oac_type;

typedef struct nested_person_ref {
    oac_presence state;
    const nested_person *value;
} nested_person_ref;
OAC_REF_FUNCTIONS(nested_person)

/* The object Person of the description. */
struct nested_person {
    /* name: string. */
    oac_opt_string name;
    oac_extra *extra;
};

/* All members absent. */
#define NESTED_PERSON_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status nested_person_serialize(const nested_person *value, oac_buffer *buffer,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nested_person_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      nested_person *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nested_person_validate(const nested_person *value, oac_validation mode,
                                                         oac_violations *violations, oac_error *error);
OAC_API void nested_person_dispose(nested_person *value);

OAC_RECORD_FUNCTIONS(nested_person)
OAC_CJSON_FUNCTIONS(nested_person)

OAC_END_DECLS

#endif
