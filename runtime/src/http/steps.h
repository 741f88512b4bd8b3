/* The way of a call, step by step: oac_call_start, then until it says done: oac_call_next -> send | wait | done; to
 * send is oac_call_attempt_begin, the transport, and oac_call_attempted -> wait | done; at the end oac_call_conclude.
 * Internal. */
#ifndef OAC_HTTP_STEPS_H
#define OAC_HTTP_STEPS_H

#include "http/retry.h"

oac_step oac_call_start(oac_call *call);
oac_step oac_call_next(oac_call *call);
/* Gets ready for an attempt, and tells the hook. False: it is over already. */
bool oac_call_attempt_begin(oac_call *call);
/* The attempt is over: call->response and call->error say how. */
oac_step oac_call_attempted(oac_call *call);
/* Its answer came within that of another request, and stands in call->response; it has ended. `reason` is a JSON string
 * that tells why it failed; a length of 0: there is none. */
void oac_call_answered_within(oac_call *call, oac_string reason);
/* Counts and logs the end of the call. */
void oac_call_conclude(oac_call *call);

#endif
