/* The version of libcurl, for programs that tell what they are made of. Public half: oac/base.h. */
#include "curl/connection.h"

const char *oac_libcurl_version(void)
{
    return curl_version_info(CURLVERSION_NOW)->version;
}
