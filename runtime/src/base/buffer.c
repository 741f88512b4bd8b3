/* A growable text buffer with a ceiling. */
#include "base/buffer_internal.h"

#include <string.h>

#include "base/storage.h"

#define OAC_BUFFER_FIRST 256u

size_t oac_buffer_limit(const oac_buffer *buffer)
{
    return buffer->ceiling != 0 ? buffer->ceiling : OAC_BUFFER_CEILING;
}

oac_status oac_buffer_grow(oac_buffer *buffer, size_t used, size_t more, size_t slack)
{
    size_t limit = oac_buffer_limit(buffer);
    if (limit > SIZE_MAX / 2) {
        limit = SIZE_MAX / 2;
    }
    if (used > limit || more > limit - used) {
        return OAC_ERROR_LIMIT;
    }
    size_t needed = used + more + slack + 1;
    if (needed <= buffer->capacity) {
        return OAC_OK;
    }
    size_t capacity = buffer->capacity < limit / 2 ? buffer->capacity * 2 : limit;
    if (capacity < OAC_BUFFER_FIRST) {
        capacity = OAC_BUFFER_FIRST;
    }
    if (capacity < needed) {
        capacity = needed;
    }
    char *data = (char *)oac_storage_reallocate(buffer->allocator, buffer->data, capacity);
    if (data == NULL) {
        return OAC_ERROR_MEMORY;
    }
    if (buffer->data == NULL) {
        data[0] = '\0';
    }
    buffer->data = data;
    buffer->capacity = capacity;
    return OAC_OK;
}

oac_status oac_buffer_reserve(oac_buffer *buffer, size_t more)
{
    if (buffer == NULL) {
        return OAC_ERROR_ARGUMENT;
    }
    return oac_buffer_grow(buffer, buffer->length, more, 0);
}

oac_status oac_buffer_append(oac_buffer *buffer, const void *data, size_t length)
{
    if (data == NULL && length > 0) {
        return OAC_ERROR_ARGUMENT;
    }
    oac_status status = oac_buffer_reserve(buffer, length);
    if (status != OAC_OK) {
        return status;
    }
    if (length > 0) {
        memcpy(buffer->data + buffer->length, data, length);
    }
    buffer->length += length;
    buffer->data[buffer->length] = '\0';
    return OAC_OK;
}

void oac_buffer_clear(oac_buffer *buffer)
{
    if (buffer == NULL) {
        return;
    }
    buffer->length = 0;
    if (buffer->data != NULL) {
        buffer->data[0] = '\0';
    }
}

void oac_buffer_dispose(oac_buffer *buffer)
{
    if (buffer == NULL) {
        return;
    }
    oac_storage_release(buffer->allocator, buffer->data);
    buffer->data = NULL;
    buffer->length = 0;
    buffer->capacity = 0;
}
