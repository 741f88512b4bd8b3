"""Texts of any origin as mdoc(7) input: nothing in them is taken for a macro, an escape or a delimiter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.source.shown import printable

WIDTH = 78  # of input lines; longer words stay whole

# Every macro of mdoc that is looked for among arguments.
_MACROS = frozenset(
    """
    %A %B %C %D %I %J %N %O %P %Q %R %T %U %V Ac Ad An Ao Ap Aq Ar At Bc Bd Bf Bk Bl Bo Bq Brc Bro Brq Bsx Bt Bx Cd Cm
    D1 Db Dc Dd Dl Do Dq Dt Dv Dx Ec Ed Ef Ek El Em En Eo Er Es Ev Ex Fa Fc Fd Fl Fn Fo Fr Ft Fx Hf Ic In It Lb Li Lk Lp
    Ms Mt Nd Nm No Ns Nx Oc Oo Op Os Ot Ox Pa Pc Pf Po Pp Pq Qc Ql Qo Qq Re Rs Rv Sc Sh Sm So Sq Ss St Sx Sy Ta Tn Ud Ux
    Va Vt Xc Xo Xr
    """.split()
)
_DELIMITERS = frozenset(".,:;()[]?!|")
_CODE = {"\\": "\\e", "'": "\\(aq", "`": "\\(ga", "-": "\\-", "^": "\\(ha", "~": "\\(ti"}
_SPAN = re.compile(r"(`+)(.+?)\1")
_PAGE = re.compile(r"(?<![\w(/-])([A-Za-z][\w.-]*)\(([1-8])\)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?!\Z)|(?<=[.!?][)\"'’”])\s+")
_REFERENCE = re.compile(r"\ue000(\d+)\ue001")
_CALL = re.compile(r"(\w)\(\)")  # mandoc wants a macro for it
_ESCAPED = 9  # columns of the input that a character outside of ASCII has


def a(name: str) -> str:
    """A name in C with its article, for running text."""
    return f"{'an' if name[:1] in 'aeiou' else 'a'} `{name}`"


def plain(text: str) -> str:
    """On one line, for running text."""
    return printable(" ".join(text.split())).replace("\\", "\\e")


def described(title: str) -> str:
    """A line that says what a page is about: no sentence, so nothing ends it."""
    found = plain(title.rstrip(" .,:;!?"))
    return f"{found}\\&" if found.endswith((")", "]", "|")) else found


def code(text: str) -> str:
    """Exactly this, to be copied; on one line."""
    return "".join(_CODE.get(mark, mark) for mark in printable(text))


def verbatim(text: str) -> list[str]:
    """Lines of code, for a display."""
    return [
        _begun("".join(_CODE.get(mark, mark) for mark in printable(line.expandtabs()))) for line in text.split("\n")
    ]


def argument(text: str) -> str:
    """One argument of a macro; code."""
    found = code(text).replace('"', "\\(dq")
    if not text or " " in text:
        return f'"{found}"'
    return f"\\&{found}" if text in _MACROS or text in _DELIMITERS else found


def macro(name: str, *arguments: str) -> str:
    """A line; arguments are given as they are."""
    return " ".join([f".{name}", *arguments])


def called(name: str, arguments: Iterable[str]) -> str:
    """A line with texts as arguments."""
    return macro(name, *map(argument, arguments))


def running(text: str, pages: frozenset[str] = frozenset()) -> list[str]:
    """Lines of text: a sentence begins a line. What stands between ` is code; of `pages`, such as oac_client(3), it is
    a reference."""
    lines: list[str] = []
    for sentence in _SENTENCE.split(" ".join(text.split())):
        lines += _sentence(sentence, pages)
    return lines


def reference(page: str) -> str:
    """A page such as oac_client(3). No Xr: mandoc -T lint complains of each that is not installed."""
    name, _, section = page.partition("(")
    return f"\\fB{code(name)}\\fP({section}"


def _sentence(text: str, pages: frozenset[str]) -> list[str]:
    kept: list[str] = []

    def keep(made: str) -> str:
        kept.append(made)
        return f"\ue000{len(kept) - 1}\ue001"

    def span(found: re.Match[str]) -> str:
        inner = found[2].strip() or found[2]
        return keep(reference(inner) if inner in pages else f"\\fB{code(inner)}\\fP")

    def page(found: re.Match[str]) -> str:
        return keep(reference(found[0])) if found[0] in pages else found[0]

    text = _PAGE.sub(page, _SPAN.sub(span, re.sub("[\ue000\ue001]", " ", text)))
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        shown = "".join(
            kept[int(piece)] if number % 2 else _CALL.sub(r"\1\\&()", plain(piece))
            for number, piece in enumerate(_REFERENCE.split(word))
        )
        length = sum(1 if mark.isascii() else _ESCAPED for mark in shown)
        if line and used + 1 + length > WIDTH:
            lines.append(line)
            line, used = shown, length
        else:
            line, used = (f"{line} {shown}", used + 1 + length) if line else (shown, length)
    return [_begun(each) for each in [*lines, line] if each]


def _begun(line: str) -> str:
    """What would be a request at the beginning of a line is none."""
    return f"\\&{line}" if line.startswith((".", "'", "\\(aq")) else line
