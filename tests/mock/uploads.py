"""Bytes that are sent and asked for: kept, given back, and told of by addresses in what they belong to."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from tests.mock.behaviour import Behaviour
from tests.mock.changes import Changes
from tests.mock.messages import Call
from tests.mock.places import Role
from tests.mock.tree import Tree

Json = dict[str, Any]
_ADDRESSES = ("externalUrl", "url")  # where a file is that is not sent along
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


class Uploads:
    """For whoever holds the shop's lock."""

    def __init__(self, tree: Tree, behaviour: Behaviour, changes: Changes) -> None:
        self.origin = "http://127.0.0.1"  # of the server, once it listens
        self._tree = tree
        self._words = behaviour.uploads
        self._changes = changes

    def take(self, role: Role, call: Call, record: Json) -> Json:
        """What is uploaded becomes a new item, or a member of what the place is in; what an answer tells of it."""
        number = self._tree.new_id()
        said: Json = {**call.headers, **call.query, **(call.body if isinstance(call.body, dict) else {})}
        address = next((said[name] for name in _ADDRESSES if said.get(name)), f"{self.origin}/mock/files/{number}")
        words = self._words.get(role.key, {})
        links = dict.fromkeys(self._links(role, call), address)
        if call.content and not isinstance(call.body, dict):
            self._tree.files[str(number)] = (call.content, call.content_type or "application/octet-stream")
        if role.collection is not None and role.key == role.collection.key:
            items = self._tree.items(role.steps, call.path)
            taken = {name: said[given] for given, name in words.get("taken", {}).items() if given in said}
            size = {words["size"]: len(call.content)} if "size" in words else {}
            known = {name: value for name, value in said.items() if name in record}
            identity: Any = str(number) if role.collection.id_is_text else number
            item = {role.collection.id_name: identity, **known, **taken, **size, **links}
            items.append(item)
            self._changes.written(role.collection.key, items, item)
        else:
            holder = self._tree.find(role.steps if role.collection else role.steps[:-1], call.path, {})
            if isinstance(holder, dict):
                for path in links:
                    _holder(holder, path)[path.rpartition(".")[2]] = address
                holder.update({words["number"]: number} if "number" in words else {})
            if role.collection is None:
                self._tree.find(role.steps, call.path, {"id": number})
        self._tree.touch(role.steps)
        return {"id": number}

    def forget(self, role: Role, call: Call, holder: Any) -> bool:
        """Whether there was something to be forgotten at the place."""
        links = self._links(role, call) if isinstance(holder, dict) else []
        found = [_holder(holder, path).pop(path.rpartition(".")[2], None) for path in links]
        return any(each is not None for each in found)

    def _links(self, role: Role, call: Call) -> list[str]:
        """Members that hold the address: for all that is uploaded to a place, or by the last step of its path."""
        words = self._words.get(role.key, {})
        named = words.get("named", {}).get(str(call.path.get(role.steps[-1].strip("{}"))))
        return [*words.get("links", ()), *([named] if named is not None else [])]

    def download(self, role: Role, call: Call, kind: str) -> tuple[bytes, str]:
        """The bytes that were uploaded, or others that will do, with their media type. Raises Refusal."""
        found = self._tree.find(role.steps, call.path)
        number = found.get("id") if isinstance(found, dict) else None
        content, sent = self._tree.files.get(str(number), (b"", ""))
        if content:
            return content, kind if "*" not in kind else sent
        return (_PDF if kind == "application/pdf" else b"what the mock has for a file\n"), kind

    def file(self, number: str) -> tuple[bytes, str] | None:
        return self._tree.files.get(unquote(number))


def _holder(node: Json, path: str) -> Json:
    """What has the last member of a path such as settings.emailLogoUrl."""
    for step in path.split(".")[:-1]:
        node = node.setdefault(step, {})
    return node
