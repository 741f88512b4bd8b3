"""How much of a page is read. What is beyond a bound is told with its place, never dropped in silence.

The bounds are many times what documentation needs; they keep a page that was written to be slow from being so.
"""

from __future__ import annotations

PAGE_BYTES = 1024 * 1024
TEXT = 16_000  # characters of a paragraph, a heading, or a cell
NESTING = 200  # elements of HTML within each other; rows and cells that are not closed do not count
LINES = 10_000  # of a page
BLOCKS_READ = 10_000  # of a page
QUOTES = 8  # quotes and lists within each other; a list counts twice
COLUMNS = 50  # of a table
CELLS = 50_000  # of the tables of a page, with those that short rows are filled up with
ROW_NAME = 200  # characters
ARRAYS = 8  # of arrays of arrays
URL = 2_000  # characters
TAG = 2_000  # characters of a {% tag %}


class TooDeep(Exception):
    """Elements nest deeper than NESTING."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__(f"elements are nested deeper than {NESTING}; the page is left out")
        self.line = line
        self.column = column
