"""The same call from a shell: by the command, and by curl."""

from __future__ import annotations

import json
import shlex

from codegen.binding.capi import COperation, CPart
from codegen.manual.snippets.access import access_of
from codegen.manual.snippets.call import Call, Json
from codegen.manual.snippets.code import json_of
from codegen.manual.snippets.media import is_open, type_of_file
from codegen.manual.snippets.model import Model
from codegen.manual.snippets.styles import Field, number_text, pairs

_LINE = 78  # columns of a command on one line
_JOINED = " \\\n    "


def command(model: Model, call: Call) -> str:
    """The example of the command's help."""
    operation = call.operation
    example = operation.example
    words = [
        f"{model.capi.prefix} {operation.command}",
        *(f"--{flag} {shlex.quote(text)}" for flag, text in example.flags),
    ]
    if example.piped:
        echo = "printf %s" if "\\" in example.piped else "echo"
        words[0] = f"{echo} {shlex.quote(example.piped)} |{_JOINED}{words[0]}"
    line = " ".join(words)
    return line if len(line) <= _LINE and "\n" not in line else _JOINED.join(words)


def curl(model: Model, call: Call) -> str:
    return _JOINED.join(_Curl(model, call).words())


class _Curl:
    def __init__(self, model: Model, call: Call) -> None:
        self._call = call
        self._operation = call.operation
        self._access = access_of(call.operation, model.capi)
        self._cookies: list[str] = []  # quoted for a shell
        self._headers: list[str] = []
        self._query: list[str] = []
        self._secrets: list[str] = []  # of the query, with their variables

    def words(self) -> list[str]:
        operation = self._operation
        self._credentials()
        self._parameters()
        sent = list(self._body())
        found = ["curl --fail-with-body"]
        if operation.method == "HEAD":
            found.append("--head")
        elif operation.method != "GET":
            found.append(f"-X {operation.method}")
        found += self._headers
        if operation.accept:
            found.append(_header("Accept", operation.accept))
        found += [f"-b {cookie}" for cookie in self._cookies]
        found += sent
        found += [f"-o {shlex.quote(self._call.output)}"] if self._call.output else []
        return [*found, self._url()]

    # ---- Where it goes ---------------------------------------------------------------------------------------------

    def _url(self) -> str:
        values = {parameter.c_name: value for parameter, value in self._call.arguments}
        path = ""
        for piece in self._operation.pieces:
            if piece.parameter is None:
                path += piece.literal
                continue
            value = values[piece.parameter.c_name]
            if piece.parameter.document is None:
                path += Field("", "path", "simple", False).value(value)
                continue
            field = Field(piece.parameter.json_name, "path", piece.parameter.style, piece.parameter.explode)
            text = pairs(field, value)
            path += "".join(f";{each}" for each in text) if field.is_named else "".join(text)
        access = self._access
        if self._query:
            path += ("&" if "?" in path else "?") + "&".join(self._query)
        if not access.url_variable and not self._secrets:
            return shlex.quote(access.url + path)
        start = f"${access.url_variable}" if access.url_variable else access.url
        path = "".join("\\" + sign if sign in '\\"`$' else sign for sign in path)
        if self._secrets:
            path += ("&" if "?" in path else "?") + "&".join(self._secrets)
        return f'"{start}{path}"'

    def _parameters(self) -> None:
        for field, value in self._call.fields:
            name = field.name
            found = Field(name, field.location, field.style, field.explode, field.reserved, field.empty)
            text = pairs(found, value)
            if field.location == "header":
                self._headers += [_header(name, each) for each in text]
            elif field.location == "cookie":
                self._cookies += [shlex.quote("; ".join(text))] if text else []
            else:
                self._query += text

    def _credentials(self) -> None:
        for scheme, variable in self._access.schemes:
            match scheme.kind:
                case "BASIC":
                    self._headers.append(f'-u "${variable}_USER:${variable}_PASSWORD"')
                case "QUERY":
                    self._secrets.append(f"{scheme.parameter}=${variable}")
                case "COOKIE":
                    self._cookies.append(f'"{scheme.parameter}=${variable}"')
                case "HEADER":
                    self._headers.append(f'-H "{scheme.parameter}: ${variable}"')
                case "HTTP":
                    self._headers.append(f'-H "Authorization: {scheme.parameter} ${variable}"')
                case _:
                    self._headers.append(f'-H "Authorization: Bearer ${variable}"')

    # ---- What is sent ----------------------------------------------------------------------------------------------

    def _body(self) -> list[str]:
        operation, call = self._operation, self._call
        if operation.sent == "bytes":
            stated = operation.content_type or "application/octet-stream"
            kind = type_of_file(call.file) if is_open(stated) else stated
            return [_header("Content-Type", kind), f"--data-binary {shlex.quote('@' + call.file)}"]
        if operation.request is None or not (call.has_body or operation.request_required):
            return []
        body: Json = call.body if call.has_body else {}
        match operation.sent:
            case "form":
                return [f"--data-raw {shlex.quote('&'.join(_form(operation, body)))}"]
            case "parts":
                return [word for part in operation.parts for word in _part(part, body)]
            case "text":
                text = body if isinstance(body, str) else number_text(body)
                return [_header("Content-Type", operation.content_type), f"--data-raw {shlex.quote(text)}"]
        kind = operation.content_type or "application/json"
        text = json.dumps(body, ensure_ascii=False)
        if len(text) > _LINE:
            text = json.dumps(body, ensure_ascii=False, indent=2)
        return [_header("Content-Type", kind), f"-d {shlex.quote(text)}"]


def _header(name: str, value: str) -> str:
    return f"-H {shlex.quote(f'{name}: {value}' if value else f'{name};')}"


def _form(operation: COperation, body: Json) -> list[str]:
    found: list[str] = []
    for part in operation.parts:
        if isinstance(body, dict) and part.member.json_name in body:
            field = Field(part.name, "query", part.style, part.explode, part.reserved)
            found += [each.replace("%20", "+") for each in pairs(field, body[part.member.json_name])]
    return found


def _content(text: str) -> str:
    """Of a part with a type: what curl would not take as it stands, between quotes."""
    if ";" not in text and text[:1] not in ('"', "@", "<", " ", ""):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _part(part: CPart, body: Json) -> list[str]:
    if not isinstance(body, dict) or part.member.json_name not in body:
        return []
    value = body[part.member.json_name]
    shape = part.member.type.shape
    is_bytes = part.member.value_kind == "binary"
    found = []
    for one in value if isinstance(value, list) and shape == "list" else [value]:
        if is_bytes:
            kind = part.media_type if part.media_type and not is_open(part.media_type) else type_of_file(str(one))
            found.append(f"-F {shlex.quote(f'{part.name}=@{one};type={kind}')}")
            continue
        text = one if isinstance(one, str) else number_text(one)
        is_json = isinstance(one, (dict, list)) or part.media_type == "application/json"
        kind = part.media_type or ("application/json" if is_json else "")
        if is_json and isinstance(one, str):
            text = json_of(one)
        found.append(
            f"-F {shlex.quote(f'{part.name}={_content(text)};type={kind}')}"
            if kind
            else f"--form-string {shlex.quote(f'{part.name}={text}')}"
        )
    return found
