/* Structs of a program that was compiled with other headers: shorter, longer, or of another generation. */
#include "base/sized.h"

static oac_status refuse_newer(const char *type, oac_error *error)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                         "%s: it was made for a newer liboac, with an option that %s does not know", type, OAC_VERSION);
}

oac_status oac_sized_read(const oac_sized *sized, const void *given, void *own, oac_error *error)
{
    const unsigned char *bytes = given;
    size_t size = 0;
    size_t at = 0;
    memcpy(&size, given, sizeof size);
    if (size < sized->first || size > OAC_SIZED_MOST) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "%s: its size is not set: begin with %s, or with .size = sizeof(%s)", sized->type,
                             sized->init, sized->type);
    }
    for (at = sized->size; at < size; at++) {
        if (bytes[at] != 0) {
            return refuse_newer(sized->type, error);
        }
    }
    memset(own, 0, sized->size);
    memcpy(own, given, size < sized->size ? size : sized->size);
    return OAC_OK;
}

oac_status oac_reserve_check(const char *type, const uint64_t reserved[4], oac_error *error)
{
    const bool is_known = (reserved[0] | reserved[1] | reserved[2] | reserved[3]) == 0;
    return is_known ? OAC_OK : refuse_newer(type, error);
}

oac_status oac_abi_check(uint32_t abi, const char *what, oac_error *error)
{
    if (abi == OAC_ABI) {
        return OAC_OK;
    }
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                         "%s: compiled for generation %lu of liboac, and this is liboac %s of generation %lu: compile "
                         "it again with the headers of this one",
                         what, (unsigned long)abi, OAC_VERSION, (unsigned long)OAC_ABI);
}

uint32_t oac_abi(void)
{
    return OAC_ABI;
}
