"""Descriptions, which are Markdown with HTML in it, as plain sentences for comments and help."""

from __future__ import annotations

import functools
import html
import re

from codegen.source.shown import words

_MOST = 1000  # characters of a description; of longer ones whole sentences are left out
_MORE = "The description says more."
_FENCE = re.compile(r"^[ \t]*(```|~~~).*?(?:^[ \t]*\1[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_TAGS = (
    "a abbr b blockquote br center cite code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li "
    "mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var"
).replace(" ", "|")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ANCHOR = re.compile(r"<a\s[^<>]*?href=[\"']([^\"'<>]*)[\"'][^<>]*>(.*?)</a\s*>", re.IGNORECASE | re.DOTALL)
_BLOCK = re.compile(r"</?(?:p|div|li|ul|ol|tr|table|h[1-6]|hr|dt|dd|dl|blockquote|pre|br)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^()\s]*(?:\s[^()]*)?\)")
_LINK = re.compile(r"\[([^\[\]]+)\]\(<?([^()\s<>]*(?:\([^()\s]*\)[^()\s]*)*)>?(?:\s+\"[^\"]*\")?\)")
_REFERENCE = re.compile(r"\[([^\[\]]+)\]\[[^\[\]]*\]")
_AUTOMATIC = re.compile(r"<((?:https?|mailto):[^<>\s]+)>")
_STRONG = re.compile(r"(?<![\w*/])(\*\*\*|\*\*|\*)(?=[^\s*/])(.+?)(?<=[^\s*/])\1(?![\w*/])", re.DOTALL)
_UNDERLINED = re.compile(r"(?<!\w)(__|_)(?=[^\s_])(.+?)(?<=[^\s_])\1(?!\w)", re.DOTALL)
_KEPT = re.compile("\ue001([0-9]+)\ue002")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?=\S)")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_RULE = re.compile(r"[ \t]*(?:[-*_=][ \t]*){3,}$|[ \t]*\|?[ \t]*:?-{2,}:?[ \t|:-]*$")
_QUOTE = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_SPACED = re.compile(r"(?<=\S)[ \t]+([,;.])(?=\s|\Z)")
_END = re.compile(r"(?<=[.!?。！？])\s")


@functools.lru_cache(maxsize=16384)  # the same words stand in comments, in help, and in many places
def prose(text: str, most: int = _MOST) -> tuple[str, ...]:
    """Its paragraphs, each on one line; lists are one, their items apart by semicolons."""
    kept: list[str] = []  # code, and signs that are no marks

    def keep(text: str) -> str:
        kept.append(text)
        return f"\ue001{len(kept) - 1}\ue002"

    text = _FENCE.sub("\n\n", re.sub("[\ue001\ue002]", " ", text))
    text = _CODE.sub(lambda found: keep(f"`{words(found[2])}`"), text)
    text = _ESCAPE.sub(lambda found: keep(found[1]), text)
    text = _inline(_BLOCK.sub("\n\n", _ANCHOR.sub(_linked, _COMMENT.sub("", _QUOTE.sub("", text)))))
    found = []
    for block in re.split(r"\n\s*\n", text):
        paragraph = _KEPT.sub(lambda each: kept[int(each[1])], _paragraph(block))
        found += [ended(paragraph)] if paragraph else []
    return _bounded(found, most)


def ended(text: str) -> str:
    """In a full stop, or what ends a sentence in its place."""
    text = re.sub(r"(?<!\.)\.\.\Z", ".", words(text))
    if not text or text[-1] in ".!?:…。！？" or (text[-1] in ")\"'”’*" and text[-2:-1] in tuple(".!?…。！？")):
        return text
    return f"{text[:-1].rstrip()}." if text[-1] in ",;" else f"{text}."


def _inline(text: str) -> str:
    text = _LINK.sub(_named, _IMAGE.sub("", text))
    text = _AUTOMATIC.sub(r"\1", _REFERENCE.sub(r"\1", text))
    text = html.unescape(_TAG.sub("", text))
    for _ in range(2):
        text = _UNDERLINED.sub(r"\2", _STRONG.sub(r"\2", text))
    return _SPACED.sub(r"\1", text)


def _linked(found: re.Match[str]) -> str:
    return _link(found[2], found[1])


def _named(found: re.Match[str]) -> str:
    return _link(found[1], found[2])


def _link(name: str, address: str) -> str:
    """An address that leads somewhere from anywhere stays."""
    name = words(_TAG.sub("", name))
    if not address.startswith(("https://", "http://")) or name.startswith(("https://", "http://")):
        return name
    return f"{name} ({address})"


def _paragraph(block: str) -> str:
    """Lines of a block; what is in a list reads on."""
    lead: list[str] = []
    items: list[str] = []
    for line in block.split("\n"):
        if not line.strip() or _RULE.match(line):
            continue
        if line.strip().startswith("|") and line.strip().endswith("|"):
            items.append(", ".join(cell.strip() for cell in line.strip().strip("|").split("|") if cell.strip()))
        elif (mark := _ITEM.match(line)) is not None:
            items.append(line[mark.end() :].strip())
        elif items:
            items[-1] += " " + line.strip()
        else:
            heading = _HEADING.match(line)
            lead.append(ended(line[heading.end() :].rstrip(" #")) if heading is not None else line.strip())
    if not items:
        return ended(" ".join(lead))
    listed = [
        item[:-1] if item.endswith((".", ";", ",")) and not item.endswith("..") else item for item in items if item
    ]
    return ended(" ".join([*lead, "; ".join(listed)]))


def _bounded(paragraphs: list[str], most: int) -> tuple[str, ...]:
    found: list[str] = []
    room = most
    for paragraph in paragraphs:
        if len(paragraph) > room:
            fitting = ""
            for sentence in _END.split(paragraph):
                if len(fitting) + len(sentence) + 1 > room:
                    break
                fitting = f"{fitting} {sentence}".strip()
            if not fitting and not found:
                fitting = paragraph[:room].rsplit(" ", 1)[0].rstrip(".,;: ") + " …"
            found += [f"{fitting} {_MORE}"] if fitting else [_MORE]
            return tuple(found)
        found.append(paragraph)
        room -= len(paragraph)
    return tuple(found)
