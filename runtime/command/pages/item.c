/* One item of a list as JSON. Private to the command. */
#include "json/writing.h"

#include "pages/pages.h"

oac_status oac_pages_write(const oac_type *list, const void *item, oac_buffer *buffer, oac_error *error)
{
    oac_bool_list one = OAC_ZERO; /* all lists are laid out alike */
    oac_writer writer;
    oac_status status = OAC_OK;
    one.state = OAC_VALUE;
    oac_held_set_items(&one, item, 1);
    oac_buffer_clear(buffer);
    oac_writer_begin(&writer, buffer);
    oac_write_value(&writer, OAC_ITEM, &one, list);
    status = oac_writer_end(&writer, error);
    if (status == OAC_OK) { /* without its brackets */
        memmove(buffer->data, buffer->data + 1, buffer->length - 2);
        buffer->length -= 2;
        buffer->data[buffer->length] = '\0';
    }
    return status;
}
