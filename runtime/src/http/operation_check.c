/* The rules of an operation, asked of what is given for it. Private half of oac/gen/operation.h. */
#include "oac/gen/operation.h"

static void check_argument(oac_checker *checker, const oac_argument *argument, const void *given)
{
    oac_path here = oac_path_member(NULL, argument->name);
    if (argument->shape == NULL) {
        oac_check_argument(checker, argument->name, argument->type, given, argument->rules);
    } else if (given != NULL && argument->type->kind == OAC_TYPE_RECORD) {
        oac_check_record(checker, &here, argument->type, given);
    } else if (given != NULL) {
        oac_check_value(checker, NULL, argument->name, argument->type, given, argument->rules, OAC_CHECK_PRESENT);
    }
}

void oac_operation_check_path(oac_checker *checker, const oac_operation *operation, const void *const *arguments)
{
    size_t i = 0;
    for (i = 0; i < operation->argument_count; i++) {
        check_argument(checker, &operation->arguments[i], arguments[i]);
    }
}

void oac_operation_check(oac_checker *checker, const oac_operation *operation, const oac_given *given)
{
    const void *params = given->params != NULL ? given->params : operation->none;
    oac_operation_check_path(checker, operation, given->arguments);
    if (operation->params != NULL && params != NULL) {
        oac_check_record(checker, NULL, operation->params, params);
    }
    if (operation->request != NULL && given->request != NULL) {
        oac_check_record(checker, NULL, operation->request, given->request);
    }
}
