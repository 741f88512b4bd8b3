"""A null pointer never crashes the client half: what returns a status says OAC_ERROR_ARGUMENT, the rest does nothing.

The functions are found in the headers; each is called with every pointer null in turn, in a process of its own.
"""

from __future__ import annotations

import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.promises.declarations import Function, build, functions

PROGRAM = """
#include <oac/gen/batch.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>
#include <oac/gen/operation.h>
#include <oac/oac.h>
#include <stdio.h>
#include <stdlib.h>

static oac_status send_it(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)context; (void)request; (void)error;
    response->http_status = 200;
    return oac_buffer_append(response->body, "{}", 2);
}

static oac_walk visit(void *context, const oac_visit *visited)
{
    (void)context; (void)visited;
    return OAC_WALK_ON;
}

static void done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    (void)context; (void)status; (void)error;
    oac_call_end(call);
}

extern const oac_type type;

static void write_it(oac_writer *writer, const void *value)
{
    oac_write_object_begin(writer);
    oac_write_rest(writer, value, &type);
}

static char *read_it(oac_reader *reader, char *at, void *value)
{
    (void)value;
    reader->next = reader->end;
    return at + 1;
}

const oac_type type = {.abi = OAC_ABI, .name = "x", .kind = OAC_TYPE_RECORD, .size = sizeof(oac_extra *),
    .write = write_it, .read = read_it};

int main(int argc, char **argv)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = send_it};
    const oac_operation operation = {.abi = OAC_ABI, .id = "x", .method = "GET", .path = "/x"};
    const oac_given given = {0};
    const oac_allocator *const allocator = NULL;
    const oac_violations violations = {0};
    oac_violations list = {0};
    oac_checker checker = {0};
    oac_buffer buffer = {0};
    oac_extra *record = NULL; /* one of `type` */
    const void *const pointers[] = {"x"};
    oac_client_options options = {
        .size = sizeof options, .abi = OAC_ABI, .base_url = "https://api.example", .transport = &transport};
    oac_view_options view_options = OAC_VIEW_OPTIONS_INIT;
    oac_front_options front_options = OAC_FRONT_OPTIONS_INIT;
    oac_batch_options batch_options = OAC_BATCH_OPTIONS_INIT;
    const oac_batch_table table = {.abi = OAC_ABI, .most = 1, .create = &operation, .status = &operation};
    oac_http_response response = {.http_status = 200};
    oac_buffer headers = {0};
    const oac_string texts[] = {{"x", 1}, {"y", 1}};
    oac_source byte_source = {0};
    oac_sink byte_sink = {0};
    oac_counters counters;
    oac_string text = {"x", 1};
    oac_url url = {0};
    oac_error error = {0};
    oac_client *client = NULL, *another_client = NULL;
    oac_call *call = NULL, *another_call = NULL;
    oac_front *front = NULL, *another_front = NULL;
    oac_batch *batch = NULL, *another_batch = NULL;
    oac_status status = OAC_ERROR_ARGUMENT;
    response.headers = &headers;
    if (argc < 2 || oac_client_new(&options, &client, NULL) != OAC_OK ||
        oac_operation_prepare(client, &operation, &given, &call, NULL) != OAC_OK ||
        oac_front_new(client, NULL, &front, NULL) != OAC_OK ||
        oac_batch_new(client, &table, NULL, NULL, &batch, NULL) != OAC_OK)
        return 99;
    (void)view_options; (void)front_options; (void)counters; (void)url; (void)error; (void)another_client;
    (void)texts; (void)byte_source; (void)byte_sink; (void)another_call; (void)another_front; (void)violations;
    (void)batch_options; (void)another_batch;
    (void)text; (void)done;
    (void)given; (void)type; (void)allocator; (void)buffer;
    (void)record; (void)visit; (void)list; (void)checker; (void)pointers;
    switch (atoi(argv[1])) {
%s    }
    printf("%%s\\n", oac_status_name(status));
    return 0;
}
"""

VALUES = {
    "const oac_client_options *": "&options",
    "oac_client **": "&another_client",
    "oac_error *": "&error",
    "oac_client *": "client",
    "const oac_client *": "client",
    "const oac_view_options *": "&view_options",
    "oac_counters *": "&counters",
    "const oac_operation *": "&operation",
    "oac_call **": "&another_call",
    "oac_call *": "call",
    "const oac_call *": "call",
    "const char *": '"x"',
    "const oac_violations *": "&violations",
    "oac_violations *": "&list",
    "const oac_given *": "&given",
    "const oac_type *": "&type",
    "const oac_allocator *": "allocator",
    "const oac_parse_options *": "NULL",
    "oac_validation": "OAC_VALIDATION_DEFAULT",
    "oac_type_kind": "OAC_TYPE_RECORD",
    "oac_walk": "OAC_WALK_ON",
    "oac_visitor *": "visit",
    "oac_buffer *": "&buffer",
    "oac_checker *": "&checker",
    "const oac_front_options *": "&front_options",
    "oac_front **": "&another_front",
    "oac_front *": "front",
    "const oac_front *": "front",
    "oac_front_done": "done",
    "const oac_batch_options *": "&batch_options",
    "const oac_batch_table *": "&table",
    "oac_batch **": "&another_batch",
    "oac_batch *": "batch",
    "const oac_batch *": "batch",
    "oac_batch_phase": "OAC_BATCH_OPEN",
    "oac_fate": "OAC_FATE_NONE",
    "void *": "&record",
    "const void *const *": "pointers",
    "oac_http_response *": "&response",
    "const oac_http_response *": "&response",
    "oac_url *": "&url",
    "const oac_source *": "&byte_source",
    "oac_sink *": "&byte_sink",
    "oac_string *": "&text",
    "oac_string": 'oac_text("x")',
    "int64_t": "1",
    "uint32_t": "1",
    "int": "1",
    "bool": "true",
    "double": "1",
    "unsigned": "1",
    "size_t": "1",
    "const void *": "&byte_source",
    "oac_presence": "OAC_VALUE",
    "const oac_string *": "texts",
    "oac_status": "OAC_ERROR_ARGUMENT",
    "oac_stage": "OAC_STAGE_NONE",
    "oac_outcome": "OAC_OUTCOME_UNKNOWN",
    "oac_log_level": "OAC_LOG_INFO",
}
MAY_BE_NULL = {"error", "context", "allocator"}  # everywhere, as the headers say
OPTIONAL = {
    ("oac_client_view", "options"),
    ("oac_front_new", "options"),
    ("oac_batch_new", "options"),
    ("oac_batch_new", "arguments"),
    ("oac_record_parse", "options"),
    ("oac_record_validate", "violations"),
    ("oac_operation_finish", "response"),
    ("oac_operation_call", "response"),
}


def is_pointer(kind: str) -> bool:
    return kind.endswith("*") or kind == "oac_front_done"


def call(function: Function, nulls: set[str]) -> str:
    arguments = ["NULL" if name in nulls else VALUES[kind] for kind, name in function.parameters]
    text = f"{function.name}({', '.join(arguments)});"
    return f"status = {text}" if function.result == "oac_status" else f"(void){text}"


def wanted(function: Function, nulls: set[str]) -> str:
    """The status that a call with these null has to have, "" when any will do."""
    needed = {name for name in nulls - MAY_BE_NULL if (function.name, name) not in OPTIONAL}
    if function.result != "oac_status" or not needed:
        return ""
    return "OAC_OK" if function.name.endswith("_free") else "OAC_ERROR_ARGUMENT"


class Nulls(unittest.TestCase):
    def test_no_null_pointer_crashes(self) -> None:
        cases: list[tuple[Function, set[str]]] = []
        for header in (
            "error.h",
            "exchange.h",
            "client.h",
            "call.h",
            "front.h",
            "batch.h",
            "type.h",
            "gen/operation.h",
        ):
            found = functions(header)
            self.assertGreaterEqual(len(found), 2, header)
            for function in found:
                for kind, _ in function.parameters:
                    self.assertIn(kind, VALUES, f"{function.name}: teach this test the type")
                pointers = [name for kind, name in function.parameters if is_pointer(kind)]
                cases += [(function, {name}) for name in pointers]
                cases += [(function, {name, "error"}) for name in pointers if name != "error" and "error" in pointers]
                cases += [(function, set(pointers))] if pointers else []
        self.assertGreater(len(cases), 80)
        body = "".join(f"    case {index}: {call(*case)} break;\n" for index, case in enumerate(cases))
        with tempfile.TemporaryDirectory(prefix="oac-nulls-") as folder:
            source, program = Path(folder, "nulls.c"), Path(folder, "nulls")
            source.write_text(PROGRAM % body, encoding="utf-8")
            self.assertEqual("", build(source, program))
            for index, (function, nulls) in enumerate(cases):
                with self.subTest(function=function.name, null=sorted(nulls)):
                    done = subprocess.run(
                        [str(program), str(index)], capture_output=True, text=True, timeout=20, check=False
                    )
                    self.assertEqual(0, done.returncode)
                    if wanted(function, nulls):
                        self.assertEqual(wanted(function, nulls), done.stdout.strip())


if __name__ == "__main__":
    unittest.main()
