"""Code of a page as examples of requests and responses. Used by reading and check_examples only."""

from __future__ import annotations

import re
import shlex

from codegen.pages.blocks import Code
from codegen.pages.endpoint import METHODS
from codegen.pages.page import Example

_REQUEST_LINE = re.compile(r"\s*([A-Za-z]+)[ \t]+(\S+)(?:[ \t]+HTTP/[0-9.]+)?[ \t]*(?:\n|$)")
_STATUS_LINE = re.compile(r"\s*HTTP/[0-9.]+[ \t]+([0-9]{3})\b[^\n]*(?:\n|$)")
_GAP = re.compile(r"\n[ \t]*\n")
_BODY = re.compile(r"^[ \t]*[{\[]", re.MULTILINE)
_JSON = frozenset(("json", "json5", "jsonc", "javascript", "js"))
_CURL_DATA = ("-d", "--data", "--data-raw", "--data-binary")
_WORDS_CEILING = 8


def mode_of(text: str, is_title: bool = False) -> str:
    """What a text announces: request, response, error, or nothing. A sentence that does not end with a colon does
    not."""
    last = text.strip().split("\n")[-1].lower()
    words = re.findall(r"[a-z]+", last)
    if len(words) > _WORDS_CEILING or not (is_title or last.rstrip().endswith(":") or len(words) <= 3):
        return ""
    found = {word.rstrip("s") for word in words} & {"request", "response"}
    if len(found) != 1:
        return ""
    if found == {"response"} and ("error" in words or re.search(r"\b[45][0-9]{2}\b", last)):
        return "error"
    return str(found.pop())


def looks_like_json(code: Code) -> bool:
    info = code.info.split()[0].lower() if code.info else ""
    return info in _JSON or code.text.lstrip().startswith(("{", "["))


def example_of(code: Code, mode: str, is_partial: bool) -> Example | None:
    """The code as an example; None where it is not one, or nothing says of what."""
    text = code.text
    match = _REQUEST_LINE.match(text)
    if match and match.group(1).upper() in METHODS and ("/" in match.group(2)):
        body, line = _body(code, match.end())
        target_line = code.line + text.count("\n", 0, match.start(1))
        return Example("request", body, line, is_partial, match.group(1).upper(), match.group(2), target_line)
    match = _STATUS_LINE.match(text)
    if match:
        body, line = _body(code, match.end())
        kind = "response" if match.group(1).startswith("2") else "error"
        return Example(kind, body, line, is_partial, status=match.group(1))
    if text.lstrip().startswith("curl "):
        return _of_curl(code, is_partial)
    if mode and looks_like_json(code):
        return Example(mode, text, code.line, is_partial)
    return None


def _of_curl(code: Code, is_partial: bool) -> Example | None:
    """A command line; None where it is not one that a shell would take, or sends nothing to an address."""
    try:
        words = shlex.split(code.text.replace("\\\n", " "))
    except ValueError:
        return None
    target = next((word for word in words if "://" in word and not word.startswith("-")), "")
    options = list(zip(words, words[1:]))
    body = next((value for name, value in options if name in _CURL_DATA), "")
    method = next((value for name, value in options if name in ("-X", "--request")), "POST" if body else "GET")
    if not target:
        return None
    target_line = code.line + code.text.count("\n", 0, max(code.text.find(target), 0))
    line = code.line + code.text.count("\n", 0, max(code.text.find(body), 0))
    return Example("request", body, line, is_partial, method.upper(), target, target_line)


def _body(code: Code, after: int) -> tuple[str, int]:
    """What follows the headers, and its line; headers end with an empty line, or where JSON begins."""
    head = max(after - 1, 0)
    gap = _GAP.search(code.text, head)
    start = _BODY.search(code.text, after)
    begin = gap.end() if gap else (start.start() if start else len(code.text))
    return code.text[begin:], code.line + code.text.count("\n", 0, begin)
