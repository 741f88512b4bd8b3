/* Version of liboac and the ABI generation that generated code is checked against. Public. */
#ifndef OAC_VERSION_H
#define OAC_VERSION_H

#define OAC_VERSION_MAJOR 0
#define OAC_VERSION_MINOR 1
#define OAC_VERSION_PATCH 0
#define OAC_VERSION "0.1.0"

/* Raised whenever a struct, an enumerator or an inline function that generated code uses changes its meaning.
 * Every generated header compares it and refuses to compile against another one. */
#define OAC_ABI 3

#endif
