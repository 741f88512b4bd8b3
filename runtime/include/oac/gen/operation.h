/* What generated calls are made of: what a description says of an operation, and the way of a call from its path to its
 * answer. For generated code; a program calls the functions of its operations, and those of oac/call.h. */
#ifndef OAC_GEN_OPERATION_H
#define OAC_GEN_OPERATION_H

#include "../bytes.h"
#include "../call.h"
#include "../json.h"
#include "api.h"
#include "constraint.h"
#include "type.h"

OAC_BEGIN_DECLS

struct oac_paging;
struct oac_parameter;
struct oac_part;

/* How a body or an answer is carried. */
enum {
    OAC_AS_JSON,
    OAC_AS_TEXT,
    OAC_AS_FORM,  /* application/x-www-form-urlencoded; of a body */
    OAC_AS_PARTS, /* multipart/form-data; of a body */
    OAC_AS_BYTES
};

/* A place of the path where a parameter stands, which may stand in several. What is given for a parameter is a pointer:
 * to a scalar; to an enumeration in its optional form; where it has a shape, to a whole record, or to a list, a map, a
 * union or JSON, and null is refused. */
typedef struct oac_argument {
    const char *before; /* what stands before it in the path, percent-encoded */
    const char *name;   /* as the description has it */
    const oac_type *type;
    const oac_constraint *rules;       /* null: none */
    const struct oac_parameter *shape; /* how a value of several values becomes a piece of the path; null: it is none */
    uint16_t flags;                    /* OAC_CHECK_... */
    uint16_t number;                   /* which of the arguments that are given it is, from 0 */
} oac_argument;

/* What a status of success comes with. */
typedef struct oac_outcome_row {
    uint16_t status;      /* 0: all that have no row of their own */
    uint16_t which;       /* the number of the status in its enumeration; 0: it is not listed there */
    uint32_t offset;      /* of the member of the response that holds it; 0 where answers are alike */
    const oac_type *type; /* of that member; null: there is no body */
} oac_outcome_row;

/* What the description says of an operation; static data of generated code. */
struct oac_operation {
    uint32_t abi;       /* OAC_ABI, which is compared with the library's */
    const char *id;     /* operationId, such as updateCustomer */
    const char *method; /* in upper case */
    const char *path;   /* the template, such as /{storeId}/customers/{customerId}; for messages */
    uint16_t number;    /* what records say which operations have a member by; 0: none says so */
    bool idempotent; /* may be tried again although the server may have acted on it, unless oac_call_once was called */
    /* The statuses of success that the description lists, with 0 at the end; 2 stands for all from 200 to 299. Others
     * than 200, 201 and 203 are an error (OAC_ERROR_RESPONSE) where they are not listed: oac-retries(7).
     * Null: 204 and 205, as where no answer has to be read. */
    const uint16_t *statuses;
    /* The schemes that it needs, in alternatives: those of one stand together, with a null after them. The first for
     * which the client has all credentials is used; one without schemes is met by everybody. Where none is met, a call
     * is refused before anything is sent. Null: it says nothing of it, and a token is sent where there is one. */
    const oac_scheme *const *security;
    size_t alternative_count;
    const oac_server *server; /* null: the client's base_url */
    /* Media types, as headers have them: of the body, null: application/json; of answers, null: the same. */
    const char *content_type;
    const char *accept;
    /* The path: the places of its parameters from left to right, and what stands behind the last one,
     * percent-encoded. */
    const oac_argument *arguments;
    const char *rest; /* null: nothing */
    /* The record of the other parameters, where each of them goes, and one without any, to be checked where none is
     * given; null where nothing is required of it. */
    const oac_type *params;
    const struct oac_parameter *fields;
    const void *none;
    /* The body: a record, or bytes. */
    const oac_type *request;
    const struct oac_parameter *form; /* of OAC_AS_FORM; null: no field is described */
    const struct oac_part *parts;     /* of OAC_AS_PARTS */
    /* The answer: what each status comes with, where they are not alike. */
    const oac_type *response;
    const oac_outcome_row *outcomes; /* the last one is that of status 0; null: all come with the response */
    const oac_type *which;           /* the enumeration of the statuses; null: answers are alike, or have no body */
    const struct oac_paging *paging; /* of answers that are pages of a list; null: they are none */
    const char *needed;              /* what must not be null, in words; null: no words for it */
    uint32_t which_offset;           /* in the response */
    uint16_t argument_count;
    uint16_t field_count;
    uint16_t part_count; /* of `form` or `parts` */
    uint8_t sent;        /* OAC_AS_... */
    uint8_t answered;
    bool optional_body; /* none need be given */
};

/* What a call is made of: pointers to its arguments, in the order in which they are described, and what goes with them;
 * null where there is none. */
typedef struct oac_given {
    const void *const *arguments;
    const void *params;
    const void *request; /* a record, or an oac_source */
    oac_sink *answer;
} oac_given;

/* What generated code is thin around: the functions of an operation. _prepare gives a call that is ready to be sent;
 * on failure `*prepared` is null. _finish reads the answer of one into `response`, which may be null, as it must be
 * where there is none to read; a call of another operation is OAC_ERROR_ARGUMENT, and can be finished by its own all
 * the same. _call does both, with the sending between them. Errors: oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status oac_operation_prepare(oac_client *client, const oac_operation *operation,
                                                        const oac_given *given, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status oac_operation_finish(oac_call *call, const oac_operation *operation, void *response,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status oac_operation_call(oac_client *client, const oac_operation *operation,
                                                     const oac_given *given, void *response, oac_error *error);

OAC_END_DECLS

#endif
