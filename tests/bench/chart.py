"""`python3 -m tests.bench.chart`: README's figures and their chart, from what `make bench` printed.

What it printed is kept in figures.txt, beside this; from it come the table in README, between two marks, and the chart
in two files, for light and for dark pages. With --check nothing is written, and the exit status is 1 where they are
others than those that are there. `make figures` measures and does all of it.

The chart is a template of text (chart.svg.j2): eight bars need no layout. Debian's libraries for charts were tried:
pygal writes the day and a licensed style sheet into each file and its numbers over short bars, matplotlib wants a
hundred times as much to be installed, and neither makes text that is read out.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIGURES = HERE / "figures.txt"
README = HERE.parents[1] / "README.md"
BEGIN = "<!-- Figures of tests/bench/figures.txt, written by python3 -m tests.bench.chart; do not edit them here. -->"
END = "<!-- End of figures. -->"
_LINE = re.compile(r"bench: (.+) = ([0-9.]+) \S+")

# What is compared: words, the figure of the times' ratio, whose instructions, and those of the other.
CODEC = (
    ("Serialize into a reused buffer", "serialize/full vs cjson", "serialize/full", "cjson-serialize/full"),
    ("Parse into a reused arena", "parse/full vs cjson", "parse/full", "cjson-parse/full"),
    ("Parse with an arena of its own", "parse-owning/full vs cjson", "parse-owning/full", "cjson-parse/full"),
)
CALL = ("A blocking call", "call/blocking vs bare curl")

# Colours have a contrast of 4.5 and more as text, of 3 and more as bars.
LIGHT = {"text": "#1c2430", "quiet": "#566273", "ours": "#0b6e6e", "theirs": "#7d8b9c", "line": "#dfe4ea"}
DARK = {"text": "#e6edf3", "quiet": "#9aa7b6", "ours": "#4fd1c5", "theirs": "#66758a", "line": "#2b3440"}


@dataclass(frozen=True)
class Row:
    words: str
    other: str  # what it is compared with
    share: float  # of the other's time

    @property
    def told(self) -> str:
        return f"{_times(self.share)} of the time" if self.share < 0.8 else f"{self.share:.2f} times the time"


def read(text: str) -> dict[str, float]:
    return {found[1]: float(found[2]) for line in text.splitlines() if (found := _LINE.fullmatch(line))}


def rows(figures: dict[str, float]) -> list[Row]:
    return [
        *(Row(words, "a cJSON tree", figures[name]) for words, name, *_ in CODEC),
        Row(CALL[0], "a bare, reused libcurl handle", figures[CALL[1]]),
    ]


def _times(share: float) -> str:
    return f"1/{1 / share:.0f}"


def table(figures: dict[str, float]) -> str:
    """In Markdown, with the chart above it."""
    lines = [
        "<picture>",
        '<source media="(prefers-color-scheme: dark)" srcset="tests/bench/chart-dark.svg">',
        f'<img src="tests/bench/chart-light.svg" width="720" alt="{_alternative(figures)}">',
        "</picture>",
        "",
        "| | against a cJSON tree, in time | instructions | of cJSON |",
        "|---|---|---|---|",
    ]
    for words, name, ours, theirs in CODEC:
        counts = [f"{figures[f'{each} instructions']:,.0f}" for each in (ours, theirs)]
        lines.append(f"| {words} | {_times(figures[name])} | {counts[0]} | {counts[1]} |")
    return "\n".join(
        [*lines, "", f"{CALL[0]} takes {figures[CALL[1]]:.2f} times as long as a bare, reused libcurl handle."]
    )


def _alternative(figures: dict[str, float]) -> str:
    return "; ".join(f"{row.words}: {row.told} of {row.other}" for row in rows(figures))


def chart(figures: dict[str, float], colours: dict[str, str]) -> str:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    found = rows(figures)
    widest = max(1.0, *(row.share for row in found))
    return environment.get_template("chart.svg.j2").render(rows=found, widest=widest, colour=colours) + "\n"


def made(figures: dict[str, float], readme: str) -> dict[Path, str]:
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{README.name} has lost the marks between which figures stand: {BEGIN} … {END}")
    return {
        README: f"{before}{BEGIN}\n\n{table(figures)}\n\n{END}{after}",
        HERE / "chart-light.svg": chart(figures, LIGHT),
        HERE / "chart-dark.svg": chart(figures, DARK),
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.chart", description="README's figures, and their chart")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is stale")
    options = parser.parse_args(arguments)
    files = made(read(FIGURES.read_text(encoding="utf-8")), README.read_text(encoding="utf-8"))
    stale = [path for path, text in files.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if options.check:
            print(
                f"{path.name} has other figures than {FIGURES.name}: run python3 -m tests.bench.chart", file=sys.stderr
            )
        else:
            path.write_text(files[path], encoding="utf-8")
    return int(options.check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
