"""The headers of the runtime as manuals have them: every comment is taken, every declaration has one."""

from __future__ import annotations

import re
import unittest
from collections.abc import Iterator

from codegen.manual.headers import read
from codegen.manual.headers.comments import paragraphs
from codegen.manual.headers.folder import header
from codegen.manual.model import Header, Item
from tests.manual.made import HEADERS

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
NAME = re.compile(r"\boac_\w+")


def words(header: Header) -> Iterator[str]:
    yield header.title
    yield from header.words
    for item in (one for each in header.items for one in (each, *each.members)):
        yield from item.words
        yield item.name if item.kind == "heading" else ""


def letters(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", text)


class Runtime(unittest.TestCase):
    def test_a_public_declaration_without_words_is_a_mistake(self) -> None:
        for found in read(HEADERS):
            for item in found.items:
                self.assertTrue(item.words or item.shares, f"{found.file}: {item.name} has no comment")

    def test_every_comment_is_taken(self) -> None:
        for found in read(HEADERS):
            text = (HEADERS.parent / found.file).read_text(encoding="utf-8")
            whole = letters(" ".join(words(found)))
            for comment in COMMENT.findall(text):
                for paragraph in paragraphs(comment):
                    wanted = re.sub(r" Public(;.*?)?\.( |$)", " ", paragraph)
                    self.assertIn(letters(wanted.removeprefix("---- ").removesuffix(" ----")), whole, found.file)

    def test_every_function_and_type_is_there(self) -> None:
        for found in read(HEADERS):
            text = COMMENT.sub("", (HEADERS.parent / found.file).read_text(encoding="utf-8"))
            text = re.sub(r"#if(def __cplusplus)\n.*?#(else|endif)", "", text, flags=re.DOTALL)
            text = re.sub(r"#define.*?(?<!\\)\n", "", text, flags=re.DOTALL)
            wanted = set(re.findall(r"^(?:OAC_API|static inline|extern).*?\b(oac_\w+)(?=\(|;)", text, re.MULTILINE))
            wanted |= set(re.findall(r"^\} (oac_\w+);", text, re.MULTILINE))
            wanted |= set(re.findall(r"^OAC_(?:LIST|MAP)_TYPE\((\w+),", text, re.MULTILINE))
            wanted |= set(re.findall(r"^typedef struct \w+ (\w+);", text, re.MULTILINE))
            self.assertLessEqual(wanted, {item.name for item in found.items}, found.file)

    def test_declarations_stand_on_a_screen(self) -> None:
        for found in read(HEADERS):
            for item in found.items:
                for line in item.declaration.split("\n"):
                    self.assertLess(len(line), 80, found.file)


class Reading(unittest.TestCase):
    def test_a_header(self) -> None:
        text = (
            "/* What it is. Public; header only. And more.\n *\n *     code(x);\n *\n *     more();\n *\n * Last. */\n"
            "#ifndef OAC_X_H\n#define OAC_X_H\n\n"
            "/* A struct.\n *  - one,\n *    on two lines\n *  - two */\n"
            "typedef struct oac_x {\n    int a; /* first,\n              and on */\n\n    /* ---- Part ---- */\n"
            "    /* told before */\n    void (*call)(void *context, int x);\n    char text[8]; /* … */\n} oac_x;\n"
            "#define OAC_X_INIT {0}\n\n/* Apart. */\n\n"
            "/* Makes one. */\nOAC_API OAC_MUST_CHECK oac_x *oac_x_new(int a);\n"
            "static inline int oac_x_get(const oac_x *x)\n{\n    return x->a;\n}\n\n#endif\n"
        )
        found = header("oac/x.h", text)
        self.assertEqual(("oac_x", "What it is"), (found.name, found.title))
        self.assertEqual(("And more.", "    code(x);\n\n    more();", "Last."), found.words)
        struct, init, between, new, get = found.items
        self.assertEqual(("A struct.", "- one, on two lines", "- two"), struct.words)
        members = [(each.kind, each.name, each.words) for each in struct.members]
        self.assertEqual(
            [
                ("member", "a", ("first, and on",)),
                ("heading", "Part", ()),
                ("member", "call", ("told before",)),
                ("member", "text", ("…",)),
            ],
            members,
        )
        self.assertEqual(("macro", "OAC_X_INIT", "oac_x"), (init.kind, init.name, init.shares))
        self.assertEqual(Item("text", "", "", ("Apart.",)), between)
        self.assertEqual("oac_x *oac_x_new(int a);", new.declaration)
        self.assertEqual(("int oac_x_get(const oac_x *x);", "oac_x_new"), (get.declaration, get.shares))

    def test_a_comment_behind_a_declaration_is_about_it(self) -> None:
        text = (
            "/* A few. */\n\n/* All. */\nextern const int a; /* the first */\nextern const int b; /* the\n"
            "                                         * second */\n\n/* c */\nextern const int c;\n"
        )
        found = header("oac/few.h", text).items
        self.assertEqual(
            [("", ("All.",)), ("a", ("the first",)), ("b", ("the second",)), ("c", ("c",))],
            [(each.name, each.words) for each in found],
        )

    def test_an_enumeration(self) -> None:
        text = (
            "/* It. Public. */\n/* Kinds. */\ntypedef enum oac_k {\n    OAC_A = 0, /* one */\n    OAC_B =\n"
            "        1,    /* two */\n    /* before */\n    OAC_C = 2 /* three */\n} oac_k;\n"
        )
        (found,) = header("oac/k.h", text).items
        members = [(each.name, each.words) for each in found.members]
        self.assertEqual([("OAC_A", ("one",)), ("OAC_B", ("two",)), ("OAC_C", ("before", "three"))], members)


if __name__ == "__main__":
    unittest.main()
