"""Texts that a shell would obey, wherever a description has words."""

from __future__ import annotations

import dataclasses

from codegen.binding.capi import CApi

RUN = "touch marker"
HOSTILE = (
    f"$({RUN})",
    f"`{RUN}`",
    f"'; {RUN}; '",
    f"'\\''; {RUN} #",
    f"\\'; {RUN} #",
    f'"; {RUN}; "',
    f"({RUN})",
    f"a) ;; esac; {RUN}; case x in",
    f"\nend\n{RUN}\n",
    f"}}\n{RUN}\n{{",
    "[a:b]%F{red}%n ${(e)x} ~ * ? ! \\",
    "a\tb\0c\x1b[31m\u202ed",
    "",
)


def hostile(api: CApi) -> CApi:
    """The same with such texts wherever the description has words."""
    texts = HOSTILE * (len(api.operations) // len(HOSTILE) + 1)
    operations = tuple(
        dataclasses.replace(each, summary=text, topic=text) for each, text in zip(api.operations, texts, strict=False)
    )
    enums = tuple(
        dataclasses.replace(
            each, values=tuple(dataclasses.replace(each.values[0], text=text) for text in (*HOSTILE, "plain"))
        )
        for each in api.enums
    )
    spec = f"a\n{RUN}\n`{RUN}`.yaml"
    return dataclasses.replace(api, operations=operations, enums=enums, title=HOSTILE[0], spec=spec)
