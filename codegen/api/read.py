"""Stages 3 to 6: Document -> Api, with all that is wrong and noted on the way."""

from __future__ import annotations

from codegen.api.resolve import resolve
from codegen.api.simplify import Simplified, simplify
from codegen.description import dialect
from codegen.description.check import check
from codegen.description.document import Document
from codegen.description.refusals import Refusals


def read(document: Document, refusals: Refusals) -> Simplified:
    """Where the shape is wrong, what later stages complain about is still said: they take nothing for granted."""
    lifted = dialect.lift(document, refusals)
    if lifted is not None:
        check(lifted.root, refusals)
    return simplify(resolve(lifted or document, refusals), refusals)
