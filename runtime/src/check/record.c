/* The check of a whole record, and of an argument of a call. */
#include "base/sized.h"
#include "check/checks.h"
#include "check/sent.h"
#include "check/typed.h"
#include "oac/error.h"
#include "oac/gen/constraint.h"
#include "oac/type.h"

oac_status oac_record_validate(const oac_type *type, const void *value, oac_validation mode, oac_violations *violations,
                               oac_error *error)
{
    oac_checker checker;
    if (type == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value must not be null");
    }
    if (oac_table_check(type, error) != OAC_OK) {
        return OAC_ERROR_ARGUMENT;
    }
    if (mode == OAC_VALIDATION_OFF) {
        oac_error_clear(error);
        return OAC_OK;
    }
    oac_checker_begin(&checker, mode, false, violations, error);
    oac_check_record(&checker, NULL, type, value);
    return oac_checker_end(&checker);
}

void oac_check_argument(oac_checker *checker, const char *name, const oac_type *type, const void *value,
                        const oac_constraint *rules, unsigned flags)
{
    const oac_path here = oac_path_member(NULL, name);
    if (value == NULL) {
        return;
    }
    switch (type->kind) {
    case OAC_TYPE_BOOL:
    case OAC_TYPE_INT:
    case OAC_TYPE_NUMBER:
    case OAC_TYPE_STRING:
    case OAC_TYPE_RECORD:
        oac_check_element(checker, &here, type, value, rules, flags);
        break;
    default:
        oac_check_value(checker, &here, NULL, type, value, rules, flags);
        break;
    }
}
