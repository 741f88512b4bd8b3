"""Whether a description says that its field is deprecated, and not something else that it mentions."""

from __future__ import annotations

import re

from codegen.pages.marked import Marked

_I = re.IGNORECASE
_SUBJECT = (
    r"(?:this |the )?(?:field|parameter|param|endpoint|value|property|attribute|option|setting|header)"
    r" (?:is|was|has been) (?:now |already |considered )?"
)
_ENDS = r"\s*(?:[.,;:!)\]–—-]|$)"
_GONE = r"(?:deprecated|obsolete|no longer (?:used|supported|available|in use))"
_SAYS = (
    # At the beginning of a sentence, with or without brackets.
    re.compile(rf"(?:^|[.;] )\s*[(\[]?(?:deprecated|obsolete)\b|(?:^|[.;,] )\s*[(\[]?{_SUBJECT}{_GONE}\b", _I),
    re.compile(r"(?:^|[.;] )\s*[(\[]?legacy (?:feature|field|param(?:eter)?|option|setting|property|value)\b", _I),
    # In brackets at the end of one; "uses [deprecated] links" is about the links.
    re.compile(rf"[(\[]\s*deprecated\b[^()\[\]]*[)\]]{_ENDS}", _I),
    # In capital letters at the end, without a full stop before.
    re.compile(rf"(?<![Nn][Oo][Tt] )\bDEPRECATED{_ENDS}"),
)


def is_deprecated(lines: list[Marked]) -> bool:
    return any(says.search(line.text) is not None for line in lines for says in _SAYS)
