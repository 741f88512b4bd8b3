"""The pages of records, unions, enumerations, lists and maps."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from codegen.manual.man.page import Page
from codegen.manual.man.shelf import Shelf
from codegen.manual.man.text import a, argument
from codegen.manual.model import Container, Enumeration, Record

_BESIDE = 40  # characters of a constant that its text stands beside
_USERS = 20  # operations and records that are listed by name
_COMMON = {
    "serialize": "writes it as JSON into a buffer",
    "parse": "reads it from JSON",
    "validate": "checks it by the rules of the description",
    "dispose": "releases what a parsed or copied one owns",
    "to_cjson": "makes a tree of cJSON of it",
    "from_cjson": "reads it from such a tree",
    "copy": "makes a deep copy",
    "changes": "tells what has to be sent so that one becomes another",
    "set": "sets one value by its path and a text",
    "set_null": "makes one null by its path",
    "unset": "takes one away by its path",
    "print": "writes JSON that people read",
    "walk": "visits every value in it",
    "equal": "compares two",
}


def record_page(shelf: Shelf, record: Record) -> Page:
    what = "a union" if record.is_union else "a record"
    page = shelf.page([record.c_name], 3, f"{record.title}: {what} of the API")
    page.section_("SYNOPSIS")
    page.called("In", record.header)
    page.called("Vt", f"struct {record.c_name}")
    for each in record.types:
        page.called("Vt", f"{'enum' if each == f'{record.c_name}_which' else 'struct'} {each}")
    page.section_("DESCRIPTION")
    page.say(*record.words)
    if record.is_union:
        _union(page, record)
    else:
        _lead(page, record)
    _members(shelf, page, record)
    page.say(*record.rules)
    if record.types:
        page.part("Other forms")
        page.say(" ".join(_forms(record.c_name, record.types)))
    _users(shelf, page, record.sent_by, "It is sent by")
    _users(shelf, page, record.answered_by, "It is answered by")
    _functions(page, record.c_name, record.functions)
    page.see(_related(shelf, record), [("The vendor's page", record.source)])
    return page


def _lead(page: Page, record: Record) -> None:
    page.say(
        f"Begin with `{record.initializer}`: then all members are absent. Each is absent, null or a value "
        "(oac_value(3)), and is set as a whole by functions such as oac_int (oac_fields(3)). What texts, lists and "
        "objects point to is borrowed. One that was parsed, or copied, owns its memory: end with "
        f"`{_dispose(record)}`."
    )


def _dispose(record: Record) -> str:
    return next((each for each in record.functions if each.endswith("_dispose")), "")


def _union(page: Page, record: Record) -> None:
    page.say(
        "It says by `which` what it holds in `as`; of none of these types, `json` has the JSON text. It is made by one "
        "of the functions below, and what is pointed to is borrowed. See oac_forms(3)."
    )
    if record.discriminant:
        page.say(f"Its types are told apart by `{record.discriminant}`, which the program sets.")


def _members(shelf: Shelf, page: Page, record: Record) -> None:
    page.part("Members of as" if record.is_union else "Members")
    shelf.values.members(page, record)
    if not record.is_union:
        page.say("Behind them, `extra` is for members that the description does not know: see oac_value(3).")


def _forms(name: str, types: Sequence[str]) -> Iterator[str]:
    for each in types:
        kind = each.removeprefix(name)
        if kind == "_ref":
            yield f"As a member it is {a(each)}."
        elif kind == "_opt":
            yield f"As a member it is {a(each)}, with its text."
        elif kind == "_list":
            yield f"Many of them are {a(each)}."
        elif kind == "_map":
            yield f"By names they are {a(each)}."
        elif kind == "_which":
            yield f"{a(each).capitalize()} says which of its types a value has."


def _users(shelf: Shelf, page: Page, users: Sequence[str], lead: str) -> None:
    if not users:
        return
    names = [shelf.operations[each].c_name if each in shelf.operations else each for each in users]
    shown = [f"{name}(3)" for name in names[:_USERS]]
    more = f" and {len(names) - _USERS} more" if len(names) > _USERS else ""
    said = ", ".join(shown[:-1]) + f" and {shown[-1]}" if len(shown) > 1 and not more else ", ".join(shown)
    page.say(f"{lead} {said}{more}.")


def _functions(page: Page, c_name: str, functions: Iterable[str]) -> None:
    """Those that every record has, by what they do; the arguments of them stand in oac_type(3)."""
    page.part("Functions")
    page.say(
        "They are those that every type has, under its name: see oac_type(3), oac_forms(3), oac_containers(3) and "
        "oac_cjson(3)."
    )
    page.macro("Bl", "-tag", "-width", "Ds", "-compact")
    for each in functions:
        page.macro("It", "Fn", argument(each))
        page.add(_does(c_name, each))
    page.macro("El")


def _does(c_name: str, function: str) -> str:
    kind = function.removeprefix(f"{c_name}_")
    if kind in _COMMON:
        return f"{_COMMON[kind][:1].upper()}{_COMMON[kind][1:]}."
    if kind == "name":
        return "The text of a listed value."
    if kind == "from":
        return "The listed value with a text."
    if kind == "text":
        return "Any text as a field."
    if kind == "json":
        return "Any other value, as JSON text."
    if kind.endswith("null"):
        return "An explicit null."
    if kind.endswith("find"):
        return "The value that a key has."
    if kind.endswith("list_of"):
        return "A list of items, which are borrowed."
    if kind.endswith("map_of"):
        return "A map of entries, which are borrowed."
    return "A value as a field; what is pointed to is borrowed."


def _related(shelf: Shelf, record: Record) -> Iterator[str]:
    yield from (f"{name}(3)" for each in record.members for name in (each.record, each.enumeration))
    for each in (*record.sent_by, *record.answered_by)[:_USERS]:
        yield f"{shelf.operations[each].c_name}(3)"
    yield from ("oac_type(3)", "oac_forms(3)" if record.is_union else "oac_value(3)", f"{shelf.book.prefix}(3)")


# ---- Enumerations, and lists that go with nothing -------------------------------------------------------------------


def enumeration_page(shelf: Shelf, enum: Enumeration) -> Page:
    page = shelf.page([enum.c_name], 3, f"{enum.title}: an enumeration of the API")
    page.section_("SYNOPSIS")
    page.called("In", enum.header)
    page.called("Vt", f"enum {enum.c_name}")
    for each in enum.types:
        page.called("Vt", f"struct {each}")
    page.section_("DESCRIPTION")
    page.say(*enum.words)
    page.say(
        "A value that is not listed is kept by its text"
        + (", and breaks no rule." if enum.is_open else "; to send one is noted, or refused by strict validation.")
    )
    longest = max((constant for _, constant in enum.values), key=len, default="")
    page.macro("Bl", "-tag", "-width", argument(longest) if len(longest) <= _BESIDE else "Ds", "-compact")
    for (text, constant), words in zip(enum.values, itertools.chain(enum.value_words, itertools.repeat(""))):
        page.macro("It", "Dv", argument(constant))
        page.add(
            f"`{text}`{':' if words else ''}" if text.strip() else "The empty text." if not text else "A blank text."
        )
        page.add(words)
    page.macro("El")
    if enum.types:
        page.part("Other forms")
        page.say(" ".join(_forms(enum.c_name, enum.types)))
    _users(shelf, page, enum.used_by, "It is used by")
    _functions(page, enum.c_name, enum.functions)
    page.see(
        [
            *(f"{shelf.operations[each].c_name if each in shelf.operations else each}(3)" for each in enum.used_by),
            "oac_forms(3)",
            f"{shelf.book.prefix}(3)",
        ]
    )
    return page


def container_page(shelf: Shelf, container: Container) -> Page:
    kind = "map" if container.is_map else "list"
    page = shelf.page([container.c_name], 3, f"A {kind} of {container.item}")
    page.section_("SYNOPSIS")
    page.called("In", container.header)
    page.called("Vt", f"struct {container.c_name}")
    page.section_("DESCRIPTION")
    items = "entries" if container.is_map else "items"
    page.say(f"`{items}` has `count` of them, each {a(container.item)}, and is borrowed.")
    _functions(page, container.c_name, container.functions)
    page.see(["oac_containers(3)", f"{shelf.book.prefix}(3)"])
    return page
