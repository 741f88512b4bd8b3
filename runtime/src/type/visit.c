/* Every value in a record, one after the other (oac/type.h). */
#include "base/sized.h"
#include "oac/gen/json_writer.h"
#include "type/refuse.h"
#include "json/path_text.h"

#define OAC_MEMBER_FLAGS (OAC_MEMBER_REQUIRED | OAC_MEMBER_NULLABLE | OAC_MEMBER_READ_ONLY | OAC_MEMBER_WRITE_ONLY)

/* One walk under way. */
typedef struct oac_tour {
    oac_visitor *visitor;
    void *context;
    oac_buffer path; /* that of the value that is looked at */
    oac_error *error;
    oac_status status;
    bool stopped;
    unsigned depth; /* of the objects, lists, maps and unions around a value */
} oac_tour;

static void tour_value(oac_tour *tour, const oac_visit *place, oac_form form, const void *value);

static void stop(oac_tour *tour, oac_status status, const char *message)
{
    tour->status = status;
    tour->stopped = true;
    oac_error_set(tour->error, status, OAC_STAGE_ARGUMENT, "%s", message);
    if (tour->error != NULL && tour->path.data != NULL) {
        oac_text_out out;
        oac_out_begin(&out, tour->error->path, sizeof tour->error->path);
        oac_out_words(&out, tour->path.data);
    }
}

/* One step further; the path is never cut. Each byte of a name takes six at most, and a step five more. */
static bool step_into(oac_tour *tour, const char *name, size_t length, size_t index)
{
    const size_t most = length < SIZE_MAX / 8 ? 6 * length + 32 : SIZE_MAX / 2;
    if (oac_buffer_reserve(&tour->path, most) != OAC_OK) {
        stop(tour, OAC_ERROR_MEMORY, "out of memory");
        return false;
    }
    oac_text_out out = {tour->path.data, tour->path.capacity, tour->path.length};
    if (name != NULL) {
        oac_out_member(&out, name, length);
    } else {
        oac_out_index(&out, index);
    }
    tour->path.length = out.length;
    return true;
}

static void step_back(oac_tour *tour, size_t length)
{
    tour->path.length = length;
    if (tour->path.data != NULL) {
        tour->path.data[length] = '\0';
    }
}

static void tour_named(oac_tour *tour, const oac_field *field, oac_string name, oac_form form, const void *value)
{
    const size_t length = tour->path.length;
    const char *data = name.data != NULL ? name.data : "";
    if (tour->stopped || !step_into(tour, data, name.data != NULL ? name.length : 0, 0)) {
        return;
    }
    const oac_visit place = {.name = {data, name.data != NULL ? name.length : 0},
                             .flags = field != NULL ? field->flags & OAC_MEMBER_FLAGS : 0,
                             .field = field};
    tour_value(tour, &place, form, value);
    step_back(tour, length);
}

static void tour_items(oac_tour *tour, const oac_type *type, const void *list)
{
    const size_t count = oac_held_count(list);
    const void *items = oac_held_pointer(list, OAC_HELD_ITEMS);
    const size_t length = tour->path.length;
    for (size_t i = 0; items != NULL && i < count && !tour->stopped; i++) {
        if (step_into(tour, NULL, 0, i)) {
            const oac_visit place = {.index = i, .is_item = true};
            tour_value(tour, &place, oac_form_of_items(type), oac_held_at(items, i * type->step));
            step_back(tour, length);
        }
    }
}

static void tour_entries(oac_tour *tour, const oac_type *type, const void *map)
{
    const size_t count = oac_held_count(map);
    const void *entries = oac_held_pointer(map, OAC_HELD_ITEMS);
    for (size_t i = 0; entries != NULL && i < count; i++) {
        const void *entry = oac_held_at(entries, i * type->step);
        tour_named(tour, NULL, *(const oac_string *)entry, oac_form_of_items(type), oac_held_at(entry, type->offset));
    }
}

static void tour_members(oac_tour *tour, const oac_type *type, const void *record)
{
    static const oac_form json = {&oac_type_json, false};
    const oac_field *additional = oac_form_additional(type);
    const oac_extra *extra = oac_held_extra(record, type);
    for (size_t i = 0; i < type->count; i++) {
        const oac_field *field = &type->fields[i];
        const oac_string name = {field->name, field->length};
        const void *member = oac_held_at(record, field->offset);
        if (oac_held_state(member) != OAC_ABSENT) {
            tour_named(tour, field, name, oac_form_of_field(field), member);
        }
    }
    if (additional != NULL && oac_held_state(oac_held_at(record, additional->offset)) == OAC_VALUE) {
        tour_entries(tour, additional->type, oac_held_at(record, additional->offset));
    }
    for (size_t i = 0; extra != NULL && extra->members != NULL && i < extra->count; i++) {
        tour_named(tour, NULL, extra->members[i].name, json, &extra->members[i].value);
    }
}

/* What is in a value. A branch of a union stands at the union's path, and is the next that is visited. */
static void tour_within(oac_tour *tour, oac_form form, const void *element)
{
    const void *inner = NULL;
    const oac_branch *branch = NULL;
    switch (form.type->kind) {
    case OAC_TYPE_RECORD:
        tour_members(tour, form.type, element);
        break;
    case OAC_TYPE_LIST:
    case OAC_TYPE_SOURCES:
        tour_items(tour, form.type, element);
        break;
    case OAC_TYPE_MAP:
        tour_entries(tour, form.type, element);
        break;
    case OAC_TYPE_UNION:
        branch = oac_form_branch(form.type, element, &inner);
        if (branch != NULL && inner != NULL) {
            const oac_visit place = {.is_branch = true};
            tour_value(tour, &place, oac_form_of_branch(branch), inner);
        }
        break;
    default:
        break;
    }
}

static size_t count_of(oac_form form, const void *element)
{
    switch (form.type->kind) {
    case OAC_TYPE_LIST:
    case OAC_TYPE_SOURCES:
    case OAC_TYPE_MAP:
        return oac_held_pointer(element, OAC_HELD_ITEMS) != NULL ? oac_held_count(element) : 0;
    default:
        return 0;
    }
}

static void tour_value(oac_tour *tour, const oac_visit *place, oac_form form, const void *value)
{
    const oac_presence state = oac_form_state(form, value);
    const void *element = state == OAC_VALUE ? oac_form_element(form, value) : NULL;
    oac_visit visit = *place;
    if (tour->depth > 2 * OAC_JSON_DEPTH) {
        stop(tour, OAC_ERROR_LIMIT, "nested too deeply");
        return;
    }
    visit.path = tour->path.data != NULL ? tour->path.data : "";
    visit.path_length = tour->path.length;
    visit.depth = tour->depth;
    visit.type = form.type;
    visit.kind = (oac_type_kind)form.type->kind;
    visit.is_null = state != OAC_VALUE;
    visit.value = element;
    if (element != NULL && oac_form_is_scalar(form)) {
        const oac_scalar scalar = oac_form_scalar(form, value);
        visit.boolean = scalar.boolean;
        visit.integer = scalar.integer;
        visit.number = scalar.number;
        visit.text = scalar.text;
    } else if (element != NULL && form.type->kind == OAC_TYPE_UNION) {
        visit.which = oac_held_number(element);
        visit.text = *(const oac_string *)oac_held_at(element, form.type->json);
    } else if (element != NULL) {
        visit.count = count_of(form, element);
    }
    const oac_walk answer = tour->visitor(tour->context, &visit);
    tour->stopped = tour->stopped || answer == OAC_WALK_STOP;
    if (answer == OAC_WALK_ON && element != NULL) {
        tour->depth++;
        tour_within(tour, form, element);
        tour->depth--;
    }
}

oac_status oac_record_walk(const oac_type *type, const void *value, oac_visitor *visitor, void *context,
                           oac_error *error)
{
    oac_tour tour = {.visitor = visitor, .context = context, .path = OAC_BUFFER_INIT, .error = error, .depth = 1};
    if (type == NULL || value == NULL || visitor == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and visitor must not be null");
    }
    if (oac_table_check(type, error) != OAC_OK) {
        return OAC_ERROR_ARGUMENT;
    }
    oac_error_clear(error);
    if ((type->flags & OAC_TYPE_DOCUMENT) != 0) {
        const oac_visit place = {.flags = type->fields->flags & OAC_MEMBER_FLAGS, .field = type->fields};
        const void *document = oac_held_at(value, type->fields->offset);
        if (oac_held_state(document) != OAC_ABSENT) {
            tour_value(&tour, &place, oac_form_of_field(type->fields), document);
        }
    } else {
        tour_members(&tour, type, value);
    }
    oac_buffer_dispose(&tour.path);
    return tour.status;
}
