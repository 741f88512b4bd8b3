"""Guides, which people write in Markdown, as HTML: CommonMark with tables, by markdown_it. HTML in them is shown, not
obeyed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from codegen.manual.site.addresses import Addresses, relative
from codegen.manual.site.code import highlighted
from codegen.manual.site.text import Texts

_GUIDE = re.compile(r"(?:\./)?([A-Za-z0-9_-]+)\.md(#.*)?")


@lru_cache(maxsize=256)
def rendered(text: str, addresses: Addresses, page: str) -> tuple[Markup, list[tuple[str, str]]]:
    """The guide without its title, and its headings: anchors and words."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    texts = Texts(addresses, page)
    tokens = _untitled(parser.parse(text))
    headings: list[tuple[str, str]] = []
    used: set[str] = set()
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            words = tokens[at + 1].content.replace("`", "")
            name = _anchor(words, used)
            token.attrSet("id", name)
            if token.tag == "h2":
                headings.append((name, words))
        if token.type == "inline":
            _link(token.children, addresses, page)

    def fence(rendered: list[Any], at: int, *_: Any) -> str:
        token = rendered[at]
        language = token.info.split()[0] if token.info.split() else ""
        return str(_BLOCK.format(highlighted(token.content, language)))

    def code(rendered: list[Any], at: int, *_: Any) -> str:
        before = [each.type for each in rendered[:at]]
        inside = before.count("link_open") > before.count("link_close")
        return str(
            Markup("<code>{}</code>").format(rendered[at].content) if inside else texts.code(rendered[at].content)
        )

    renderer: Any = parser.renderer
    renderer.rules.update(
        fence=fence,
        code_block=fence,
        code_inline=code,
        table_open=lambda *_: '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>',
        table_close=lambda *_: "</table></div>\n",
    )
    return Markup(renderer.render(tokens, parser.options, {})), headings


_BLOCK = Markup('<pre class="code" tabindex="0"><code>{}</code></pre>\n')


def _untitled(tokens: list[Any]) -> list[Any]:
    """A page has its title already; what is said on a level below that of the title stays there."""
    if tokens and tokens[0].type == "heading_open" and tokens[0].tag == "h1":
        tokens = tokens[3:]
    for token in tokens:
        if token.type in ("heading_open", "heading_close") and token.tag == "h1":
            token.tag = "h2"
    return tokens


def _anchor(words: str, used: set[str]) -> str:
    """As code hosts make it, so that links within a guide hold in both."""
    name = wanted = re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", words.lower()).strip()) or "section"
    number = 0
    while name in used:
        number += 1
        name = f"{wanted}-{number}"
    used.add(name)
    return name


def _link(tokens: list[Any], addresses: Addresses, page: str) -> None:
    """Links to other guides lead to their pages."""
    for token in tokens:
        if token.type == "link_open":
            found = _GUIDE.fullmatch(str(token.attrGet("href") or ""))
            target = addresses.guides.get(found[1]) if found else None
            if found and target:
                token.attrSet("href", relative(page, target + (found[2] or "")))
