/* shared_address: an object of the description.
 * Made from tests/codegen/golden/shared.yaml:26 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef SHARED_ADDRESS_H
#define SHARED_ADDRESS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct shared_address shared_address;
extern OAC_API const oac_type shared_address_oac_type;

typedef struct shared_address_ref {
    oac_presence state;
    const shared_address *value;
} shared_address_ref;
OAC_REF_FUNCTIONS(shared_address)

/* An array of shared_address: `items` has `count` of them and is borrowed. */
typedef struct shared_address_list {
    oac_presence state;
    size_t count;
    const shared_address *items;
} shared_address_list;
OAC_LIST_FUNCTIONS(shared_address_list, shared_address)
extern OAC_API const oac_type shared_address_list_oac_type;

/* The object Address of the description. */
struct shared_address {
    /* id: integer. */
    oac_opt_int id;
    /* name: string. */
    oac_opt_string name;
    /* city: string. */
    oac_opt_string city;
    oac_extra *extra;
};

/* All members absent. */
#define SHARED_ADDRESS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status shared_address_serialize(const shared_address *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status shared_address_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, shared_address *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status shared_address_validate(const shared_address *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void shared_address_dispose(shared_address *value);

OAC_RECORD_FUNCTIONS(shared_address)
OAC_CJSON_FUNCTIONS(shared_address)

OAC_END_DECLS

#endif
