"""The C in comments of public headers compiles, its names taken for those of the tests' binding."""

from __future__ import annotations

import re
import tempfile
import unittest
from collections.abc import Iterable, Iterator
from pathlib import Path

from codegen.manual.headers import read
from codegen.manual.model import Item
from tests.snippets.building import ROOT, WARNINGS, compiled

_INCLUDES = [f"-I{ROOT / part}" for part in ("runtime/include", "build/lab/include")]
_ENDS = ("", "_prepare", "_finish")
# What the functions of an invented shop are, by the headers that name them, and what else stands around an example.
_NAMED = {
    "oac_batch": ("update_thing", "create_customer"),
    "oac_call": ("update_thing", "create_bundle"),
    "oac_front": ("update_thing", "create_customer"),
    "oac_pages": ("search_things", "search_parts"),
}
_KNOWN = {
    "client": "oac_client *client",
    "status": "oac_status status",
    "error": "oac_error error",
    "call": "oac_call *call",
    "front": "oac_front *front",
    "done": "oac_front_done done",
    "context": "void *context",
    "batch": "oac_batch *batch",
    "options": "oac_batch_options options",
    "calls": "oac_call *calls[2]",
    "ends": "oac_status ends[2]",
    "count": "size_t count",
    "i": "size_t i",
}
_TYPED: dict[str, dict[str, str]] = {
    "update_customer": {},
    "create_customer": {
        "store": "int64_t store",
        "request": "lab_update_customer_request request",
        "requests": "lab_update_customer_request requests[2]",
        "response": "lab_customer_contacts response",
        "responses": "lab_customer_contacts responses[2]",
    },
    "create_bundle": {
        "store": "int64_t store",
        "params": "lab_create_bundle_params params",
        "request": "lab_create_bundle_request request",
        "response": "lab_create_bundle_response response",
    },
    "search_parts": {"store": "oac_string store", "params": "lab_search_parts_params params"},
    "": {},
}


def examples() -> Iterator[tuple[str, str]]:
    """The name of a header's page, and C."""
    for header in read(ROOT / "runtime/include/oac"):
        for paragraph in (*header.words, *_of(header.items)):
            if paragraph.startswith("    "):
                yield header.name, paragraph


def _of(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield from item.words
        yield from _of(item.members)


def program(number: int, header: str, text: str) -> str:
    """A function with the example in it; what the example does not declare is an argument."""
    invented, ours = _NAMED.get(header, ("", ""))
    names = {f"shop_{invented}{end}": f"lab_{ours}{end}" for end in (*_ENDS, "_begin", "_next", "_end", "_items")}
    names |= {"shop_batch_new": "lab_batch_new", "shop_thing": "lab_part"}
    names[f"SHOP_{invented.upper()}_ITEMS_INIT"] = f"LAB_{ours.upper()}_ITEMS_INIT"
    used = set(re.findall(r"\b[a-z_]\w*", text))
    declared = set(re.findall(r"^\s*(?:const )?[a-z_]\w+ \*?(\w+) =", text, re.M))
    known = {**_KNOWN, **_TYPED[ours]}
    taken = {name: kind for name, kind in known.items() if name in used - declared}
    defined = [f"#define {name} {other}" for name, other in names.items() if re.search(rf"\b{name}\b", text)]
    undone = [f"#undef {line.split()[1]}" for line in defined]
    head = f"void example_{number}({', '.join(taken.values()) or 'void'})"
    looked_at = "".join(f"    (void){name};\n" for name in sorted(declared | set(taken)))
    return "\n".join([*defined, f"{head};", head, "{", text, f"{looked_at}}}", *undone, ""])


class HeaderExamples(unittest.TestCase):
    def test_they_compile(self) -> None:
        found = list(examples())
        self.assertGreater(len(found), 4)
        text = "#include <inttypes.h>\n#include <stdio.h>\n\n#include <lab/lab.h>\n#include <oac/front.h>\n\n"
        text += "\n".join(program(number, *each) for number, each in enumerate(found))
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "headers.c").write_text(text, encoding="utf-8")
            compiled(["gcc", "-std=c11", *WARNINGS, *_INCLUDES, "-fsyntax-only", "headers.c"], folder)


if __name__ == "__main__":
    unittest.main()
