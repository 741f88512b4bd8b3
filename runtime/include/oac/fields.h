/* Ways to set a field: functions that return one, for every type of liboac, and initializers. Public; header only; part
 * of oac/value.h. Nothing is copied: fields borrow what they are given. */
#ifndef OAC_FIELDS_H
#define OAC_FIELDS_H

#include "value.h"

OAC_BEGIN_DECLS

/* NUL-terminated UTF-8, as an element of a list has it. Of a null pointer: a text that is refused where it is sent. */
static inline oac_string oac_text(const char *text)
{
    oac_string string = OAC_ZERO;
    string.data = text;
    string.length = text != NULL ? strlen(text) : 0;
    return string;
}

/* A value, also where it is false. */
static inline oac_opt_bool oac_bool(bool value)
{
    oac_opt_bool optional = OAC_ZERO;
    optional.state = OAC_VALUE;
    optional.value = value;
    return optional;
}
/* A value, also where it is 0. */
static inline oac_opt_int oac_int(int64_t value)
{
    oac_opt_int optional = OAC_ZERO;
    optional.state = OAC_VALUE;
    optional.value = value;
    return optional;
}
/* A value, also where it is 0. One that is not finite is refused where it is sent. */
static inline oac_opt_number oac_number(double value)
{
    oac_opt_number optional = OAC_ZERO;
    optional.state = OAC_VALUE;
    optional.value = value;
    return optional;
}

/* `length` bytes of UTF-8, NUL bytes included. A null `data` gives an absent value. */
static inline oac_opt_string oac_strn(const char *data, size_t length)
{
    oac_opt_string optional = OAC_ZERO;
    if (data != NULL) {
        optional.state = OAC_VALUE;
        optional.value.data = data;
        optional.value.length = length;
    }
    return optional;
}

/* NUL-terminated UTF-8. A null pointer (such as getenv's) gives an absent value. */
static inline oac_opt_string oac_str(const char *text)
{
    return oac_strn(text, text != NULL ? strlen(text) : 0);
}

/* NUL-terminated JSON text, written as it is after it has been checked. A null pointer gives an absent value. */
static inline oac_opt_json oac_json(const char *text)
{
    oac_opt_json optional = OAC_ZERO;
    if (text != NULL) {
        optional.state = OAC_VALUE;
        optional.value = oac_text(text);
    }
    return optional;
}

/* `count` booleans from `items` on, which are borrowed. No elements are a value, too, of every list: the empty one. */
static inline oac_bool_list oac_bool_list_of(const bool *items, size_t count)
{
    oac_bool_list list = OAC_ZERO;
    list.state = OAC_VALUE;
    list.count = count;
    list.items = items;
    return list;
}
/* `count` whole numbers from `items` on, which are borrowed. */
static inline oac_int_list oac_int_list_of(const int64_t *items, size_t count)
{
    oac_int_list list = OAC_ZERO;
    list.state = OAC_VALUE;
    list.count = count;
    list.items = items;
    return list;
}
/* `count` numbers from `items` on, which are borrowed. */
static inline oac_number_list oac_number_list_of(const double *items, size_t count)
{
    oac_number_list list = OAC_ZERO;
    list.state = OAC_VALUE;
    list.count = count;
    list.items = items;
    return list;
}
/* `count` texts from `items` on; they and their bytes are borrowed. */
static inline oac_string_list oac_string_list_of(const oac_string *items, size_t count)
{
    oac_string_list list = OAC_ZERO;
    list.state = OAC_VALUE;
    list.count = count;
    list.items = items;
    return list;
}

/* `count` JSON texts from `items` on; they and their bytes are borrowed. */
static inline oac_json_list oac_json_list_of(const oac_string *items, size_t count)
{
    oac_json_list list = OAC_ZERO;
    list.state = OAC_VALUE;
    list.count = count;
    list.items = items;
    return list;
}

/* A boolean that is null: as all that follow, for the few fields whose description allows it. */
static inline oac_opt_bool oac_bool_null(void)
{
    oac_opt_bool optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}
/* A whole number that is null. */
static inline oac_opt_int oac_int_null(void)
{
    oac_opt_int optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}
/* A number that is null. */
static inline oac_opt_number oac_number_null(void)
{
    oac_opt_number optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}
/* A text that is null. */
static inline oac_opt_string oac_string_null(void)
{
    oac_opt_string optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}
/* A value without a schema that is null. */
static inline oac_opt_json oac_json_null(void)
{
    oac_opt_json optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}
/* A list of booleans that is null, which is not the empty list. */
static inline oac_bool_list oac_bool_list_null(void)
{
    oac_bool_list list = OAC_ZERO;
    list.state = OAC_NULL;
    return list;
}
/* A list of whole numbers that is null. */
static inline oac_int_list oac_int_list_null(void)
{
    oac_int_list list = OAC_ZERO;
    list.state = OAC_NULL;
    return list;
}
/* A list of numbers that is null. */
static inline oac_number_list oac_number_list_null(void)
{
    oac_number_list list = OAC_ZERO;
    list.state = OAC_NULL;
    return list;
}
/* A list of texts that is null. */
static inline oac_string_list oac_string_list_null(void)
{
    oac_string_list list = OAC_ZERO;
    list.state = OAC_NULL;
    return list;
}
/* A list of JSON texts that is null. */
static inline oac_json_list oac_json_list_null(void)
{
    oac_json_list list = OAC_ZERO;
    list.state = OAC_NULL;
    return list;
}

OAC_END_DECLS

/* Initializers, which also do where only constants may stand. In C they are no expressions: an assignment takes the
 * functions. */

/* An explicit null, for a field of any type: `.field = OAC_NULL_VALUE`. */
#ifdef __cplusplus

extern "C++" {

struct oac_null_value {
    template <typename Optional> operator Optional() const
    {
        Optional optional = Optional();
        optional.state = OAC_NULL;
        return optional;
    }
};

template <typename Item, size_t Count> constexpr size_t oac_array_count(const Item (&)[Count])
{
    return Count;
}
}

#define OAC_NULL_VALUE (oac_null_value())
#define OAC_ARRAY_COUNT(array) oac_array_count(array)

#else

#define OAC_NULL_VALUE    \
    {                     \
        .state = OAC_NULL \
    }
/* The number of items of an array; a pointer does not compile. */
#if defined(__GNUC__) || defined(__clang__)
#define OAC_ARRAY_COUNT(array)                                                                             \
    (sizeof(array) / sizeof((array)[0]) +                                                                  \
     0 * sizeof(struct {                                                                                   \
         int is_array;                                                                                     \
         _Static_assert(!__builtin_types_compatible_p(__typeof__(array), __typeof__(&(array)[0])),         \
                        "OAC_LIST takes an array; for a pointer, call the type's _list_of(items, count)"); \
     }))
#else
#define OAC_ARRAY_COUNT(array) (sizeof(array) / sizeof((array)[0]))
#endif

#endif

/* A list made from an array in scope: `.contacts = OAC_LIST(contacts)`. A pointer does not compile: how many items
 * there are is then known to the program alone, which calls _list_of. */
#define OAC_LIST(array)                            \
    {                                              \
        OAC_VALUE, OAC_ARRAY_COUNT(array), (array) \
    }

/* A nested object in scope: `.billing_person = OAC_REF(&person)`. */
#define OAC_REF(pointer)     \
    {                        \
        OAC_VALUE, (pointer) \
    }

#endif
