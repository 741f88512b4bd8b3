/* What is asked of values beyond their types: rows of constant tables, and the functions that ask. For generated code.
 *
 * A list of rows ends with the one that says so (…_LAST), and one without rows is null. Which operand a row has follows
 * from its rule and from the kind of the value; what people are told follows from rule and limit, unless the row has
 * words of its own. */
#ifndef OAC_GEN_CONSTRAINT_H
#define OAC_GEN_CONSTRAINT_H

#include "check.h"
#include "type.h"

OAC_BEGIN_DECLS

/* One of the tests that a value has to pass, all of them: of a member of a record, of the record that it is about, or
 * of the value itself. */
typedef struct oac_test {
    uint16_t field;                /* its place in the type; of the value itself: 0 */
    uint16_t flags;                /* OAC_TEST_... */
    int32_t value;                 /* with OAC_TEST_IS: the enumerator, or 0 and 1 of a boolean */
    const oac_constraint *allowed; /* what is asked of it; null: nothing */
} oac_test;

#define OAC_TEST_NEEDED 1u     /* the member must be there; otherwise what is absent passes */
#define OAC_TEST_NULL 2u       /* null passes */
#define OAC_TEST_PRESENT 4u    /* nothing but that it is there, whatever it holds */
#define OAC_TEST_IS 8u         /* an enumeration or a boolean is `value` */
#define OAC_TEST_OF_ITSELF 16u /* no member, but the value; it is there */
#define OAC_TEST_LAST 32u

/* What is created anew each time it is sent: through which fields of a record, or branches of a union. */
typedef struct oac_creation {
    uint16_t at;         /* the place of the field or of the branch */
    uint16_t identifier; /* of items of the outermost list: the place of what identifies them; OAC_CREATION_NONE:
                            nothing does */
    uint16_t flags;      /* OAC_CREATION_WITHIN, _LAST */
} oac_creation;

#define OAC_CREATION_NONE UINT16_MAX
#define OAC_CREATION_WITHIN 1u /* something within may be created */
#define OAC_CREATION_LAST 2u

/* Of `then` and `when` of one rule; null passes always. */
typedef struct oac_condition {
    const oac_test *when;
    const oac_test *then;
} oac_condition;

/* Members of a record that stand for values at other places: here, these operations do not have them. */
typedef struct oac_elsewhere {
    const uint16_t *operations; /* their numbers */
    uint16_t operation_count;
    uint16_t member_count;
    const uint16_t *members; /* their places in the type */
} oac_elsewhere;

struct oac_constraint {
    uint8_t rule;      /* oac_rule, OAC_ROWS_OF_ITEMS or OAC_ROWS_OF_CREATIONS */
    uint8_t flags;     /* OAC_ROW_..., and of OAC_ROWS_OF_ITEMS: OAC_CHECK_NULLABLE */
    uint16_t kinds;    /* TYPE: which of OAC_KIND_...; null is OAC_KIND_NULL. UNKNOWN_MEMBER: its place in the type */
    uint32_t count;    /* ENUM, CONST: of the values; CONTAINS: of items; UNKNOWN_MEMBER: of operations */
    const char *limit; /* as JSON text; "" where there is none */
    const char *words; /* what follows "expected" where it does not follow from rule and limit; null: it does */
    union {
        int64_t integer;         /* of integers, whole: bounds that are included, 1 beyond those that are not;
                                    MULTIPLE_OF, 0: there is none but 0 */
        uint64_t count;          /* of characters, items, members: the bound */
        double number;           /* bounds of numbers */
        const int64_t *integers; /* ENUM, CONST of integers, and of booleans as 0 and 1 */
        const double *numbers;
        const oac_string *texts;
        bool (*matches)(oac_string text); /* PATTERN */
        struct {
            uint32_t divisor;
            int32_t exponent;
        } multiple;                     /* MULTIPLE_OF of numbers: divisor * 10^exponent */
        const oac_test *tests;          /* CONTAINS; null: every record passes */
        const oac_condition *condition; /* IF_THEN */
        const oac_type *type;           /* OAC_ROW_LISTED */
        const oac_constraint *rows;     /* OAC_ROWS_OF_ITEMS */
        const uint16_t *operations;     /* UNKNOWN_MEMBER: the numbers of those that have the member; to all others it
                                           is unknown */
        const oac_elsewhere *elsewhere; /* UNKNOWN_MEMBER of a value that is a record */
        const oac_creation *creations;  /* OAC_ROWS_OF_CREATIONS */
        struct {
            uint32_t beside;
            uint32_t needed;
        } fields; /* DEPENDENT_REQUIRED: their places in the type */
    } of;
};

/* What is asked of the items of a list, or of the values of a map. */
#define OAC_ROWS_OF_ITEMS 255u
/* What is created anew each time a record or a union is sent. The first row of a type is one. */
#define OAC_ROWS_OF_CREATIONS 254u
/* CONTAINS: at least `count` items pass, otherwise at most so many. */
#define OAC_ROW_LEAST 1u
/* CONTAINS: an item that is null passes, too. */
#define OAC_ROW_NULL 2u
/* ENUM of texts in lists and maps: those that an enumeration lists. The first row of an item is one. */
#define OAC_ROW_LISTED 8u
/* IF_THEN: where the condition does not hold. */
#define OAC_ROW_OTHERWISE 4u
#define OAC_ROW_LAST 128u
#define OAC_KIND_NULL 64u

/* Rows, of which the operand comes last; and tests of members that must be there. */
/* clang-format off */
#define OAC_ROW(rule, flags, count, limit, words, member, ...) \
    {rule, flags, 0, count, limit, words, {.member = __VA_ARGS__}}
#define OAC_ROW_KINDS(flags, kinds, limit) {OAC_RULE_TYPE, flags, kinds, 0, limit, NULL, {0}}
#define OAC_ROW_CONTAINS(flags, count, limit, tested) \
    {OAC_RULE_CONTAINS, flags, 0, count, limit, NULL, {.tests = tested}}
#define OAC_ROW_IF_THEN(flags, both) {OAC_RULE_IF_THEN, flags, 0, 0, "", NULL, {.condition = both}}
#define OAC_ROW_ITEMS(flags, asked) {OAC_ROWS_OF_ITEMS, flags, 0, 0, "", NULL, {.rows = asked}}
#define OAC_ROW_ONLY(flags, field, count, numbers) \
    {OAC_RULE_UNKNOWN_MEMBER, flags, field, count, "", NULL, {.operations = numbers}}
#define OAC_ROW_ELSEWHERE(flags, within) {OAC_RULE_UNKNOWN_MEMBER, flags, 0, 0, "", NULL, {.elsewhere = within}}
#define OAC_ROW_CREATIONS(flags, created) {OAC_ROWS_OF_CREATIONS, flags, 0, 0, "", NULL, {.creations = created}}
#define OAC_ROW_OF(flags, enumeration) \
    {OAC_RULE_ENUM, OAC_ROW_LISTED | (flags), 0, 0, "", NULL, {.type = &(enumeration)}}
#define OAC_TEST_EQUALS(field, flags, value) {field, OAC_TEST_NEEDED | OAC_TEST_IS | (flags), value, NULL}
/* clang-format on */

OAC_END_DECLS

#endif
