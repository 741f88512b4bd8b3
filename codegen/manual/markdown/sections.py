"""What a page says of an operation, a record, an enumeration."""

from __future__ import annotations

from codegen.manual.markdown.places import ERRORS, Places
from codegen.manual.markdown.text import anchor, code, escaped, fenced, folded, table
from codegen.manual.markdown.values import Values
from codegen.manual.model import Enumeration, Operation, Record, Value

_FEW = 24  # values of an enumeration that are not folded


class Sections:
    def __init__(self, places: Places) -> None:
        self._places = places
        self._values = Values(places)

    # ---- Operations ------------------------------------------------------------------------------------------------

    def operation(self, each: Operation, page: str, level: str) -> list[str]:
        found = [anchor(each.c_name), "", f"{level} {escaped(each.title)}", "", self._line(each), ""]
        found += [line for words in each.words for line in (escaped(words), "")]
        if each.deprecated:
            found += ["**Deprecated.**", ""]
        found += _and_blank(self._values.parameters(each, page))
        found += self._body(each, page)
        found += self._answer(each, page)
        found += self._failures(each)
        found += _and_blank(fenced("c", "\n".join(each.synopsis[:1])))
        found += self._notes(each)
        return [*found, *self._snippets(each)]

    def _line(self, each: Operation) -> str:
        parts = [f"{code(f'{each.method} {each.path}')}"]
        if each.scopes:
            parts.append(f"scopes {', '.join(map(code, each.scopes))}")
        if each.credentials:
            parts.append(f"credentials {' or '.join(map(code, each.credentials))}")
        parts.append(f"{code(each.id)}, {code(f'<{each.header}>')}")
        if each.source:
            parts.append(f"[page]({_address(each.source)})")
        return " · ".join(parts)

    def _body(self, each: Operation, page: str) -> list[str]:
        if each.body is None:
            return []
        needed = "" if each.body.required else ", may be left out"
        return self._whole("Body", each.body, page, needed, each.id)

    def _answer(self, each: Operation, page: str) -> list[str]:
        if each.answer is None:
            return ["**Answer**: without a body.", ""]
        found = self._whole("Answer", each.answer, page, "", each.id)
        if each.statuses:
            rows = ((code(status), code(member) if member else "without a body") for status, member in each.statuses)
            found += _and_blank(table(("Status", "Member"), rows))
        return found

    def _whole(self, what: str, value: Value, page: str, more: str, operation: str) -> list[str]:
        facts = " ".join(self._values.facts(value, page))
        found = [f"**{what}**: {self._values.kind(value, page)}{more}{'. ' + facts if facts else ''}", ""]
        tree = self._values.tree(value, page, operation)
        return [*found, *folded(f"Members of the {what.lower()}", tree), ""] if tree else found

    def _failures(self, each: Operation) -> list[str]:
        rows = [
            (code(failure.status), escaped(failure.words), ", ".join(map(code, failure.codes)))
            for failure in each.failures
        ]
        if not rows:
            return []
        found = _and_blank(table(("Failure", "", "Codes"), rows))
        return [*found, f"Error codes: [{ERRORS}]({ERRORS})", ""] if self._places.book.codes else found

    @staticmethod
    def _notes(each: Operation) -> list[str]:
        found = [escaped(sentence) for sentence in each.repeats]
        if each.zero_means:
            found.append(f"{code(each.counter)} 0 means: {escaped(each.zero_means)}.")
        if each.pages:
            found.append(f"Its items come one by one, page after page, with {code(each.pages)}.")
        if each.changes:
            found.append(f"{code(each.changes)} makes the request of what was read and a changed copy.")
        return ["\n".join(f"- {line}" for line in found), ""] if found else []

    def _snippets(self, each: Operation) -> list[str]:
        of = each.snippets
        found: list[str] = []
        for title, language, text in (
            ("C", "c", of.c),
            ("Command", "sh", of.command),
            ("curl", "sh", of.curl),
            ("JSON of the body", "json", of.body),
            ("JSON of the answer", "json", of.answer),
        ):
            found += [*folded(title, fenced(language, text)), ""] if text else []
        file = self._places.files[each.id]
        return [*found, f"The same for programs: [{file}]({file})", ""]

    # ---- Types -----------------------------------------------------------------------------------------------------

    def record(self, each: Record, page: str) -> list[str]:
        found = [anchor(each.c_name), "", f"### {escaped(each.title)}", "", f"{code(each.c_name)}, {_header(each)}", ""]
        found += [line for words in each.words for line in (escaped(words), "")]
        if each.is_union:
            told = f", told apart by {code(each.discriminant)}" if each.discriminant else ""
            found += [f"One of these{told}:", ""]
        found += _and_blank(self._values.members(each, page))
        found += _and_blank([f"- {escaped(rule)}" for rule in each.rules])
        for words, ids in (("Sent by", each.sent_by), ("Answered by", each.answered_by)):
            links = [self._places.operation_link(name, page) for name in ids if name in self._places.operations]
            found += [f"{words}: {', '.join(links)}.", ""] if links else []
        return found

    def enumeration(self, each: Enumeration) -> list[str]:
        found = [anchor(each.c_name), "", f"### {escaped(each.title)}", "", f"{code(each.c_name)}, {_header(each)}", ""]
        found += [line for words in each.words for line in (escaped(words), "")]
        if each.is_open:
            found += ["Other texts are allowed, too.", ""]
        words = each.value_words or [""] * len(each.values)
        told = ((code(text), code(constant), escaped(said)) for (text, constant), said in zip(each.values, words))
        rows = table(("Text", "In C", ""), told)
        return [*found, *(rows if len(each.values) <= _FEW else folded(f"{len(each.values)} values", rows)), ""]


def _header(each: Record | Enumeration) -> str:
    return code(f"<{each.header}>")


def _and_blank(lines: list[str]) -> list[str]:
    return [*lines, ""] if lines else []


def _address(url: str) -> str:
    """Inside ( and )."""
    return "".join(f"%{ord(sign):02X}" if sign in ' ()<>\\|`"' else sign for sign in url)
