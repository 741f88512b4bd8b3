/* The tables of types: what generated code says of each, and what the runtime does everything by that is not written
 * out (look-up by name, lists, maps, unions, enumerations, checks, copies). For generated code.
 *
 * Values have one of two forms. The optional form has a state and is what a member is; the element form stands in
 * arrays, as the value of a map and as a branch of a union. Both are laid out alike for all types of a kind:
 *
 *     kind             optional form                           element form
 *     BOOL … STRING    {state, value}                          the value
 *     JSON             {state, value}                          oac_string
 *     ENUM             {state, value, text}                    oac_string
 *     RECORD           {state, pointer}                        the struct
 *     LIST, MAP        {state, count, items or entries}        the same
 *     UNION            {state, which, as, json}                the same
 *     SOURCE           {state, pointer}                        oac_source
 *     SOURCES          {state, count, items}                   the same
 *
 * Pointers in them are read and written by memcpy, as their types differ. */
#ifndef OAC_GEN_TYPE_H
#define OAC_GEN_TYPE_H

#include "../type.h"

OAC_BEGIN_DECLS

/* Flags of types. */
#define OAC_TYPE_OPTIONAL_ITEMS 1u /* of a list, a map: items stand in their optional form, as what may be null */
#define OAC_TYPE_DOCUMENT 2u       /* a record with one field, which has no name: the value is the whole text */
#define OAC_TYPE_ADDITIONAL 4u     /* behind its fields a record has one more: the map of members of other names */
#define OAC_TYPE_OPEN 8u           /* an enumeration: the description allows any other text, too */

/* The rules of one value (oac/gen/constraint.h); null where there are none. */
typedef struct oac_constraint oac_constraint;

struct oac_reader;
struct oac_writer;

/* A member of a record, in its optional form. Flags are OAC_CHECK_REQUIRED, _NULLABLE, _READ_ONLY, _WRITE_ONLY, and
 * OAC_FIELD_APART, OAC_FIELD_IDENTIFIES. */
typedef struct oac_field {
    const char *name; /* as it means, with a NUL behind it; null: of a document, of the map of other members */
    const oac_type *type;
    const oac_constraint *rules;
    uint32_t offset; /* in the struct, in bytes */
    uint16_t length; /* of the name, in bytes */
    uint16_t flags;
} oac_field;

/* The name is long, or does not stand in texts as it is: it is not looked for at a place before it is read. */
#define OAC_FIELD_APART 256u
/* It tells an object from others in a list: an item is the same as before if this is. */
#define OAC_FIELD_IDENTIFIES 512u

/* JSON types of values, as bits. An integer is a number without a fraction that has 64 bits. */
#define OAC_KIND_OBJECT 1u
#define OAC_KIND_ARRAY 2u
#define OAC_KIND_STRING 4u
#define OAC_KIND_BOOLEAN 8u
#define OAC_KIND_INTEGER 16u
#define OAC_KIND_NUMBER 32u

/* How one branch of a union is told from the others: by the JSON types of its values; where several may be objects, by
 * the value of a member (`tags`, as JSON texts of scalars), or by members that are all there (`needs`). An object that
 * is told to be two of them is none. */
typedef struct oac_branch {
    const oac_type *type;
    const oac_constraint *rules;
    const oac_string *tags;
    const oac_string *needs;
    uint16_t tag_count;
    uint16_t need_count;
    uint8_t kinds;
    bool is_pointer; /* `as` holds a pointer to the element form, and that form itself otherwise */
} oac_branch;

/* One line of a cache: what types of one kind have stands where others have something else. */
struct oac_type {
    uint16_t abi; /* OAC_ABI, which is compared with the library's: of objects and enumerations. At this place always */
    uint8_t kind; /* an oac_type_kind */
    uint8_t flags;
    uint16_t count;   /* fields, listed values, branches */
    uint16_t mask;    /* record, enumeration: the number of the index' last place; 0: fields are looked at one by one */
    const char *name; /* in C, such as ecwid_customer_contact */
    uint32_t size;    /* of the element form, in bytes */
    uint32_t offset;  /* record: of `extra`; map: of an entry's value; union: of `as` */
    union {
        const oac_field *fields;    /* record: `count` of them, and perhaps that of other members */
        const oac_string *names;    /* enumeration: texts by number; the first, of what is not listed, is "" */
        const oac_type *item;       /* list, map */
        const oac_branch *branches; /* union: the first is number 1 */
    };
    union {
        const void *index; /* record, enumeration: numbers of fields (from 1) and values by the hash of their names;
                              0: none (base/lookup.h). As uint8_t where `count` is less than 256, otherwise as
                              uint16_t */
        uint32_t step;     /* list: from one item to the next; map: from entry to entry; union: the size of `as` */
    };
    union {
        void (*write)(struct oac_writer *writer, const void *value); /* record: straight-line code for an object */
        const oac_string *discriminant; /* union: the member that has the tags; null: none */
    };
    union {
        char *(*read)(struct oac_reader *reader, char *at, void *value); /* record: the same */
        uint32_t json;                                                   /* union: the offset of `json` */
    };
    const oac_constraint *rules; /* record: over several members, and what is created; union: what is created */
};

/* A member's name as it stands in texts, from the comma before it; the same text for readers and writers, so that it is
 * there once. Writers copy 16 bytes from the quote on (OAC_KEY): behind a short name stand zeros. */
#define OAC_MEMBER_TEXT(name)                              \
    (sizeof(name) > 12  ? ",\"" name "\":"                 \
     : sizeof(name) > 8 ? ",\"" name "\":\0\0\0\0"         \
     : sizeof(name) > 4 ? ",\"" name "\":\0\0\0\0\0\0\0\0" \
                        : ",\"" name "\":\0\0\0\0\0\0\0\0\0\0\0\0")

/* Rows and tables, as generated code has them. */
#define OAC_FIELD(text, of, record, member, its_rules, its_flags)                   \
    {                                                                               \
        text, &of, its_rules, offsetof(record, member), sizeof(text) - 1, its_flags \
    }
#define OAC_FIELD_NAMELESS(of, record, member, its_rules, its_flags) \
    {                                                                \
        NULL, &of, its_rules, offsetof(record, member), 0, its_flags \
    }
#define OAC_RECORD_TABLE(record, member_extra, fields_in_it, last_place)                                     \
    .abi = OAC_ABI, .name = #record, .kind = OAC_TYPE_RECORD, .count = fields_in_it, .size = sizeof(record), \
    .offset = offsetof(record, member_extra), .mask = last_place
#define OAC_ENUM_TABLE(enumeration, values_in_it, last_place)                                                       \
    .abi = OAC_ABI, .name = #enumeration, .kind = OAC_TYPE_ENUM, .count = values_in_it, .size = sizeof(oac_string), \
    .mask = last_place
#define OAC_UNION_TABLE(name_of_it, branches_in_it)                                                   \
    .name = #name_of_it, .kind = OAC_TYPE_UNION, .count = branches_in_it, .size = sizeof(name_of_it), \
    .step = sizeof(((name_of_it *)NULL)->as), .offset = offsetof(name_of_it, as), .json = offsetof(name_of_it, json)
#define OAC_LIST_TABLE(list, form_of_item, of, its_flags)                                                             \
    {                                                                                                                 \
        .name = #list, .kind = OAC_TYPE_LIST, .flags = its_flags, .size = sizeof(list), .step = sizeof(form_of_item), \
        .item = &of                                                                                                   \
    }
#define OAC_MAP_TABLE(map, of, its_flags)                                                                         \
    {                                                                                                             \
        .name = #map, .kind = OAC_TYPE_MAP, .flags = its_flags, .size = sizeof(map), .step = sizeof(map##_entry), \
        .offset = offsetof(map##_entry, value), .item = &of                                                       \
    }

OAC_END_DECLS

#endif
