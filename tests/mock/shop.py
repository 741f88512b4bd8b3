"""The shop that the mock keeps: its customers, and what each operation does to them.

The rules that the vendor does not document are stated in README.md; this is the only module that knows the API's words.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from tests.mock.api import Call
from tests.mock.messages import Refusal

Json = dict[str, Any]


def _now() -> datetime:
    return datetime.now(timezone.utc)


class Shop:
    """May be used by several threads."""

    def __init__(self, store_id: int, seed: Json, now: Callable[[], datetime] = _now) -> None:
        self._store_id = store_id
        self._seed = copy.deepcopy(seed)
        self._now = now
        self._lock = threading.Lock()
        self.handlers: dict[str, Callable[[Call], Any]] = {"updateCustomer": self._update_customer}
        self.reset()

    def reset(self) -> None:
        """Back to the seed."""
        with self._lock:
            self._customers: dict[int, Json] = {
                customer["id"]: copy.deepcopy(customer) for customer in self._seed["customers"]
            }
            self._next_id = 900000001

    def customer(self, customer_id: int) -> Json | None:
        with self._lock:
            return copy.deepcopy(self._customers.get(customer_id))

    def customers(self) -> list[Json]:
        with self._lock:
            return copy.deepcopy(list(self._customers.values()))

    def check_scope(self, path: Json) -> None:
        if path.get("storeId", self._store_id) != self._store_id:
            raise Refusal(404, "STORE_NOT_FOUND", f"there is no store {path['storeId']}")

    def _update_customer(self, call: Call) -> Json:
        with self._lock:
            customer = self._customers.get(call.path["customerId"])
            if customer is None:
                raise Refusal(404, "CUSTOMER_NOT_FOUND", f"there is no customer {call.path['customerId']}")
            for name, value in call.body.items():
                if name == "billingPerson":
                    customer.setdefault(name, {}).update(value)
                elif name == "shippingAddresses":
                    for address in self._merge(customer.setdefault(name, []), value, {}):
                        address["addressFormatted"] = _formatted(address)
                elif name == "contacts":
                    made = {"timestamp": self._timestamp()}
                    for contact in self._merge(customer.setdefault(name, []), value, made):
                        _keep_one_default(customer[name], contact)
                else:
                    customer[name] = value
            customer["updated"] = self._timestamp()
        return {"updateCount": 1}

    def _merge(self, stored: list[Json], sent: list[Json], made: Json) -> list[Json]:
        """Merges items by id and returns those that were touched; an item without an id gets a new one."""
        touched = []
        for item in sent:
            known = next((old for old in stored if "id" in item and old["id"] == item["id"]), None)
            if known is None:
                known = {"id": item.get("id", self._next_id), **made}
                self._next_id += 1
                stored.append(known)
            known.update(item)
            touched.append(known)
        return touched

    def _timestamp(self) -> str:
        return self._now().strftime("%Y-%m-%d %H:%M:%S +0000")


def _keep_one_default(contacts: list[Json], newest: Json) -> None:
    if newest.get("default") is True:
        for contact in contacts:
            if contact is not newest and contact.get("type") == newest.get("type"):
                contact["default"] = False


def _formatted(address: Json) -> str:
    state = " ".join(filter(None, (address.get("stateOrProvinceName"), address.get("postalCode"))))
    town = ", ".join(filter(None, (address.get("city"), state)))
    return "\n".join(filter(None, (address.get("street"), town, address.get("countryName"))))
