"""The two files: the header, which programs include, and the source, which they compile."""

from __future__ import annotations

import os
import re
import textwrap
from collections.abc import Iterable, Mapping

from codegen.amalgamation import reached
from codegen.amalgamation.internal import PRIVATE, Internal, defined
from codegen.amalgamation.joined import Joined, tidy
from codegen.amalgamation.pieces import pieces, without_words
from codegen.binding.capi import CApi, COperation
from codegen.source.shown import words

_MARK = "by `python3 -m codegen amalgamate`"
_WORD = re.compile(r"\w+")
_VERSION = re.compile(r'#define OAC_VERSION "([^"]*)"')
# Rooms of the runtime, each behind those that it uses; and the condition that one is compiled on.
_ROOMS = {
    "base": "",
    "json": "",
    "check": "",
    "type": "",
    "http": "",
    "curl": "#ifndef OAC_NO_CURL",
    "cjson": "#ifdef OAC_WITH_CJSON",
}
_HEADER_OF_CJSON = "include/oac/cjson.h"
_WITHOUT_CJSON = """\
#else
#define OAC_CJSON_FUNCTIONS(name)
#define OAC_CJSON_FUNCTIONS_AS(name, table, to_cjson, from_cjson)
#endif"""
_BEGIN = """\
#if !defined(__STDC_VERSION__) || __STDC_VERSION__ < 201112L
#error "this is C11: compile it as C, with -std=c11 or later"
#endif
/* What the C library is to declare. On machines of 32 bit, too, files may be larger than 2 GiB, and time does not end
 * in 2038. */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#if !defined(_TIME_BITS) && _FILE_OFFSET_BITS == 64
#define _TIME_BITS 64
#endif
"""
_PRIVATE = f"""\
/* What files of the runtime share among themselves. Programs see nothing of it, and may need none of it. */
#if defined(__GNUC__) || defined(__clang__)
#define {PRIVATE} static __attribute__((unused))
#else
#define {PRIVATE} static
#endif
"""
_HOW = """\
Compile the source with the program, and link with libcurl:

    cc -c {name}.c
    cc program.c {name}.o -lcurl -lpthread

OAC_NO_CURL, defined for both files, leaves libcurl out: for programs with a transport of their own (oac_transport).
OAC_WITH_CJSON, defined for both, adds what is between records and the trees of cJSON; link with libcjson then."""


def texts(
    api: CApi, operations: tuple[COperation, ...], made: Mapping[str, str], runtime: Mapping[str, str], licence: str
) -> dict[str, str]:
    """Both files by their names. `made` has the generated files, `runtime` those of the runtime, by their paths."""
    name = f"oac_{api.prefix}"
    all_files = dict(runtime) | dict(made)
    headers, sources = reached.files(api, operations, made)
    joined = Joined(all_files.get, ("include", "src"))
    about = _about(name, api, operations, runtime, licence)
    header = _header(name, joined, headers)
    source = _source(name, joined, sources, runtime, header)
    return {f"{name}.h": f"{about}{header}", f"{name}.c": f"{about}{source}"}


def runtime_files(folder: str) -> dict[str, str]:
    """The C files and headers of liboac. Raises OSError."""
    found: dict[str, str] = {}
    for part in ("include", "src"):
        for place, _, names in os.walk(os.path.join(folder, part)):
            for name in names:
                if name.endswith((".c", ".h")):
                    path = os.path.join(place, name)
                    with open(path, encoding="utf-8") as stream:
                        found[os.path.relpath(path, folder).replace(os.sep, "/")] = stream.read()
    if "include/oac/version.h" not in found:
        with open(os.path.join(folder, "include/oac/version.h"), encoding="utf-8"):
            pass
    return found


def _header(name: str, joined: Joined, headers: Iterable[str]) -> str:
    guard = f"{name.upper()}_AMALGAMATION_H"
    system: set[str] = set()
    parts = []
    for path in ("include/oac/oac.h", _HEADER_OF_CJSON, *headers):
        if path not in joined.seen:
            text = joined.text(path, lambda piece: piece.text, system)
            parts.append(f"#ifdef OAC_WITH_CJSON\n{text}\n{_WITHOUT_CJSON}" if path == _HEADER_OF_CJSON else text)
    body = tidy("\n".join(parts))
    return f"#ifndef {guard}\n#define {guard}\n\n{_includes(system)}\n{body}\n#endif\n"


def _source(name: str, joined: Joined, sources: list[str], runtime: Mapping[str, str], header: str) -> str:
    public = frozenset(_WORD.findall(without_words(header)))
    own = sorted(sources, key=lambda path: (path != "src/client.c", path))  # others count what it defines
    units = {room: sorted(path for path in runtime if path.startswith(f"src/{room}/")) for room in _ROOMS}
    read = {path: joined.read(path) or "" for path in (*sum(units.values(), []), *own) if path.endswith(".c")}
    definitions = {at: piece for text in read.values() for piece in pieces(text) if (at := defined(piece))}
    internal = Internal(public, definitions)
    system: dict[str, set[str]] = {}
    parts = []
    # Headers first: so none stands within the condition of a room that is not its own.
    for room, condition in _ROOMS.items():
        found = [_file(joined, path, internal, system.setdefault(condition, set())) for path in units[room]]
        text = "\n".join(found)
        parts.append(f"{condition}\n{text}\n#endif /* {condition[1:]} */" if condition else text)
    parts += [_file(joined, path, internal, system.setdefault("", set())) for path in own]
    everywhere = system.pop("") | _system_of(header)
    includes = [_includes(everywhere - _system_of(header))]
    includes += [f"{condition}\n{_includes(names - everywhere)}#endif\n" for condition, names in system.items()]
    begin = "\n".join([_BEGIN, f'#include "{name}.h"\n', "".join(includes), _PRIVATE])
    return f"{begin}\n{tidy(chr(10).join(parts))}"


def _file(joined: Joined, path: str, internal: Internal, system: set[str]) -> str:
    """A source with the headers that are not there yet, or such a header."""
    if path in joined.seen:
        return ""
    change = internal.header if path.endswith(".h") else internal.source
    ahead = []
    for piece in pieces(joined.read(path) or ""):
        included = joined.included(path, piece, set())
        if included and included not in joined.seen:
            ahead.append(_file(joined, included, internal, system))
    return "\n".join([*ahead, joined.text(path, change, system)])


def _includes(names: Iterable[str]) -> str:
    return "".join(f"#include <{name}>\n" for name in sorted(names))


def _system_of(text: str) -> set[str]:
    return set(re.findall(r"^#include <([^>]+)>", text, re.M))


def _about(name: str, api: CApi, operations: tuple[COperation, ...], runtime: Mapping[str, str], licence: str) -> str:
    version = _VERSION.search(runtime["include/oac/version.h"])
    count = len(operations)
    what = "all its operations" if count == len(api.operations) else f"{count} of its {len(api.operations)} operations"
    lines = [
        f"{name}.h and {name}.c: a client for {words(api.title)} {words(api.version)}, with {what}.",
        "",
        f"liboac {version[1] if version else ''}; made from {api.spec} {_MARK}.",
        "",
        *_HOW.format(name=name).splitlines(),
        "",
        "Operations:",
        "",
        *textwrap.wrap(", ".join(each.c_name for each in operations) + ".", 114, break_long_words=False),
        "",
        *licence.strip().splitlines(),
    ]
    safe = [line.replace("*/", "* /").replace("/*", "/ *") for line in lines]
    return "/* " + "\n".join(f" * {line}".rstrip() for line in safe)[3:] + " */\n\n"
