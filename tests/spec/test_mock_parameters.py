"""Parameters in every style and place, and forms, as the mock server reads them: what is had, and what is refused."""

from __future__ import annotations

import unittest
from typing import Any

from tests.mock.messages import Refusal, Request
from tests.mock.operations import read_operations, segments_of

_POINT = {
    "type": "object",
    "properties": {"x": {"type": "integer"}, "y": {"type": "number"}, "tags": {"type": "array", "items": {}}},
}
_SCHEMAS: dict[str, Any] = {
    "text": {"type": "string"},
    "int": {"type": "integer", "minimum": 1},
    "bool": {"type": "boolean"},
    "either": {"type": ["integer", "string"]},
    "ints": {"type": "array", "items": {"type": "integer"}},
    "texts": {"type": "array", "items": {"$ref": "#/components/schemas/Word"}},
    "point": {"$ref": "#/components/schemas/Point"},
}
_WORD = {"type": "string", "maxLength": 3}


def document(parameter: dict[str, Any], path: str = "/things") -> dict[str, Any]:
    return {
        "paths": {path: {"get": {"parameters": [parameter], "responses": {}}}},
        "components": {"schemas": {"Point": _POINT, "Word": _WORD}},
    }


def read(parameter: dict[str, Any], target: str, path: str, headers: dict[str, str]) -> Any:
    (operation,) = read_operations(document(parameter, path))
    texts = operation.match(segments_of(target.partition("?")[0]))
    assert texts is not None, target
    values = operation.values(Request("GET", target, tuple(headers.items()), b""), texts)
    return values[parameter["in"]].get("p", "missing")


class Parameters(unittest.TestCase):
    def check(self, wanted: Any, schema: str, place: str, text: str, **more: Any) -> None:
        """`wanted` is a value, or a type of exception."""
        parameter = {"name": "p", "in": place, "required": place == "path", **more}
        parameter |= {} if "content" in more else {"schema": _SCHEMAS[schema]}
        headers = {"Cookie": text} if place == "cookie" else {"P": text} if place == "header" else {}
        target = f"/things/{text}" if place == "path" else f"/things?{text}" if place == "query" else "/things"
        with self.subTest(place=place, text=text, **more):
            path = "/things/{p}" if place == "path" else "/things"
            if wanted is Refusal:
                with self.assertRaises(Refusal):
                    read(parameter, target, path, headers)
            else:
                value = read(parameter, target, path, headers)
                self.assertEqual((wanted, type(wanted)), (value, type(value)))

    def test_query_scalars(self) -> None:
        self.check("a b&c+", "text", "query", "p=a%20b%26c%2B")
        self.check("a b", "text", "query", "p=a+b")
        self.check("", "text", "query", "q=1&p=")
        self.check("missing", "text", "query", "q=1")
        self.check(7, "int", "query", "p=7")
        self.check(True, "bool", "query", "p=true")
        self.check(5, "either", "query", "p=5")
        self.check("5x", "either", "query", "p=5x")
        for text in ("p=0", "p=x", "p=", "p=07", "p=1&p=1", "p=1.0"):
            self.check(Refusal, "int", "query", text)
        self.check(Refusal, "bool", "query", "p=True")
        self.check(Refusal, "int", "query", "q=1", required=True)

    def test_query_lists(self) -> None:
        self.check([1, 2], "ints", "query", "p=1&q=5&p=2")
        self.check(["a,b", "c"], "texts", "query", "p=a%2Cb&p=c")
        self.check([1, 2], "ints", "query", "p=1,2", explode=False)
        self.check(["a,b", "c d"], "texts", "query", "p=a%2Cb,c%20d", explode=False)
        self.check(["a", "b"], "texts", "query", "p=a%20b", style="spaceDelimited", explode=False)
        self.check(["a", "b"], "texts", "query", "p=a%7Cb", style="pipeDelimited", explode=False)
        self.check(["a", "b"], "texts", "query", "p=a&p=b", style="pipeDelimited", explode=True)
        self.check([], "ints", "query", "p=", explode=False)
        self.check("missing", "ints", "query", "", explode=False)
        self.check(Refusal, "ints", "query", "p=1,x", explode=False)
        self.check(Refusal, "texts", "query", "p=long")

    def test_query_objects(self) -> None:
        self.check({"x": 1, "y": 0.5}, "point", "query", "x=1&z=2&y=0.5")
        self.check({"x": 1, "y": 2}, "point", "query", "p=x,1,y,2", explode=False)
        self.check({"x": 1, "tags": ["a", "b"]}, "point", "query", "p%5Bx%5D=1&p[tags]=a&p[tags]=b", style="deepObject")
        self.check("missing", "point", "query", "q[x]=1", style="deepObject")
        self.check({"x": 1}, "", "query", "p=%7B%22x%22%3A1%7D", content={"application/json": {"schema": _POINT}})
        self.check(Refusal, "", "query", "p=%7B%22x%22%3A", content={"application/json": {"schema": _POINT}})
        for text in ("p[x]=a", "p[x]=1&p[x]=2", "p[x=1"):
            self.check(Refusal, "point", "query", text, style="deepObject")
        self.check(Refusal, "point", "query", "p=x,1,y", explode=False)

    def test_headers_and_cookies(self) -> None:
        self.check("a, b", "text", "header", "a, b")
        self.check(["a", "b"], "texts", "header", "a, b")
        self.check({"x": 1, "y": 2}, "point", "header", "x,1,y,2")
        self.check({"x": 1, "y": 2}, "point", "header", "x=1,y=2", explode=True)
        self.check(Refusal, "int", "header", "0")
        self.check(3, "int", "cookie", "q=1; p=3")
        self.check("a;b", "text", "cookie", "p=a%3Bb")
        self.check("missing", "text", "cookie", "q=1")
        self.check(Refusal, "int", "cookie", "q=1", required=True)

    def test_paths(self) -> None:
        self.check("a/b", "text", "path", "a%2Fb")
        self.check(Refusal, "int", "path", "0")
        self.check([1, 2], "ints", "path", "1,2")
        self.check({"x": 1}, "point", "path", "x=1", explode=True)
        self.check("a", "text", "path", ".a", style="label")
        self.check([1, 2], "ints", "path", ".1,2", style="label")
        self.check([1, 2], "ints", "path", ".1.2", style="label", explode=True)
        self.check({"x": 1, "y": 2}, "point", "path", ".x=1.y=2", style="label", explode=True)
        self.check(3, "int", "path", ";p=3", style="matrix")
        self.check([1, 2], "ints", "path", ";p=1,2", style="matrix")
        self.check([1, 2], "ints", "path", ";p=1;p=2", style="matrix", explode=True)
        self.check({"x": 1, "y": 2}, "point", "path", ";x=1;y=2", style="matrix", explode=True)
        self.check(Refusal, "int", "path", ";q=3", style="matrix")
        self.check(Refusal, "int", "path", "3", style="label")


class Bodies(unittest.TestCase):
    def body(self, kind: str, schema: Any, text: bytes, content_type: str = "", encoding: Any = None) -> Any:
        media = {"schema": schema, "encoding": encoding or {}}
        node = {"requestBody": {"required": True, "content": {kind: media}}, "responses": {}}
        (operation,) = read_operations({"paths": {"/": {"post": node}}, "components": {"schemas": {"Point": _POINT}}})
        return operation.body.value(Request("POST", "/", (("Content-Type", content_type or kind),), text))

    def test_json_of_any_name(self) -> None:
        self.assertEqual({"x": 1}, self.body("application/vnd.point+json", _POINT, b'{"x":1}'))
        with self.assertRaises(Refusal):
            self.body("application/vnd.point+json", _POINT, b'{"x":"1"}')

    def test_forms(self) -> None:
        kind = "application/x-www-form-urlencoded"
        self.assertEqual({"x": 1, "tags": ["a b", "c"]}, self.body(kind, _POINT, b"x=1&tags=a+b&tags=c"))
        nested = {"type": "object", "properties": {"p": _POINT}}
        encoding = {"p": {"style": "deepObject"}}
        self.assertEqual({"p": {"x": 2}}, self.body(kind, nested, b"p%5Bx%5D=2", encoding=encoding))
        with self.assertRaises(Refusal):
            self.body(kind, _POINT, b"x=a")

    def test_parts(self) -> None:
        text = b'--B\r\nContent-Disposition: form-data; name="x"\r\n\r\n5\r\n--B--\r\n'
        kind = "multipart/form-data"
        self.assertEqual({"x": 5}, self.body(kind, _POINT, text, f"{kind}; boundary=B"))
        with self.assertRaises(Refusal):
            self.body(kind, _POINT, text.replace(b"5", b"a"), f"{kind}; boundary=B")

    def test_bytes_and_texts(self) -> None:
        self.assertIsNone(self.body("image/*", {}, b"\xff", "image/png"))
        self.assertEqual("é", self.body("text/plain", {"type": "string"}, "é".encode(), "text/plain; charset=utf-8"))
        with self.assertRaises(Refusal) as caught:
            self.body("image/*", {}, b"\xff", "text/png")
        self.assertEqual(415, caught.exception.status)


if __name__ == "__main__":
    unittest.main()
