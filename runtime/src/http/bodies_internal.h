/* Bodies and answers that are no JSON, made of what is JSON: forms, parts, text. Internal.
 *
 * What is sent stands as JSON in the call's body, as where that is what is sent, and one of these functions makes of it
 * what the description's media type asks for. An error sticks until oac_call_perform reports it. */
#ifndef OAC_HTTP_BODIES_INTERNAL_H
#define OAC_HTTP_BODIES_INTERNAL_H

#include "oac/gen/bodies.h"
#include "oac/gen/parameters.h"

/* The JSON object in the call's body becomes application/x-www-form-urlencoded, as a table of parameters with
 * OAC_IN_QUERY for a place says; members that the table does not have as OAC_STYLE_FORM exploded. */
void oac_call_form_body(oac_call *call, const oac_parameter *fields, size_t count);

/* The JSON object in the call's body and the sources in `request` become multipart/form-data, in the order of the
 * table; members that the table does not have follow. Null is no part. A source list or member without its sources
 * is an error. */
void oac_call_parts(oac_call *call, const oac_part *parts, size_t count, const void *request);

/* The JSON value in the call's body becomes its text: a string as it is, anything else as its JSON text. */
void oac_call_text_body(oac_call *call);
/* The answer, which is text, as a JSON string; valid until oac_call_end. Text in ISO 8859-1 or US-ASCII, as its content
 * type says, is read as such, any other as UTF-8: OAC_ERROR_INVALID where it is none. */
OAC_MUST_CHECK oac_status oac_call_text_answer(oac_call *call, oac_string *json, oac_error *error);

/* The body is what `source` gives. The struct is copied, what it points to is borrowed until oac_call_end. */
void oac_call_body_source(oac_call *call, const oac_source *source);
/* A successful answer goes to `sink`, and oac_call_answer is empty. An answer that is HTML or JSON where the
 * description's `accept` lists neither is not taken: OAC_ERROR_RESPONSE. */
void oac_call_answer_sink(oac_call *call, oac_sink *sink);
/* Adds a field to a body that is application/x-www-form-urlencoded (as HTML writes it: + for a space). Copied. */
void oac_call_form(oac_call *call, const char *name, oac_string value);
/* Adds a part to a body that is multipart/form-data (RFC 7578), in the order of the calls. `name` and `value` are
 * copied; of a name, CR, LF and the quotation mark are written as HTML writes them (%0D, %0A, %22), of a value nothing.
 * `content_type` may be null: none is said, which means text. */
void oac_call_part(oac_call *call, const char *name, oac_string value, const char *content_type);
/* The same with a file's content or other bytes. The struct is copied, what it points to is borrowed until
 * oac_call_end. `content_type` is what the description says, for a source that says none. */
void oac_call_part_source(oac_call *call, const char *name, const oac_source *source, const char *content_type);

#endif
