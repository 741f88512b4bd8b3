"""Words that were typed with another keyboard layout, or with letters of another script that look alike."""

from __future__ import annotations

from collections.abc import Collection

_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_LAYOUTS = (
    "йцукенгшщзхъфывапролджэячсмитьбю",  # Russian
    "йцукенгшщзхїфівапролджєячсмитьбю",  # Ukrainian
    ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,.",  # Greek
    "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ",  # Hebrew
)
_BY_KEY = tuple(str.maketrans(layout, _KEYS) for layout in _LAYOUTS)
_ALIKE = str.maketrans("авсенікорԛѕтухуӏјԁɡο", "abcehikopqstyxyljdgo")


def as_typed(word: str, known: Collection[str]) -> str:
    """The known word that the same keys give on a Latin keyboard, or that looks the same; else the word."""
    if word.isascii():
        return word
    return next((made for table in (*_BY_KEY, _ALIKE) if (made := word.translate(table)) in known), word)
