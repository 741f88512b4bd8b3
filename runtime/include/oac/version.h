/* Version of liboac and the generation of its headers. Public. */
#ifndef OAC_VERSION_H
#define OAC_VERSION_H

/* The version of these headers; oac_version() is that of the library that is linked at run time. */
#define OAC_VERSION_MAJOR 0
#define OAC_VERSION_MINOR 2
#define OAC_VERSION_PATCH 0
#define OAC_VERSION "0.2.0"

/* The same as one number, to be compared, and whether these headers are of a version or a later one: what a program
 * runs with tells oac_version(). */
#define OAC_VERSION_NUMBER (OAC_VERSION_MAJOR * 1000000 + OAC_VERSION_MINOR * 1000 + OAC_VERSION_PATCH)
#define OAC_VERSION_AT_LEAST(major, minor, patch) (OAC_VERSION_NUMBER >= (major)*1000000 + (minor)*1000 + (patch))

/* The generation: raised whenever a struct, an enumerator or an inline function that compiled code uses changes its
 * meaning. Every generated header compares it and refuses to compile against another one. At run time oac_client_new
 * compares what the program and its generated code were compiled with, every call that of its operation, and every
 * function over values (oac/type.h) that of its table, with the library's (oac_abi): OAC_ERROR_ARGUMENT, and nothing is
 * made, where they differ; what has no status then finds nothing, says false, or does nothing. The symbols of
 * the shared library have it in their version, so that a program of another one is not begun. */
#ifndef OAC_ABI
#define OAC_ABI 5
#endif

#endif
