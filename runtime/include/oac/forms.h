/* What a binding's own types have in common: objects, enumerations, unions, as members and with their functions. Said
 * here once; a generated header has what is its own. Public; header only.
 *
 * An object X is a struct with its members, in the order of the description, and behind them `extra` (oac/value.h):
 * what the description does not know, and what a parsed document owns; null in most programs. X_INIT is one with all
 * members absent. As a member it is an X_ref, {state, value}; the object is borrowed.
 *
 * An enumeration X has its listed values as enumerators, which count from 1 to X_COUNT, and X_UNLISTED, which is 0, for
 * every other value: its text tells which. X_name(value) is the text of a listed value, static, and "" for X_UNLISTED;
 * X_from(text) is the listed value with this text, or X_UNLISTED. As a member it is an X_opt, {state, value, text}. A
 * value that is not listed is kept as `text`, must have one, and is sent as it came; `text` of a listed value need not
 * be set; the validator refuses one that is another value's, and the serializer goes by `value`. The text is borrowed.
 *
 * A union X says `which` of its types a value is, and holds it in `as`; of X_UNLISTED, none of them, `json` has the
 * JSON text, kept and sent as it came. X_of_…(value) is a value of one of the types; what is pointed to is borrowed,
 * and a null pointer gives an absent value. */
#ifndef OAC_FORMS_H
#define OAC_FORMS_H

#include "fields.h"

OAC_BEGIN_DECLS

/* X_ref_of(&object), an object as a field: a null pointer gives an absent value. X_ref_null(), an explicit null, where
 * the description allows it. _AS, here and below: under names that are given one by one, where one of them gives way to
 * another name of the binding. */
#define OAC_REF_FUNCTIONS(name) OAC_REF_FUNCTIONS_AS(name, name##_ref, name##_ref_of, name##_ref_null)
/* Under names that are given one by one. */
#define OAC_REF_FUNCTIONS_AS(name, ref, ref_of, ref_null) \
    static inline ref ref_of(const name *value)           \
    {                                                     \
        ref reference = OAC_ZERO;                         \
        if (value != NULL) {                              \
            reference.state = OAC_VALUE;                  \
            reference.value = value;                      \
        }                                                 \
        return reference;                                 \
    }                                                     \
    static inline ref ref_null(void)                      \
    {                                                     \
        ref reference = OAC_ZERO;                         \
        reference.state = OAC_NULL;                       \
        return reference;                                 \
    }

/* X_of(value), a listed value as a field. X_text("…"), any text as a field, listed or not: a null pointer gives an
 * absent value; the text is borrowed. X_null(), as above. */
#define OAC_ENUM_FUNCTIONS(name) \
    OAC_ENUM_FUNCTIONS_AS(name, name##_opt, name##_from, name##_of, name##_text, name##_null)
/* Under names that are given one by one. */
#define OAC_ENUM_FUNCTIONS_AS(name, opt, from, of, with_text, null) \
    static inline opt of(name value)                                \
    {                                                               \
        opt optional = OAC_ZERO;                                    \
        optional.state = OAC_VALUE;                                 \
        optional.value = value;                                     \
        return optional;                                            \
    }                                                               \
    static inline opt with_text(const char *text_of_it)             \
    {                                                               \
        opt optional = OAC_ZERO;                                    \
        if (text_of_it != NULL) {                                   \
            optional.state = OAC_VALUE;                             \
            optional.text = oac_text(text_of_it);                   \
            optional.value = from(optional.text);                   \
        }                                                           \
        return optional;                                            \
    }                                                               \
    static inline opt null(void)                                    \
    {                                                               \
        opt optional = OAC_ZERO;                                    \
        optional.state = OAC_NULL;                                  \
        return optional;                                            \
    }

/* X_json("…"), any other value, as JSON text: a null pointer gives an absent value; the text is borrowed. X_null(), as
 * above. */
#define OAC_UNION_FUNCTIONS(name) OAC_UNION_FUNCTIONS_AS(name, name##_null, name##_json)
/* Under names that are given one by one. */
#define OAC_UNION_FUNCTIONS_AS(name, null, with_json) \
    static inline name with_json(const char *text)    \
    {                                                 \
        name made = OAC_ZERO;                         \
        if (text != NULL) {                           \
            made.state = OAC_VALUE;                   \
            made.json = oac_text(text);               \
        }                                             \
        return made;                                  \
    }                                                 \
    static inline name null(void)                     \
    {                                                 \
        name made = OAC_ZERO;                         \
        made.state = OAC_NULL;                        \
        return made;                                  \
    }

OAC_END_DECLS

#endif
