"""The items of an array on lines, as clang-format lays them out: in columns where there are many and they are alike."""

from __future__ import annotations

from codegen.binding.emit.breaking import WIDTH

_FEW = 5  # fewer stand one a line
_APART = 10  # by how much what is in one column may differ in length


def in_columns(items: list[str], indent: int) -> list[str]:
    """Lines, each item with a comma; none where all of them stand one a line."""
    texts = [f"{item}," for item in items]
    lengths = list(map(len, texts))
    if len(items) < _FEW:
        return []
    best: tuple[int, list[int]] | None = None
    for count in range(WIDTH // 3, 0, -1):
        sizes = [max(lengths[at::count], default=0) for at in range(count)]
        if count > len(items) or any(
            max(lengths[at::count]) - min(lengths[at::count]) > _APART for at in range(count - 1)
        ):
            continue
        lines = -(-len(items) // count)
        if sum(sizes) + count - 1 > WIDTH - indent and count > 1:
            continue
        if best is not None and lines > best[0]:
            break
        best = lines, sizes
    if best is None or len(best[1]) == 1:
        return []
    return [_line(texts[at : at + len(best[1])], best[1]) for at in range(0, len(texts), len(best[1]))]


def _line(texts: list[str], sizes: list[int]) -> str:
    return " ".join(text.ljust(size) for text, size in zip(texts, sizes)).rstrip()
