"""What cells of a page state otherwise beyond the facts that have changed: also the second change in a cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from codegen.compare.drift_facts import AUTHENTICATION, Comparison, short
from codegen.compare.drift_groups import Fact, listed
from codegen.description import pagecells
from codegen.description.pagecells import Cells

_MENTIONED = 4  # words that are named in a line
_PARAMETERS = {"path": "path", "query": "query", "headers": "header"}


def cell_facts(comparison: Comparison, new: Cells, old: Cells) -> Iterator[Fact]:
    """After `comparison.run`. Nothing follows from these for the description; a person has to read the page."""
    for change in pagecells.changes(new, old):
        name = change.field
        if name == "Authorization" and (AUTHENTICATION in comparison.moved or not (change.old and change.new)):
            continue  # pages may leave it out
        section, _, row = change.cell.partition(" ")
        if section == pagecells.VALUE and not (change.old and change.new):
            continue  # a value that has come or gone is told as that
        if name in comparison.moved and not (change.old and change.new):
            continue  # the cell has come or gone with its row
        explained = {bare for text in comparison.explained.get(name, ()) for bare in _bare_words(text)}
        words, words_now = (Counter(_words(text)) for text in (change.old, change.new))
        gone, come = (
            [word for word in rest.elements() if _bare(word) not in explained]
            for rest in (words - words_now, words_now - words)
        )
        if not gone and not come:
            continue
        holder = row.rpartition("/")[0]
        place = change.place if change.place is not None else comparison.place_of(name)
        was, now = (listed([short(word) for word in dict.fromkeys(side)] or [""], _MENTIONED) for side in (gone, come))
        said = f"now mentions {now}" if not gone else f"no longer mentions {was}"
        said = f"mentions {now} where it mentioned {was}" if gone and come else said
        said = f"the text about {{it}} {said}"
        if section == pagecells.VALUE:
            said = f"beside {{it}} now stands {now}, no longer {was}"
        yield Fact(
            "cell-changed",
            place,
            comparison.operation,
            change.cell,
            f"{said} (no fact follows from that: read what the page means)",
            "parameter" if section in _PARAMETERS else section if section == pagecells.VALUE else "field",
            name,
            holder or _PARAMETERS.get(section, section),
            holder,
            comparison.family,
            old=", ".join(gone),
            new=", ".join(come),
        )


def _words(text: str) -> list[str]:
    return [word for word in text.split(", ") if word]


def _bare_words(text: str) -> list[str]:
    return [_bare(text), *map(_bare, _words(text))]


def _bare(word: str) -> str:
    return re.sub(r"[^\w.+-]+", "", word)
