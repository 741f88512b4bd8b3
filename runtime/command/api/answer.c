/* What was answered, printed as it is: JSON in the formats of all commands, anything else as bytes. Private to the
 * command. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "check/checks.h"

#include "api/api.h"
#include "exits.h"
#include "texts/texts.h"

static bool is_json(oac_string answer)
{
    return oac_json_check(answer.data, answer.length, 0, NULL) == OAC_OK;
}

/* Whether a terminal shows it. */
static bool is_text(oac_string answer)
{
    size_t at = 0;
    while (at < answer.length) {
        const size_t size = oac_utf8_length(answer.data + at, answer.length - at);
        if (size == 0 || answer.data[at] == '\0') {
            return false;
        }
        at += size;
    }
    return true;
}

/* A terminal gets no character that it would obey but the ends of lines. */
static void put_lines(oac_string answer)
{
    while (answer.length > 0) {
        const char *end = memchr(answer.data, '\n', answer.length);
        const size_t length = end != NULL ? (size_t)(end - answer.data) : answer.length;
        oac_output_show(&oac_out, answer.data, length);
        oac_output_write(&oac_out, "\n", 1);
        answer.data += length + (end != NULL ? 1 : 0);
        answer.length -= length + (end != NULL ? 1 : 0);
    }
}

/* Whether the count of what was changed, where the description knows one, says that nothing was. */
static int judge(const oac_command *known, oac_string answer)
{
    const bool has_counter = known != NULL && known->counter_name != NULL && oac_json_first(answer) == '{';
    const oac_string count = has_counter ? oac_place_of_member(known->counter_name, answer) : oac_text("1");
    if (count.length == 1 && count.data[0] == '0') {
        oac_complain("%s is 0: %s", known->counter_name, known->zero_means);
        return EXIT_REFUSED;
    }
    return EXIT_DONE;
}

int oac_api_answer(const oac_api_request *request, oac_formatting *formatting, oac_call *call)
{
    const oac_string answer = oac_call_answer(call);
    const bool json = answer.length > 0 && is_json(answer);
    oac_out.consequence = "; the request was carried out";
    if (json) {
        formatting->is_list = formatting->is_list || (formatting->type == NULL && oac_json_first(answer) == '[');
        oac_formatting_answer(formatting, answer);
    } else if (oac_out.terminal && !is_text(answer)) {
        oac_complain("the answer is %zu bytes, which are not for a terminal: send standard output to a file",
                     answer.length);
        return EXIT_REFUSED;
    } else if (oac_out.terminal) {
        put_lines(answer);
    } else if (is_text(answer)) {
        oac_output_text(&oac_out, answer.data, answer.length); /* as it is, but for a token that comes back */
    } else {
        oac_output_write(&oac_out, answer.data, answer.length);
    }
    oac_output_flush(&oac_out);
    if (formatting->no_memory) {
        oac_complain("out of memory; the request was carried out");
        return EXIT_REFUSED;
    }
    return json ? judge(request->target.known, answer) : EXIT_DONE;
}
