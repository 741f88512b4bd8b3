/* Which table of functions a client sends through. The only file of http/ that names one of another room. Private. */
#include "http/transport.h"

const oac_transport_table *oac_transport_of(const oac_client_options *options)
{
    return options->transport != NULL ? &oac_program_transport : &oac_curl_transport;
}

const char *oac_libcurl_version(void)
{
    return oac_curl_transport.version();
}
