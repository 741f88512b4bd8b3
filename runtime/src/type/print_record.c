/* Any record as people read it (oac/type.h). */
#include "oac/json.h"
#include "oac/type.h"

oac_status oac_record_print(const oac_type *type, const void *value, unsigned indent, oac_buffer *buffer,
                            oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    if (type == NULL || value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    text.allocator = buffer->allocator;
    oac_status status = oac_record_serialize(type, value, &text, error);
    if (status == OAC_OK) {
        status = oac_json_print(text.data, text.length, indent, buffer, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
