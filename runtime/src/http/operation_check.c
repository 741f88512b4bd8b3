/* The rules of an operation, asked of what is given for it. Private half of oac/gen/operation.h. */
#include "check/checks.h"
#include "check/sent.h"
#include "http/making.h"

/* The first place where an argument stands; null: there are fewer arguments than places. */
static const oac_argument *place_of(const oac_operation *operation, size_t number)
{
    size_t i = 0;
    for (i = 0; i < operation->argument_count; i++) {
        if (operation->arguments[i].number == number) {
            return &operation->arguments[i];
        }
    }
    return NULL;
}

void oac_operation_check_path(oac_checker *checker, const oac_operation *operation, const void *const *arguments)
{
    size_t i = 0;
    if (checker == NULL || operation == NULL || arguments == NULL) {
        return;
    }
    for (i = 0; i < operation->argument_count; i++) {
        const oac_argument *argument = place_of(operation, i);
        if (argument != NULL) {
            oac_check_argument(checker, argument->name, argument->type, arguments[i], argument->rules, argument->flags);
        }
    }
}

void oac_operation_check(oac_checker *checker, const oac_operation *operation, const oac_given *given)
{
    const void *params = NULL;
    if (checker == NULL || operation == NULL || given == NULL) {
        return;
    }
    checker->operation = operation->number;
    params = given->params != NULL ? given->params : operation->none;
    oac_operation_check_path(checker, operation, given->arguments);
    if (operation->params != NULL && params != NULL) {
        oac_check_record(checker, NULL, operation->params, params);
    }
    if (operation->request != NULL && given->request != NULL) {
        oac_check_record(checker, NULL, operation->request, given->request);
    }
}
