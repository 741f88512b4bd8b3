"""README's figures and the charts are those of tests/bench/figures.txt, and are made of it by one command."""

from __future__ import annotations

import re
import unittest
from xml.etree import ElementTree

from tests.bench import chart


class Chart(unittest.TestCase):
    def setUp(self) -> None:
        self.figures = chart.read(chart.FIGURES.read_text(encoding="utf-8"))
        self.readme = chart.README.read_text(encoding="utf-8")

    def test_what_is_committed_is_made_of_the_figures(self) -> None:
        self.assertEqual(0, chart.main(["--check"]))

    def test_other_figures_make_other_files(self) -> None:
        other = {**self.figures, "serialize/full vs cjson": 0.5, "parse/full instructions": 1234567.0}
        made = chart.made(other, self.readme)
        self.assertIn("| Serialize into a reused buffer | 1/2 |", made[chart.README])
        self.assertIn("| 1,234,567 |", made[chart.README])
        for path, text in chart.made(self.figures, self.readme).items():
            self.assertNotEqual(text, made[path], path.name)

    def test_a_chart_is_a_picture_with_a_name_that_stays_in_its_frame(self) -> None:
        for colours in (chart.LIGHT, chart.DARK):
            root = ElementTree.fromstring(chart.chart({**self.figures, chart.CALL[1]: 2.5}, colours))
            self.assertEqual("img", root.get("role"))
            bars = [each for each in root.iter() if each.tag.endswith("rect")]
            self.assertEqual(2 * len(chart.CODEC) + 2, len(bars))
            for bar in bars:
                self.assertLess(float(bar.get("x")) + float(bar.get("width")), 720 - 150)
                self.assertGreater(float(bar.get("width")), 0)

    def test_lost_marks_are_told(self) -> None:
        with self.assertRaisesRegex(ValueError, "lost the marks"):
            chart.made(self.figures, self.readme.replace(chart.END, ""))

    def test_figures_are_read_as_the_benchmark_prints_them(self) -> None:
        self.assertEqual(
            {"a/b vs c": 0.5, "d": 12.0}, chart.read("bench: a/b vs c = 0.5 ratio\nother\nbench: d = 12 us\n")
        )
        self.assertIsNone(re.search(r"[a-z]", str(list(self.figures.values()))))


if __name__ == "__main__":
    unittest.main()
