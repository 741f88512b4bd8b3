/* What the fuzz targets share: the table of generated types, values built from the input's bytes, and checks that end
 * the process. For tests/fuzz only. */
#ifndef FUZZ_H
#define FUZZ_H

#include <oac/cjson.h>
#include <oac/oac.h>

/* Says what was expected and where, and aborts: libFuzzer then keeps the input. */
#define FUZZ_CHECK(condition) ((condition) ? (void)0 : fuzz_failed(__FILE__, __LINE__, #condition))
_Noreturn void fuzz_failed(const char *file, int line, const char *condition);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The input's bytes, read piece by piece; zeros once they are used up. */
typedef struct fuzz_source {
    const uint8_t *next;
    const uint8_t *end;
    void **blocks; /* what was allocated for values */
    size_t block_count;
    unsigned depth;
    bool beside;  /* of the last presence: absent or null, and something stands beside it all the same */
    bool unsound; /* a value was built that JSON has no text for */
    bool recast;  /* a union has a text of its own, which may be read as one of its branches and written otherwise */
    bool foreign; /* members were added that the description does not know, perhaps twice */
} fuzz_source;

void fuzz_source_begin(fuzz_source *source, const uint8_t *data, size_t size);
void fuzz_source_end(fuzz_source *source);
uint8_t fuzz_byte(fuzz_source *source);
uint64_t fuzz_word(fuzz_source *source);
/* Exactly as many bytes as it says, in a block of their own without a NUL, so that reading past them is noticed. */
oac_string fuzz_text(fuzz_source *source);
/* The same with a NUL and without one inside; null now and then. */
const char *fuzz_c_text(fuzz_source *source);

typedef void (*fuzz_builder)(fuzz_source *source, void *value);

oac_presence fuzz_presence(fuzz_source *source);
void fuzz_bool(fuzz_source *source, oac_opt_bool *value);
void fuzz_int(fuzz_source *source, oac_opt_int *value);
void fuzz_number(fuzz_source *source, oac_opt_number *value);
void fuzz_string(fuzz_source *source, oac_opt_string *value);
void fuzz_json(fuzz_source *source, oac_opt_json *value);
void fuzz_bool_list(fuzz_source *source, oac_bool_list *value);
void fuzz_int_list(fuzz_source *source, oac_int_list *value);
void fuzz_number_list(fuzz_source *source, oac_number_list *value);
void fuzz_string_list(fuzz_source *source, oac_string_list *value);
void fuzz_enum_list(fuzz_source *source, oac_string_list *value);
void fuzz_json_list(fuzz_source *source, oac_json_list *value);
void fuzz_opt_bool_list(fuzz_source *source, oac_opt_bool_list *value);
void fuzz_opt_int_list(fuzz_source *source, oac_opt_int_list *value);
void fuzz_opt_number_list(fuzz_source *source, oac_opt_number_list *value);
void fuzz_opt_string_list(fuzz_source *source, oac_opt_string_list *value);
void fuzz_bool_map(fuzz_source *source, oac_bool_map *value);
void fuzz_int_map(fuzz_source *source, oac_int_map *value);
void fuzz_number_map(fuzz_source *source, oac_number_map *value);
void fuzz_string_map(fuzz_source *source, oac_string_map *value);
void fuzz_json_map(fuzz_source *source, oac_json_map *value);
void fuzz_opt_bool_map(fuzz_source *source, oac_opt_bool_map *value);
void fuzz_opt_int_map(fuzz_source *source, oac_opt_int_map *value);
void fuzz_opt_number_map(fuzz_source *source, oac_opt_number_map *value);
void fuzz_opt_string_map(fuzz_source *source, oac_opt_string_map *value);
/* An open enumeration with `count` listed values: its number, which may be out of range, and its text. */
int fuzz_enum(fuzz_source *source, int count, oac_presence *state, oac_string *text);
const void *fuzz_object(fuzz_source *source, oac_presence *state, size_t size, fuzz_builder build);
const void *fuzz_items(fuzz_source *source, oac_presence *state, size_t *count, size_t size, fuzz_builder build);
/* A union with `count` branches: its number, which may be out of range; 0 with a text of its own. */
unsigned fuzz_union(fuzz_source *source, unsigned count, oac_presence *state, oac_string *json);
/* A branch that is pointed to; null now and then. */
const void *fuzz_branch(fuzz_source *source, size_t size, fuzz_builder build);
bool fuzz_any_bool(fuzz_source *source);
int64_t fuzz_any_int(fuzz_source *source);
double fuzz_any_number(fuzz_source *source);
oac_string fuzz_any_string(fuzz_source *source);
oac_string fuzz_any_json(fuzz_source *source);
oac_extra *fuzz_extra(fuzz_source *source);

/* One generated type. */
typedef struct fuzz_type {
    const char *name;
    size_t size;
    fuzz_builder build;
    oac_status (*parse)(const char *text, size_t length, const oac_parse_options *options, void *value,
                        oac_error *error);
    oac_status (*serialize)(const void *value, oac_buffer *buffer, oac_error *error);
    oac_status (*validate)(const void *value, oac_validation mode, oac_violations *violations, oac_error *error);
    void (*dispose)(void *value);
    oac_status (*to_cjson)(const void *value, struct cJSON **tree, oac_error *error);
    oac_status (*from_cjson)(const struct cJSON *tree, void *value, oac_error *error);
} fuzz_type;

/* Made by __main__.py: the types of tests/api. */
extern const fuzz_type fuzz_types[];
extern const size_t fuzz_type_count;

/* The type that a byte chooses. */
const fuzz_type *fuzz_type_of(uint8_t byte);
/* A zeroed value of it, to be freed with free. */
void *fuzz_new(const fuzz_type *type);
/* Whether `text` is UTF-8, found out without the library under test. */
bool fuzz_is_utf8(const char *text, size_t length);
/* Whether objects nest so little that cJSON_Compare, which takes twice as long for each level, comes to an end. */
bool fuzz_is_shallow(const char *text, size_t length);
/* A tree was refused because of a double that is written with its shortest digits, which are not its own: of
 * 20071992547400632 they are 20071992547400630. */
bool fuzz_is_inexact(oac_status status, const oac_error *error);
/* Whether there is a NUL within `size` bytes and UTF-8 before it. */
bool fuzz_is_message(const char *text, size_t size);
/* What holds of every error: its status, its texts and, for texts of `length` bytes, the place. */
void fuzz_check_error(const oac_error *error, oac_status status, size_t length);

#endif
