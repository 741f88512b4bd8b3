"""The defaults of options, as the headers tell them."""

from __future__ import annotations

import re

from tests.readme.blocks import ROOT


def defaults() -> dict[str, str]:
    """Of each option that a program may leave out, what its comment says that it then is."""
    members = ""
    for kind in ("client", "front", "batch"):
        options = f"oac_{kind}_options"
        header = (ROOT / f"runtime/include/oac/{kind}.h").read_text(encoding="utf-8")
        found = re.search(rf"typedef struct {options} \{{(.*?)\n\}} {options};", header, re.DOTALL)
        assert found is not None, kind
        members += found[1]
    documented = {}
    for name, comment in re.findall(r"(\w+);\s*/\*(.*?)\*/", members, re.DOTALL):
        default = re.search(r"\bdefault:? ([^;]+?)(;|$)", " ".join(comment.split()))
        if default:
            documented[name] = default[1]
    return documented
