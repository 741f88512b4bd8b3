"""Descriptions as sentences: Markdown and HTML become what reads well in a comment."""

from __future__ import annotations

import unittest

from codegen.binding.prose import prose

CASES: dict[str, tuple[str, ...]] = {
    "": (),
    "  \n\n ": (),
    "A word": ("A word.",),
    "It ends, ": ("It ends.",),
    "Is it?\n\nIt is!": ("Is it?", "It is!"),
    "Twice..": ("Twice.",),
    "And so on...": ("And so on...",),
    '(In brackets.)\n\n"Said."': ("(In brackets.)", '"Said."'),
    "See [the page](https://example.com/a_(b)).": ("See the page (https://example.com/a_(b)).",),
    "See [limits](#limits) and [more](/docs/more).": ("See limits and more.",),
    "[https://example.com](https://example.com)": ("https://example.com.",),
    "<https://example.com>": ("https://example.com.",),
    'An <a href="https://example.com">anchor</a>': ("An anchor (https://example.com).",),
    'An <a class="x" href="/here"><b>anchor</b></a>': ("An anchor.",),
    "![logo](https://example.com/logo.png) Logo": ("Logo.",),
    "One<br>two<br/>three": ("One.", "two.", "three."),
    "<p>One <b>bold</b></p><p>two &amp; &lt;x&gt;</p>": ("One bold.", "two & <x>."),
    "Replace <id> in `<b>`": ("Replace <id> in `<b>`.",),
    "**Bold**, *slanted*, __both__, _one_": ("Bold, slanted, both, one.",),
    "2 * 3 * 4 and snake_case_name, *.txt": ("2 * 3 * 4 and snake_case_name, *.txt.",),
    "# Heading\n\nText": ("Heading.", "Text."),
    "Either:\n- one.\n- two;\n  and more\n* three": ("Either: one; two; and more; three.",),
    "1. one\n2) two": ("one; two.",),
    "Like this:\n```json\n{\n}\n```\nDone": ("Like this:", "Done."),
    "```\nnever ends": (),
    "A ``b`c`` d": ("A `b`c` d.",),
    "| a | b |\n|---|:--|\n| 1 | 2 |": ("a, b; 1, 2.",),
    "One\n\n---\n\ntwo": ("One.", "two."),
    "> Quoted\n> text": ("Quoted text.",),
    r"1\. no list, \*no star\*": ("1. no list, *no star*.",),
    "Left <!-- not seen --> right": ("Left right.",),
    "The task , or `none` .": ("The task, or `none`.",),
    "日本語。": ("日本語。",),
}


class Prose(unittest.TestCase):
    def test_each_reads_well(self) -> None:
        for text, expected in CASES.items():
            with self.subTest(text=text):
                self.assertEqual(expected, prose(text))

    def test_what_was_made_stays(self) -> None:
        for text in CASES:
            for paragraph in prose(text):
                if "`" not in paragraph and "<" not in paragraph and "*" not in paragraph and paragraph[0] != "1":
                    self.assertEqual((paragraph,), prose(paragraph))

    def test_a_page_is_cut_after_a_sentence(self) -> None:
        found = prose("A sentence of some words. " * 100)
        self.assertEqual(1, len(found))
        self.assertTrue(found[0].endswith("words. The description says more."), found)
        self.assertLess(len(found[0]), 1050)
        self.assertEqual("The description says more.", prose("Short. \n\n" + "word " * 500)[-1])
        self.assertTrue(prose("word" * 500)[0].endswith("… The description says more."))


if __name__ == "__main__":
    unittest.main()
