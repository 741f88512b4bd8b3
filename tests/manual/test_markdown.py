"""The Markdown of a Book: pages lead to what is there, texts of a description are no markup."""

from __future__ import annotations

import html
import json
import re
import tempfile
import unittest
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt

from codegen.cli import pipeline
from codegen.manual.markdown.text import cell, code, escaped, table
from codegen.source import output
from codegen.source.diagnostics import Diagnostics
from codegen.source.shown import words

ROOT = Path(__file__).resolve().parents[2]
_HTML = re.compile(r'<a id="\w+">|</a>|</?details>|</?summary>|<br>|</?code>|<!-- .* -->')
_HOSTILE = (
    "a | b || c",
    "<script>alert(1)</script> & &amp; <b>",
    "*stars* _under_ __both__ ~~gone~~ snake_case_name",
    "[link](javascript:x) ![image](x) [[ref]]",
    "# heading",
    "- list",
    "12. list",
    "+ x",
    "$x$ and $y$, 5 $",
    r"back\slash \| \* \`",
    "two  spaces   and\nlines",
    "a @mention and #12",
    "---",
    "= x",
    "`code | with <bars>` and ` alone",
    "see https://example.com/a_b?c=d&e=f_g. And http://x.y/(z)",
    "\u202ereversed \x07bell",
    "",
)


def made(description: str | Path, prefix: str) -> tuple[dict[str, str], Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(description) if isinstance(description, Path) else Path(folder) / "openapi.json"
        if isinstance(description, str):
            path.write_text(description, encoding="utf-8")
        compiled, _ = pipeline.load(str(path), None, prefix, Diagnostics())
        assert compiled is not None
        return pipeline.documents(compiled), compiled


def parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable(["table"])


def faults_of_links(pages: dict[str, str]) -> list[str]:
    """Links to pages and anchors that are not there, anchors that are there twice."""
    found = []
    anchors = {page: re.findall(r'<a id="(\w+)"></a>', text) for page, text in pages.items()}
    for page, text in pages.items():
        outside = re.sub(r"^(```+).*?^\1$", "", text, flags=re.M | re.S)
        found += [f"{page}: twice: {name}" for name in set(anchors[page]) if anchors[page].count(name) > 1]
        for target in re.findall(r"\]\((?!https?:)([^)]*)\)", outside):
            file, _, name = target.partition("#")
            if file and file not in pages or name and name not in anchors[file or page]:
                found.append(f"{page}: {target}")
    return found


class OfTheTestsDescription(unittest.TestCase):
    files: dict[str, str]
    operations: tuple[Any, ...]
    spec: str

    @classmethod
    def setUpClass(cls) -> None:
        cls.files, compiled = made(ROOT / "tests/api/openapi.yaml", "lab")
        cls.operations, cls.spec = compiled.capi.operations, compiled.capi.spec

    def test_links_lead_somewhere(self) -> None:
        self.assertEqual([], faults_of_links(self.files))

    def test_what_is_no_longer_made_goes(self) -> None:
        """Pages and snippets say what they are made from, by which they are known; what people put there stays."""
        with tempfile.TemporaryDirectory() as folder:
            files = {f"docs/{name}": text for name, text in self.files.items()}
            output.write(folder, files, self.spec)
            (Path(folder) / "docs/own.md").write_text("# Own\n", encoding="utf-8")
            kept = {"docs/README.md": files["docs/README.md"]}
            output.write(folder, kept, self.spec)
            left = sorted(path.name for path in Path(folder).rglob("*") if path.is_file())
            self.assertEqual(["README.md", "own.md"], left)

    def test_pages_are_sound(self) -> None:
        """Tables have their columns, and there is no markup but ours."""
        for page, text in self.files.items():
            if not page.endswith(".md"):
                continue
            columns = 0
            for token in parser().parse(text):
                if token.type in ("html_block", "html_inline"):
                    self.assertEqual("", _HTML.sub("", token.content).replace(token_text(token.content), "").strip())
                for child in token.children or ():
                    if child.type == "html_inline":
                        self.assertRegex(child.content, _HTML, page)
                self.assertNotIn("|---", token.content if token.type == "inline" else "", page)
                columns += token.type == "th_open"
            self.assertGreater(columns, 0, page)

    def test_each_operation_has_its_section_and_its_snippets(self) -> None:
        for operation in self.operations:
            (name,) = [
                name
                for name, text in self.files.items()
                if name.endswith(".json") and json.loads(text)["operation"] == operation.id
            ]
            held = json.loads(self.files[name])
            page, _, anchor = held["page"].partition("#")
            section = self.files[page].partition(f'<a id="{anchor}"></a>')[2].partition("<a id=")[0]
            self.assertIn(f"`{operation.method} {operation.path}`", section)
            for part in ("c", "command", "curl", "body", "answer"):
                self.assertIn(held[part].rstrip("\n"), section)
            documented = re.findall(r"`(\$?\w+)`(?:, `(\w+)`)?", self.files["README.md"].partition("| Member | |")[2])
            listed = {each for row in documented for each in row if each}
            self.assertLessEqual(set(held), listed)


def token_text(content: str) -> str:
    """The words of a summary."""
    found = re.search(r"<summary>(.*)</summary>", content)
    return found[1] if found else ""


class Texts(unittest.TestCase):
    def shown(self, text: str) -> str:
        """What people read of it."""
        found = []
        for token in parser().parse(text):
            for child in token.children or ():
                found.append(" " if child.type == "softbreak" else child.content if child.type != "html_inline" else "")
        return "".join(found)

    def test_are_no_markup(self) -> None:
        for text in _HOSTILE:
            for before in ("", "x "):
                rendered = parser().render(before + escaped(text))
                self.assertNotRegex(rendered, r"<(?!p>|/p>|code>|/code>|a href=\"http|/a>)", text)
                self.assertEqual(
                    (before + words(text)).strip().replace("`", ""), self.shown(before + escaped(text)).replace("`", "")
                )

    def test_stand_in_a_cell(self) -> None:
        for text in _HOSTILE:
            lines = table(("A", "B"), [(escaped(text) or "x", cell([code(text), "y"]))])
            rendered = parser().render("\n".join(lines))
            self.assertEqual(2, rendered.count("<td>"), text)
            self.assertEqual(1, rendered.count("<tbody>"), text)

    def test_code_is_shown_as_it_is(self) -> None:
        for text in ("a", "a`b", "``", "`", " a ", "<x|y>", "*a*", "\\", "\\|"):
            lines = table(("A",), [(code(text),)])
            cells = re.findall(r"<td>(.*)</td>", parser().render("\n".join(lines)))
            self.assertEqual([text.strip()], [html.unescape(re.sub("</?code>", "", each)).strip() for each in cells])

    def test_a_hostile_description(self) -> None:
        text = "</details> | `a` <b> _x_"
        name = "odd | <name>`_"
        operation: dict[str, Any] = {
            "operationId": "con",
            "summary": text,
            "description": text,
            "tags": [text],
            "parameters": [{"name": name, "in": "query", "description": text, "schema": {"type": "string"}}],
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {name: {"type": "string", "enum": [text, "|"], "description": text}},
                        },
                        "example": {name: text},
                    }
                }
            },
            "responses": {"204": {"description": text}},
        }
        document: dict[str, Any] = {
            "openapi": "3.1.0",
            "info": {"title": text, "version": text},
            "servers": [{"url": "https://a.b"}],
        }
        paths = {"/errors": {"post": operation}, "/Shared": {"get": {**operation, "operationId": "a/b"}}}
        files, _ = made(json.dumps({**document, "paths": paths}), "odd")
        self.assertEqual([], faults_of_links(files))
        self.assertNotIn("snippets/con.json", files)
        self.assertEqual(len(files), len({name.lower() for name in files}))
        for page, found in files.items():
            for token in parser().parse(found) if page.endswith(".md") else ():
                for each in (token, *(token.children or ())):
                    if each.type.startswith("html"):
                        self.assertNotIn("<b>", each.content)


if __name__ == "__main__":
    unittest.main()
