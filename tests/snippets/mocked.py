"""The mock server as what examples are run against. It begins each of them with the seed, in which all is there that
they name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from urllib.parse import urlsplit

from codegen.binding.capi import COperation
from codegen.manual.model import Snippets
from codegen.manual.snippets.call import call_of
from tests.mock.faults import Fault
from tests.mock.server import MockServer, Settings
from tests.snippets.running import Arrived
from tests.snippets.things import put_there


class Mocked:
    """`made_up` are the examples that could not be carried out: what they are about is nothing that the mock's shop can
    have (a job that runs, a picture that was uploaded). Their requests were judged like the others, and then answered
    by the documented answer."""

    def __init__(self, settings: Settings, operations: Iterable[COperation]) -> None:
        self.operations = {operation.id: operation for operation in operations}
        self.made_up: set[str] = set()
        self._server = MockServer(settings)
        calls = map(call_of, self.operations.values())
        put_there(
            self._server.shop,
            [(each.operation.id, {one.json_name: value for one, value in each.arguments}) for each in calls],
        )

    def __enter__(self) -> Mocked:
        self._server.__enter__()
        self.address = f"http://{urlsplit(self._server.address).netloc}"
        return self

    def __exit__(self, *reason: object) -> None:
        self._server.__exit__(*reason)

    def begin(self, name: str, snippets: Snippets) -> None:
        """Before each way."""
        self._server.shop.reset()
        self._server.faults.clear()
        self._server.journal.clear()
        if name not in self.made_up:
            return
        counted = self.operations[name].count_member
        body = json.dumps({counted.json_name: 1}) if counted is not None else snippets.answer or "{}"
        fault = Fault(status=200, headers={"Content-Type": "application/json"}, body=body)
        self._server.faults.add(fault, 1)

    def may_be_made_up(self, name: str) -> bool:
        """Whether what failed was a request that is right, about what is not there."""
        entries = self._server.journal.view()["requests"]
        if name in self.made_up or [entry["status"] for entry in entries] not in ([200], [404]):
            return False
        self.made_up.add(name)
        return True

    def arrived(self) -> list[Arrived]:
        return [
            Arrived(
                entry["method"],
                entry["target"],
                {name.lower(): value for name, value in entry["headers"]},
                entry["body"].encode(),
            )
            for entry in self._server.journal.view()["requests"]
        ]
