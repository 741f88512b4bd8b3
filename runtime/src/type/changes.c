/* What has to be sent so that one value becomes another (oac/type.h). */
#include "base/lookup.h"
#include "base/sized.h"
#include "check/equal_value.h"
#include "check/keyed.h"
#include "oac/arena.h"
#include "type/convert.h"
#include "json/equal_json.h"

/* From which type to which, and the record that is made. */
typedef struct oac_difference {
    oac_converter converter;
    const oac_type *from;
    const oac_type *to;
    void *made;
    void *unchanged; /* what would be made of a member that has not changed; made when it is first needed */
    void *entries;   /* of its map of other members */
} oac_difference;

/* A member is not sent if all that differs in it is read-only, or a null that has gone. */
static bool leave_out_same(oac_difference *all, const oac_field *field, const void *was)
{
    const unsigned number = field->name != NULL ? oac_lookup_field(all->to, field->name, field->length) : 1;
    const oac_field *target = number > 0 ? &all->to->fields[number - 1] : NULL;
    void *made = target != NULL ? oac_held_place(all->made, target->offset) : NULL;
    if (made == NULL || oac_held_state(made) != OAC_VALUE) {
        if (made != NULL && oac_held_state(was) == OAC_NULL) {
            oac_form_set_state(made, OAC_ABSENT);
        }
        return true;
    }
    if (oac_form_is_scalar(oac_form_of_field(target)) || oac_held_state(was) != OAC_VALUE) {
        return true;
    }
    if (all->unchanged == NULL) {
        all->unchanged = oac_convert_room(&all->converter, 1, all->to->size);
    }
    if (all->unchanged == NULL ||
        !oac_convert_field(&all->converter, NULL, all->from, field, was, was, all->to, all->unchanged)) {
        return false;
    }
    if (oac_equal_value(target->type, true, oac_held_at(all->unchanged, target->offset), made)) {
        memset(made, 0, oac_form_size(oac_form_of_field(target)));
    }
    return true;
}

static bool change_fields(oac_difference *all, const void *before, const void *after)
{
    for (size_t i = 0; i < all->from->count; i++) {
        const oac_field *field = &all->from->fields[i];
        const void *was = oac_held_at(before, field->offset);
        const void *is = oac_held_at(after, field->offset);
        if ((field->flags & OAC_CHECK_READ_ONLY) == 0 && !oac_equal_value(field->type, true, was, is) &&
            !(oac_convert_field(&all->converter, NULL, all->from, field, was, is, all->to, all->made) &&
              leave_out_same(all, field, was))) {
            return false;
        }
    }
    return true;
}

/* Members of other names, described or not: what is done with each of them. */
typedef struct oac_named {
    const void *entries;
    size_t count;
    size_t size; /* of one, which begins with its key */
} oac_named;

static oac_named named_in_map(const oac_type *type, const void *value)
{
    const oac_field *field = oac_form_additional(type);
    oac_named named = {NULL, 0, sizeof(oac_string)};
    if (field != NULL) {
        const void *map = oac_held_at(value, field->offset);
        named.entries = oac_held_pointer(map, OAC_HELD_ITEMS);
        named.count = oac_held_state(map) == OAC_VALUE && named.entries != NULL ? oac_held_count(map) : 0;
        named.size = field->type->step;
    }
    return named;
}

static oac_named named_in_extra(const oac_type *type, const void *value)
{
    const oac_extra *extra = oac_held_extra(value, type);
    oac_named named = {NULL, 0, sizeof(oac_member)};
    if (extra != NULL && extra->members != NULL) {
        named.entries = extra->members;
        named.count = extra->count;
    }
    return named;
}

/* The map of other members that is made: one entry more, whose key this is; null: refused. */
static void *add_entry(oac_difference *all, oac_string key, size_t most)
{
    const oac_field *target = oac_form_additional(all->to);
    const oac_path path = oac_path_entry(NULL, key);
    if (target == NULL) {
        all->converter.status = oac_refuse(all->converter.error, OAC_ERROR_INVALID, &path,
                                           "%s has no members of other names", all->to->name);
        return NULL;
    }
    void *map = oac_held_place(all->made, target->offset);
    if (oac_held_state(map) == OAC_ABSENT) {
        void *room = oac_convert_room(&all->converter, most, target->type->step);
        if (room == NULL) {
            return NULL;
        }
        all->entries = room;
        oac_held_set_pointer(map, OAC_HELD_ITEMS, room);
        oac_form_set_state(map, OAC_VALUE);
    }
    size_t *count = (size_t *)oac_held_place(map, OAC_HELD_COUNT);
    void *entry = oac_held_place(all->entries, *count * target->type->step);
    return oac_convert_text(&all->converter, &path, key, (oac_string *)entry) ? (++*count, entry) : NULL;
}

/* What was there and is no more is refused by its name; or it becomes null, where entries may be that. */
static bool change_removed(oac_difference *all, oac_named before, oac_named after, const oac_field *nullable)
{
    oac_keyed keyed;
    bool done = true;
    oac_keyed_begin(&keyed, after.entries, after.count, after.size);
    for (size_t i = 0; done && i < before.count; i++) {
        const oac_string *key = (const oac_string *)oac_held_at(before.entries, i * before.size);
        if (oac_keyed_find(&keyed, i, *key) != NULL) {
            continue;
        }
        if (nullable != NULL) {
            void *entry = add_entry(all, *key, before.count + after.count);
            done = entry != NULL;
            if (done) {
                oac_form_set_state(oac_held_place(entry, nullable->type->offset), OAC_NULL);
            }
        } else {
            const oac_path path = oac_path_entry(NULL, *key);
            done = OAC_CONVERT_REFUSE(&all->converter, OAC_ERROR_INVALID, &path,
                                      "the member was removed, which %s cannot say", all->to->name);
        }
    }
    oac_keyed_end(&keyed);
    return done;
}

/* Whether the entries of this map may be null, for certain: lists, maps and unions do not tell. */
static bool takes_null(const oac_field *map)
{
    return map != NULL && oac_form_of_items(map->type).optional && map->type->item->kind <= OAC_TYPE_RECORD;
}

static bool change_entries(oac_difference *all, const void *before, const void *after)
{
    const oac_named old = named_in_map(all->from, before);
    const oac_named now = named_in_map(all->from, after);
    const oac_field *field = oac_form_additional(all->from);
    const oac_field *target = oac_form_additional(all->to);
    bool done = true;
    oac_keyed keyed;
    oac_keyed_begin(&keyed, old.entries, old.count, old.size);
    for (size_t i = 0; field != NULL && done && i < now.count; i++) {
        const void *entry = oac_held_at(now.entries, i * now.size);
        const oac_string key = *(const oac_string *)entry;
        const oac_path path = oac_path_entry(NULL, key);
        const oac_form form = oac_form_of_items(field->type);
        const void *value = oac_held_at(entry, field->type->offset);
        const void *found = oac_keyed_find(&keyed, i, key);
        if (found == NULL ||
            !oac_equal_value(form.type, form.optional, oac_held_at(found, field->type->offset), value)) {
            const void *was = found != NULL ? oac_held_at(found, field->type->offset) : NULL;
            void *copy = add_entry(all, key, old.count + now.count);
            done =
                copy != NULL && oac_convert(&all->converter, &path, form, was, value, oac_form_of_items(target->type),
                                            oac_held_place(copy, target->type->offset));
        }
    }
    oac_keyed_end(&keyed);
    return done && change_removed(all, old, now, takes_null(target) ? target : NULL);
}

static bool change_extra(oac_difference *all, const void *before, const void *after)
{
    const oac_named old = named_in_extra(all->from, before);
    const oac_named now = named_in_extra(all->from, after);
    oac_extra *extra = NULL;
    oac_member *members = NULL;
    bool done = change_removed(all, old, now, NULL);
    oac_keyed keyed;
    oac_keyed_begin(&keyed, old.entries, old.count, old.size);
    for (size_t i = 0; done && i < now.count; i++) {
        const oac_member *member = (const oac_member *)now.entries + i;
        const oac_member *found = (const oac_member *)oac_keyed_find(&keyed, i, member->name);
        if (found != NULL && oac_json_equal(found->value, member->value)) {
            continue;
        }
        if (extra == NULL) {
            extra = (oac_extra *)oac_convert_room(&all->converter, 1, sizeof *extra);
            members = (oac_member *)oac_convert_room(&all->converter, now.count, sizeof *members);
        }
        done = extra != NULL && members != NULL &&
               oac_convert_member(&all->converter, NULL, all->from, member, all->to, &members[extra->count++]);
    }
    oac_keyed_end(&keyed);
    if (done && extra != NULL) {
        extra->members = members;
        oac_held_set_pointer(all->made, all->to->offset, extra);
    }
    return done;
}

static bool is_empty(const void *value, size_t size)
{
    const char *bytes = (const char *)value;
    size_t at = 0;
    while (at < size && bytes[at] == 0) {
        at++;
    }
    return at == size;
}

/* A request that says anything holds all that it has to. */
static bool add_required(oac_difference *all, const void *after)
{
    for (size_t i = 0; i < all->to->count && !is_empty(all->made, all->to->size); i++) {
        const oac_field *target = &all->to->fields[i];
        const unsigned number = target->name != NULL ? oac_lookup_field(all->from, target->name, target->length) : 0;
        if ((target->flags & OAC_CHECK_REQUIRED) == 0 || number == 0 ||
            oac_held_state(oac_held_at(all->made, target->offset)) != OAC_ABSENT) {
            continue;
        }
        const oac_field *field = &all->from->fields[number - 1];
        const void *value = oac_held_at(after, field->offset);
        if (!oac_convert_field(&all->converter, NULL, all->from, field, value, value, all->to, all->made)) {
            return false;
        }
    }
    return true;
}

oac_status oac_record_changes(const oac_type *type, const void *before, const void *after, const oac_type *to_type,
                              void *to, oac_error *error)
{
    oac_difference all = {.from = type, .to = to_type};
    if (type == NULL || before == NULL || after == NULL || to_type == NULL || to == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s must not be null",
                             "before, after, to_type and to");
    }
    if (oac_table_check(type, error) != OAC_OK || oac_table_check(to_type, error) != OAC_OK) {
        return OAC_ERROR_ARGUMENT;
    }
    if (((type->flags ^ to_type->flags) & OAC_TYPE_DOCUMENT) != 0) {
        return oac_refuse(error, OAC_ERROR_ARGUMENT, NULL, "%s cannot become %s", type->name, to_type->name);
    }
    if (oac_convert_begin(&all.converter, NULL, error) != OAC_OK) {
        return all.converter.status;
    }
    all.converter.to_send = true;
    all.made = oac_convert_room(&all.converter, 1, to_type->size);
    (void)(all.made != NULL && change_fields(&all, before, after) && change_entries(&all, before, after) &&
           change_extra(&all, before, after) && add_required(&all, after));
    return oac_convert_end(&all.converter, to_type, all.made, to);
}
