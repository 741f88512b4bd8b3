/* Whole records of any type, copied and compared (oac/type.h). */
#include "base/sized.h"
#include "check/equal_value.h"
#include "type/convert.h"

bool oac_record_equal(const oac_type *type, const void *one, const void *other)
{
    if (type == NULL || one == NULL || other == NULL) {
        return type != NULL && one == other;
    }
    return one == other || (oac_table_check(type, NULL) == OAC_OK && oac_equal_value(type, false, one, other));
}

oac_status oac_record_copy(const oac_type *type, const void *from, const oac_allocator *allocator, void *to,
                           oac_error *error)
{
    oac_converter converter;
    if (type == NULL || from == NULL || to == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "from and to must not be null");
    }
    if (oac_table_check(type, error) != OAC_OK) {
        return OAC_ERROR_ARGUMENT;
    }
    if (oac_convert_begin(&converter, allocator, error) != OAC_OK) {
        return converter.status;
    }
    void *made = oac_convert_room(&converter, 1, type->size);
    if (made != NULL) {
        (void)oac_convert_record(&converter, NULL, type, NULL, from, type, made);
    }
    return oac_convert_end(&converter, type, made, to);
}
