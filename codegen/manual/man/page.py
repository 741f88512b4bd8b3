"""A page in the making: lines of mdoc(7) in the order of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.manual.man.text import argument, called, described, macro, plain, reference, running, verbatim


_INDENTED = 66  # columns of code that stands further in than text


class Page:
    """`names`, the first of which is that of the file, and one line that says what it is: what apropos(1) looks at."""

    def __init__(
        self,
        names: Sequence[str],
        section: int,
        title: str,
        date: str,
        pages: frozenset[str] = frozenset(),
    ) -> None:
        self.name = names[0]
        self.section = section
        self._pages = pages - {f"{names[0]}({section})"}
        self._lines = [
            macro("Dd", date),
            macro("Dt", argument(names[0].upper()), str(section)),
            ".Os",
            macro("Sh", "NAME"),
        ]
        for name in names[:-1]:
            self._lines.append(macro("Nm", argument(name), ","))
        self._lines.append(macro("Nm", argument(names[-1])))
        self._lines.append(macro("Nd", described(title) or argument(names[0])))

    @property
    def path(self) -> str:
        return f"man{self.section}/{self.name}.{self.section}"

    def text(self) -> str:
        """The first line of one with tables says so, to those who have to run tbl(1)."""
        first = ["'\\\" t"] if ".TS" in self._lines else []
        return "".join(f"{line}\n" for line in (*first, *self._lines))

    # ---- Lines -------------------------------------------------------------------------------------------------------

    def macro(self, name: str, *arguments: str) -> None:
        """With arguments that are mdoc already."""
        self._lines.append(macro(name, *arguments))

    def called(self, name: str, *texts: str) -> None:
        self._lines.append(called(name, texts))

    def lines(self, lines: Iterable[str]) -> None:
        self._lines += lines

    def section_(self, title: str) -> None:
        self._lines.append(macro("Sh", plain(title)))

    def part(self, title: str) -> None:
        self._lines.append(macro("Ss", plain(title)))

    def say(self, *paragraphs: str) -> None:
        """Paragraphs of running text, apart from what stands before them but where that is a heading or an item."""
        for text in paragraphs:
            if text.strip():
                self.gap()
                self.add(text)

    def add(self, text: str) -> None:
        """Running text in the same paragraph."""
        self._lines += running(text, self._pages)

    def gap(self) -> None:
        if not self._lines[-1].startswith((".Sh ", ".Ss ", ".It", ".Pp", ".Bl", ".Bd")):
            self._lines.append(".Pp")

    def display(self, text: str) -> None:
        """Code, as it is."""
        longest = max(map(len, text.split("\n")))
        offset = " -offset indent" if longest <= _INDENTED else " -offset 2n" if longest <= _INDENTED + 4 else ""
        self._lines += [f".Bd -literal{offset}", *verbatim(text.strip("\n")), ".Ed"]

    def see(self, pages: Iterable[str], links: Iterable[tuple[str, str]] = ()) -> None:
        """References such as oac_client(3), and addresses with what they are."""
        found = sorted({each for each in pages if each in self._pages}, key=_order)
        known = [(text, address) for text, address in links if address]
        if not found and not known:
            return
        self.section_("SEE ALSO")
        for number, each in enumerate(found, 1):
            self._lines.append(reference(each) + ("," if number < len(found) else ""))
        for text, address in known:
            self.gap()
            self._lines.append(called("Lk", (address, text) if text else (address,)))

    def knows(self, page: str) -> bool:
        return page in self._pages


def _split(page: str) -> tuple[str, str]:
    name, _, section = page.rpartition("(")
    return name, section.rstrip(")")


def _order(page: str) -> tuple[str, str, str]:
    name, section = _split(page)
    return section, name.lower(), name
