/* Which table of functions a client sends through. The only file of http/ that names one of another room, and the only
 * one that knows of OAC_NO_CURL: without libcurl that room is not there. Private. */
#include "http/transport.h"

#ifdef OAC_NO_CURL
static const oac_transport_table *const oac_default_transport = NULL;
#else
static const oac_transport_table *const oac_default_transport = &oac_curl_transport;
#endif

const oac_transport_table *oac_transport_of(const oac_client_options *options)
{
    return options->transport != NULL ? &oac_program_transport : oac_default_transport;
}

const char *oac_libcurl_version(void)
{
    return oac_default_transport != NULL ? oac_default_transport->version() : "";
}
