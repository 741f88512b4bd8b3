/* Checking a text without keeping anything of it. */
#include "oac/gen/json_reader.h"

#include "json/fault.h"
#include "json/scan.h"

oac_status oac_json_check(const char *text, size_t length, unsigned max_depth, oac_error *error)
{
    oac_error_clear(error);
    if (text == NULL && length > 0) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the text is a null pointer");
    }
    if (text == NULL) {
        text = "";
    }
    oac_names names;
    oac_names_begin(&names, NULL);
    oac_scan scan = {.next = text, .end = text + length, .names = &names, .max_depth = oac_depth_limit(max_depth)};
    if (oac_scan_value(&scan)) {
        scan.next = oac_skip_space(scan.next, scan.end);
        if (scan.next != scan.end) {
            scan.status = OAC_ERROR_JSON;
            scan.fault = oac_fault_text_end;
            scan.at = scan.next;
        }
    }
    oac_names_end(&names);
    if (scan.status != OAC_OK) {
        oac_fault_report(error, scan.status, scan.fault, text, length, (size_t)(scan.at - text));
    }
    return scan.status;
}
