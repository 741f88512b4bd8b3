/* Everything a program may use of liboac, except the cJSON interop (oac/cjson.h). Public. */
#ifndef OAC_OAC_H
#define OAC_OAC_H

#include "access.h"
#include "arena.h"
#include "base.h"
#include "batch.h"
#include "buffer.h"
#include "bytes.h"
#include "call.h"
#include "client.h"
#include "error.h"
#include "exchange.h"
#include "forms.h"
#include "front.h"
#include "json.h"
#include "pages.h"
#include "printable.h"
#include "type.h"
#include "validate.h"
#include "value.h"
#include "version.h"

#endif
