"""Whether a description says that its field may be null, and not another one that it mentions."""

from __future__ import annotations

import re

from codegen.pages.marked import CODE, Marked, unquote

_I = re.IGNORECASE
_OTHER = "\x01"  # what stands here for a code span that is not null
_BEGINS = r"(?:^|[.;:,(–—-])\s*"  # of a clause: what comes at once is about the field
_IS = r"(?:it is |it's |it will be |the value is |value is |is |are |returns |has |equals )?"
_SAYS = tuple(
    re.compile(pattern, _I)
    for pattern in (
        rf"{_BEGINS}{_IS}null (?:if|when|for|by default|unless|otherwise|in case|means|values?|until|after|before)\b",
        rf"{_BEGINS}(?:(?:if|when) )?(?:empty|missing|absent|not set) or (?:is )?null\b"
        rf"|{_BEGINS}null or (?:empty|missing)\b",
        rf"{_BEGINS}(?:if|when) null\b",
        rf"{_BEGINS}(?:if|when) {_OTHER},? or null\b",
        rf"{_BEGINS}(?:[a-z'-]+ ){{1,6}}or null\s*(?:[.,;:)]|$)",
        rf"(?<!{_OTHER} )\b(?:may|can|could|might) (?:also )?be (?:set to )?null\b",
        rf"{_BEGINS}(?:set|pass|send|use|specify)(?: (?:it|the value|this field))?(?: to)? null\b",
        r"\bdefault(?: value)?s?(?: is| to|:|\s*=)* ?null\b|\bnull (?:is the|by) default\b",
        r"(?<!non[- ])(?<!not )\bnullable\b",
    )
)
_CONDITION = re.compile(
    r"\b(?:if|when|unless|while|where)\b[^.;]{0,80}\b(?:is|are|equals?|has)\b[^.;]{0,80}\bnull\b", _I
)


def is_nullable(lines: list[Marked]) -> bool:
    for line in lines:
        text = re.sub(CODE, lambda match: _plain(line.codes[int(match.group(1))]), line.text)
        if "null" in text.lower() and any(
            says.search(sentence) is not None and _CONDITION.search(sentence) is None
            for sentence in re.split(r"(?<=[.;]) ", text)
            for says in _SAYS
        ):
            return True
    return False


def _plain(code: str) -> str:
    return "null" if unquote(code) == "null" else _OTHER
