"""The rooms of runtime/src: who includes and who calls whom, without a circle, and the one dialect of the house."""

from __future__ import annotations

import os
import re
import subprocess
import unittest
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "runtime" / "src"
BUILT = ROOT / "build" / "runtime" / "src"

# Room -> the rooms that it may use, and of http/ the headers that are meant for others.
RULES = {
    "base": "",
    "json": "base",
    "check": "base json",
    "type": "base json check",
    "cjson": "base json",
    "http": "base json check",
    "curl": "base http/transport.h",
}
# http/ sends through a table of functions; of another room it knows the name of one table, in one file.
TABLE = ("http/transport", "curl/table", "oac_curl_transport")
# Each library is known to one room.
LIBRARIES = {"curl/curl.h": "curl", "cjson/cJSON.h": "cjson"}
# What decides and does not do: no lock, no clock, no log, nobody woken.
PURE = {"http/rate": "", "http/retry": "base"}
# A file with one reason to exist is read at a glance; longer ones are argued here.
LINES = 300
LONGER = {
    "base/number.c": "one algorithm, the shortest text of a double",
    "http/http_error.c": "one walk through texts that may be broken anywhere",
    "http/redact.c": "one search for secrets, in every encoding",
    "json/reader.c": "the reader's life, its errors, and what all values have in common",
}

INCLUDE = re.compile(r'^#include ([<"])([^>"]+)[>"]', re.M)
TYPES = {"bool", "char", "double", "float", "int", "long", "short", "signed", "struct", "union", "unsigned", "void"}


def files(suffixes: tuple[str, ...] = (".c", ".h")) -> list[Path]:
    return sorted(path for path in SOURCES.rglob("*") if path.suffix in suffixes)


def shown(path: Path) -> str:
    return path.relative_to(SOURCES).as_posix()


def includes(path: Path) -> list[tuple[str, str]]:
    """The kind of bracket and the name of each file that is included, in order."""
    return [(found[1], found[2]) for found in INCLUDE.finditer(path.read_text(encoding="utf-8"))]


@cache
def rooms_above() -> dict[str, set[str]]:
    return {room: {name.split("/")[0] for name in rule.split()} for room, rule in RULES.items()}


def may_include(room: str, name: str) -> bool:
    """Whether a file of `room` may include the private header `name`."""
    return name.split("/")[0] == room or any(
        name == allowed or ("/" not in allowed and name.startswith(allowed + "/")) for allowed in RULES[room].split()
    )


def circle(graph: Mapping[str, set[str]]) -> list[str]:
    """Names that lead back to the first of them; none, when there is no circle."""
    state: dict[str, bool] = {}  # being looked at, or done
    for start in sorted(graph):
        way: list[tuple[str, Iterator[str]]] = []
        if start not in state:
            state[start] = True
            way.append((start, iter(sorted(graph[start]))))
        while way:
            name, others = way[-1]
            other = next(others, None)
            if other is None:
                state[name] = False
                way.pop()
            elif state.get(other, False):
                names = [step for step, _ in way]
                return names[names.index(other) :] + [other]
            elif other not in state:
                state[other] = True
                way.append((other, iter(sorted(graph.get(other, set())))))
    return []


@cache
def symbols() -> tuple[dict[str, str], dict[str, set[str]]]:
    """Which object has a symbol, and which symbols an object needs; objects are named like `http/retry`."""
    environment = {name: text for name, text in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
    subprocess.run(["make", "build/liboac.a"], cwd=ROOT, check=True, capture_output=True, env=environment)
    owners: dict[str, str] = {}
    needs: dict[str, set[str]] = {}
    for path in files((".c",)):
        name = shown(path)[:-2]
        done = subprocess.run(["nm", str(BUILT / f"{name}.o")], capture_output=True, text=True, check=True)
        needs[name] = set()
        for line in done.stdout.splitlines():
            kind, symbol = line.split()[-2:]
            if kind == "U":
                needs[name].add(symbol)
            elif kind.isupper():
                owners[symbol] = name
    return owners, needs


@cache
def calls() -> dict[str, dict[str, set[str]]]:
    """Object -> other objects of the runtime that it needs -> the symbols for which it needs them."""
    owners, needs = symbols()
    graph: dict[str, dict[str, set[str]]] = {name: {} for name in needs}
    for name, wanted in needs.items():
        for symbol in wanted & owners.keys():
            if owners[symbol] != name:
                graph[name].setdefault(owners[symbol], set()).add(symbol)
    return graph


def declared_for_transports() -> str:
    """The texts of the headers from which a transport may call something."""
    transport = SOURCES / "http" / "transport.h"
    own = [SOURCES / name for _, name in includes(transport) if name.startswith("http/")]
    return "\n".join(path.read_text(encoding="utf-8") for path in (transport, *own))


class Rooms(unittest.TestCase):
    def test_every_room_has_a_rule_and_every_file_a_room(self) -> None:
        self.assertEqual({path.name for path in SOURCES.iterdir() if path.is_dir()}, set(RULES))
        self.assertEqual([path.name for path in SOURCES.iterdir() if path.suffix in (".c", ".h")], [])

    def test_files_include_what_their_room_may(self) -> None:
        for path in files():
            for bracket, name in includes(path):
                if bracket == '"' and not name.startswith("oac/"):
                    room = path.parent.name
                    told = f"{shown(path)} includes {name}; {room}/ may use: {RULES[room] or 'nothing'}"
                    self.assertTrue(may_include(room, name), told)
                    self.assertTrue((SOURCES / name).is_file(), f"{shown(path)} includes {name}, without its room?")

    def test_objects_call_what_their_room_may(self) -> None:
        told = declared_for_transports()
        for name, others in calls().items():
            room = name.split("/")[0]
            for other, wanted in others.items():
                if (name, other, *wanted) == TABLE:
                    continue
                self.assertIn(other.split("/")[0], rooms_above()[room] | {room}, f"{name} needs {wanted} of {other}")
                if room == "curl" and other.startswith("http/"):
                    for symbol in wanted:
                        self.assertRegex(told, rf"\b{symbol}\(", f"{name} needs {symbol}, which transport.h lacks")

    def test_one_file_knows_the_table_of_another_room(self) -> None:
        name, other, symbol = TABLE
        self.assertEqual(calls()[name].get(other), {symbol})

    def test_nothing_goes_in_a_circle(self) -> None:
        headers = {
            shown(path): {name for bracket, name in includes(path) if bracket == '"' and not name.startswith("oac/")}
            for path in files()
        }
        self.assertEqual(circle(headers), [])
        self.assertEqual(circle({name: set(others) for name, others in calls().items()}), [])

    def test_what_decides_does_nothing(self) -> None:
        owners, needs = symbols()
        for name, rooms in PURE.items():
            for symbol in needs[name]:
                self.assertFalse(symbol.startswith(("pthread_", "clock_")), f"{name} calls {symbol}")
                if symbol in owners:
                    self.assertIn(owners[symbol].split("/")[0], rooms.split(), f"{name} calls {symbol}")

    def test_libraries_stay_in_their_room(self) -> None:
        for path in [
            *files(),
            *(ROOT / "runtime" / "command").rglob("*.[ch]"),
            *(ROOT / "runtime" / "include").rglob("*.h"),
        ]:
            for _, name in includes(path):
                room = LIBRARIES.get(name)
                self.assertIn(room, (None, path.parent.name), f"{path.name} includes {name}")

    def test_names_of_files_are_unique(self) -> None:
        names = [path.name for path in files((".c",))]
        self.assertEqual(sorted(names), sorted(set(names)), "two members of one name in liboac.a")

    def test_generated_code_includes_public_headers_only(self) -> None:
        for path in (ROOT / "generated").rglob("*.[ch]"):
            for bracket, name in includes(path):
                if bracket == "<" and not name.startswith("oac/"):
                    continue
                places = [path.parent, ROOT / "generated" / "src", ROOT / "generated" / "include"]
                places += [ROOT / "runtime" / "include"]
                if path.parent.name == "command":
                    places += [ROOT / "runtime" / "command"]
                self.assertTrue(any((place / name).is_file() for place in places), f"{path} includes {name}")

    def test_the_checks_can_fail(self) -> None:
        self.assertEqual(circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}), ["b", "c", "b"])
        self.assertEqual(circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}), [])
        self.assertFalse(may_include("curl", "http/call_internal.h"))
        self.assertFalse(may_include("base", "json/read.h"))
        self.assertIn("oac_rate_ask", calls()["http/turn"]["http/rate"])


class Dialect(unittest.TestCase):
    def test_a_private_header_has_no_name_of_a_public_one(self) -> None:
        """It is told from it by `_internal`, the only such ending; where there is no public one it is left out."""
        public = {path.stem for path in (ROOT / "runtime" / "include" / "oac").rglob("*.h")}
        for path in files((".h",)):
            stem = path.stem.removesuffix("_internal")
            self.assertEqual(path.stem != stem, stem in public, shown(path))
            self.assertNotRegex(path.stem, r"(?:_|\b)(?:private|priv|impl|int)$", shown(path))
            guard = "OAC_" + re.sub(r"\W", "_", shown(path)).upper()
            self.assertIn(f"#ifndef {guard}\n#define {guard}\n", path.read_text(encoding="utf-8"))

    def test_the_own_header_comes_first_then_the_systems_then_ours(self) -> None:
        for path in files():
            found = includes(path)
            own = [name for name in self.own_headers(path) if name in [other for _, other in found]]
            if own:
                self.assertEqual(found[0][1], own[0], shown(path))
            rest = found[1:] if found and found[0][0] == '"' else found  # the first is what the file implements
            brackets = [bracket for bracket, _ in rest]
            if path.name != "chunk.h":  # which includes what the processor has, where it needs it
                self.assertEqual(brackets, sorted(brackets, key='<"'.index), shown(path))
            for bracket, name in found:
                self.assertFalse(bracket == "<" and name.startswith("oac/"), f'{shown(path)}: "{name}" here')

    @staticmethod
    def own_headers(path: Path) -> list[str]:
        """The header that a file has for itself, private or else public."""
        if path.suffix == ".h":
            return []
        names = [f"{path.parent.name}/{path.stem}.h", f"{path.parent.name}/{path.stem}_internal.h"]
        return [name for name in names if (SOURCES / name).is_file()]

    def test_a_private_header_includes_what_it_uses(self) -> None:
        flags = ["-std=c11", "-D_POSIX_C_SOURCE=200809L", f"-I{ROOT / 'runtime/include'}", f"-I{SOURCES}"]
        for path in files((".h",)):
            text = f'#include "{shown(path)}"\n'
            command = ["gcc", *flags, "-Wall", "-Werror", "-fsyntax-only", "-x", "c", "-"]
            done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_sizeof_of_a_value_has_no_parentheses(self) -> None:
        places = [*files(), *(ROOT / "runtime" / "command").rglob("*.[ch]")]
        texts = {path: path.read_text(encoding="utf-8") for path in [*places, *(ROOT / "runtime/include").rglob("*.h")]}
        types = set(TYPES)
        for text in texts.values():
            for found in re.finditer(r"^\} (\w+);|\btypedef [^;{]*\b(\w+);", text, re.M):
                types.add(found[1] or found[2])
        for path in places:
            for line in re.sub(r"^#define (?:.*\\\n)*.*$", "", texts[path], flags=re.M).splitlines():
                for found in re.finditer(r"\bsizeof\((\*?)(\w+)", line):
                    good = not found[1] and (found[2] in types or found[2].endswith("_t"))
                    self.assertTrue(good, f"{path.name}: {line.strip()}")

    def test_files_have_one_reason_to_exist(self) -> None:
        for path in files():
            text = path.read_text(encoding="utf-8")
            self.assertTrue(text.startswith("/* "), f"{shown(path)} does not say what it is for")
            if len(text.splitlines()) > LINES:
                self.assertIn(shown(path), LONGER)


if __name__ == "__main__":
    unittest.main()
