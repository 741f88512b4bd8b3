"""What is one thing becomes one type, where a description asks for it (codegen/api/sharing)."""

from __future__ import annotations

import json
import tempfile
import unittest
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.api.dump import plain
from codegen.api.model import Api
from codegen.api.read import read
from codegen.api.types import Enum, Field, Record
from codegen.description.bundle import bundle
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics
from tests.codegen.typed import short

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
ID = "/orders/{orderId}"


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def listed(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def chosen(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values)}


def page(items: Any) -> dict[str, Any]:
    return record(total=NUMBER, count=NUMBER, offset=NUMBER, limit=NUMBER, items=listed(items))


class Shared:
    """What became of operations, each `"getOrder GET /orders/{id}": (request, answer)`."""

    def __init__(self, operations: Mapping[str, tuple[Any, Any]], sharing: Any = None, **schemas: Any) -> None:
        paths: dict[str, Any] = {}
        for line, (request, answer) in operations.items():
            name, method, path = line.split()
            item = paths.setdefault(path, {})
            steps = [step[1:-1] for step in path.split("/") if step.startswith("{")]
            item["parameters"] = [{"name": step, "in": "path", "required": True, "schema": NUMBER} for step in steps]
            item[method.lower()] = {"operationId": name, "responses": {"200": {"description": "OK"}}}
            if request is not None:
                item[method.lower()]["requestBody"] = {"content": {"application/json": {"schema": request}}}
            if answer is not None:
                item[method.lower()]["responses"]["200"]["content"] = {"application/json": {"schema": answer}}
        document = {
            "openapi": "3.1.0",
            "info": {"title": "Shared", "version": "1"},
            "servers": [{"url": "https://api.example.com"}],
            "x-oac": {"sharing": {} if sharing is None else sharing},
            "paths": paths,
            "components": {"schemas": schemas},
        }
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "shared.json"
            file.write_text(json.dumps(document), encoding="utf-8")
            diagnostics = Diagnostics()
            bundled = bundle(str(file), [], diagnostics)
            assert bundled is not None, list(diagnostics)
            refusals = Refusals(False)
            self.api: Api = read(bundled, refusals).api
            self.told = [f"{each.severity}: {each.message}" for each in refusals]

    @property
    def records(self) -> dict[str, str]:
        """Members with their types in short, by the name of the record."""
        names = {key: definition.name for key, definition in self.api.definitions.items()}
        found = {}
        for each in self.api.definitions.values():
            if isinstance(each, Record):
                found[each.name] = " ".join(f"{field.name}:{_short(field, names)}" for field in each.fields)
        return found

    @property
    def enums(self) -> dict[str, str]:
        found = [each for each in self.api.definitions.values() if isinstance(each, Enum)]
        return {each.name: " ".join(value.text for value in each.values) + "*" * each.open for each in found}

    def field(self, of: str, name: str) -> Field:
        every = [each for each in self.api.definitions.values() if isinstance(each, Record) and each.name == of]
        return next(field for each in every for field in each.fields if field.name == name)


def _short(field: Field, names: Mapping[str, str]) -> str:
    found = short(plain(field.use))
    for key, name in sorted(names.items(), key=lambda each: -len(each[0])):
        found = found.replace(key, name)
    return found


class Resources(unittest.TestCase):
    def test_answers_of_one_resource_are_one_record(self) -> None:
        one = record(id=NUMBER, name=TEXT)
        several = page(record(id=NUMBER, total=NUMBER))
        found = Shared({f"getOrder GET {ID}": (None, one), "searchOrders GET /orders": (None, several)})
        self.assertEqual("id:integer total:integer name:string", found.records["Order"])
        self.assertEqual(
            "total:integer count:integer offset:integer limit:integer items:[Order]", found.records["OrderPage"]
        )
        self.assertEqual({"Order", "OrderPage"}, set(found.records))

    def test_a_member_says_which_operations_have_it(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, record(id=NUMBER, name=TEXT)),
            "searchOrders GET /orders": (None, page(record(id=NUMBER, note=TEXT))),
        }
        found = Shared(operations)
        documented = [found.field("Order", name).documented for name in ("id", "name", "note")]
        self.assertEqual([(), ("getOrder",), ("searchOrders",)], documented)

    def test_a_list_without_a_page_is_called_as_its_operation(self) -> None:
        found = Shared({"searchStates GET /states": (None, record(states=listed(record(code=TEXT))))})
        self.assertEqual({"States": "states:[State]", "State": "code:string"}, found.records)

    def test_an_answer_that_is_a_list(self) -> None:
        found = Shared({"countryCodes GET /countries": (None, listed(record(code=TEXT)))})
        self.assertEqual({"CountryCode": "code:string"}, found.records)

    def test_a_record_with_items_is_no_page_by_these_alone(self) -> None:
        line = record(sku=TEXT)
        operations = {
            "getLastOrder GET /orders/last": (None, record(id=NUMBER, total=NUMBER, items=listed(line))),
        }
        self.assertEqual("id:integer total:integer items:[LastOrderItem]", Shared(operations).records["LastOrder"])

    def test_a_request_stays_what_it_is_and_shares_what_is_nested(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, record(id=NUMBER, person=record(name=TEXT, full=TEXT))),
            f"updateOrder PUT {ID}": (record(person=record(name=TEXT)), record(updateCount=NUMBER)),
            "createOrder POST /orders": (record(person=record(name=TEXT, city=TEXT)), record(id=NUMBER)),
        }
        found = Shared(operations).records
        self.assertEqual("person:OrderPerson", found["UpdateOrderRequest"])
        self.assertEqual("person:OrderPerson", found["CreateOrderRequest"])
        self.assertEqual({"name", "full", "city"}, {each.split(":")[0] for each in found["OrderPerson"].split()})

    def test_what_is_called_as_a_resource_is_that_resource(self) -> None:
        operations = {
            "getCustomer GET /customers/{id}": (None, record(contacts=listed(record(id=NUMBER, text=TEXT)))),
            "getCustomerContact GET /customers/{id}/contacts/{cid}": (None, record(id=NUMBER, kind=TEXT)),
        }
        found = Shared(operations).records
        self.assertEqual("contacts:[CustomerContact]", found["Customer"])
        self.assertEqual(2, len(found))

    def test_without_being_asked_nothing_is_shared(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, record(id=NUMBER)),
            "searchOrders GET /orders": (None, page(record(id=NUMBER))),
        }
        shared = Shared(operations)
        self.assertEqual(2, len(shared.records))


class Disagreement(unittest.TestCase):
    def test_what_differs_stays_apart_and_is_told(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, record(id=NUMBER, price=NUMBER)),
            "searchOrders GET /orders": (None, page(record(id=NUMBER, price=TEXT))),
        }
        found = Shared(operations)
        self.assertEqual("id:integer price:integer", found.records["Order"])
        self.assertEqual(3, len(found.records))
        (told,) = [line for line in found.told if "apart" in line]
        self.assertIn("price is string, and integer in line", told)

    def test_it_is_told_at_the_member_that_differs(self) -> None:
        deep = [record(a=record(b=listed(record(c=kind)))) for kind in (NUMBER, TEXT)]
        operations = {
            f"getOrder GET {ID}": (None, deep[0]),
            "searchOrders GET /orders": (None, page(deep[1])),
        }
        (told,) = [line for line in Shared(operations).told if "apart" in line and "Order " in line or "a.b" in line]
        self.assertIn("a.b[].c is string", told)

    def test_two_that_agree_with_a_third_need_not_agree(self) -> None:
        operations = {
            "getOrder GET /orders/{id}": (None, record(id=NUMBER)),
            "searchOrders GET /orders": (None, page(record(id=NUMBER, x=TEXT))),
            "listOrders GET /orders/{id}/": (None, None),
        }
        self.assertEqual("id:integer x:string", Shared(operations).records["Order"])

    def test_enumerations_become_one_and_take_texts(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, record(status=chosen("NEW", "PAID"), kind=chosen("A"))),
            "searchOrders GET /orders": (None, page(record(status=chosen("PAID", "SENT"), kind=TEXT))),
        }
        found = Shared(operations)
        self.assertEqual({"OrderStatus": "NEW PAID SENT", "OrderKind": "A*"}, found.enums)
        self.assertEqual("status:OrderStatus kind:OrderKind", found.records["Order"])

    def test_an_object_that_is_described_takes_one_that_is_not(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, record(a={"type": "object"}, b=record(c=TEXT))),
            "searchOrders GET /orders": (None, page(record(a=record(d=TEXT), b={"type": "object"}))),
        }
        self.assertEqual("a:OrderA b:OrderB", Shared(operations).records["Order"])

    def test_types_that_lead_back_to_themselves(self) -> None:
        node = {"$ref": "#/components/schemas/Node"}
        other = {"$ref": "#/components/schemas/Other"}
        operations = {
            "getNode GET /nodes/{id}": (None, node),
            "searchNodes GET /nodes": (None, page(other)),
        }
        schemas = {"Node": record(id=NUMBER, next=node), "Other": record(next=other, children=listed(other))}
        found = Shared(operations, **schemas).records
        self.assertEqual({"Node", "NodePage"}, set(found))
        self.assertIn("children:[Node]", found["Node"])


class Rules(unittest.TestCase):
    def field(self, name: str, *kinds: dict[str, Any]) -> Field:
        """Of a nested record: in the answer, the update, the creation."""
        operations: dict[str, tuple[Any, Any]] = {f"getOrder GET {ID}": (None, record(it=kinds[0]))}
        for method, kind in zip((f"updateOrder PUT {ID}", "createOrder POST /orders"), kinds[1:]):
            operations[method] = (record(it=kind), None)
        return Shared(operations).field("OrderIt", name)

    def test_required_is_what_all_require(self) -> None:
        needed = {**record(a=TEXT), "required": ["a"]}
        self.assertTrue(self.field("a", needed, needed).required)
        self.assertFalse(self.field("a", needed, record(a=TEXT)).required)
        self.assertFalse(self.field("a", needed, record(b=TEXT)).required)

    def test_rules_are_those_of_requests(self) -> None:
        limit = record(a={"type": "string", "maxLength": 5})
        other = record(a={"type": "string", "maxLength": 6})
        self.assertEqual(1, len(self.field("a", record(a=TEXT), limit).use.constraints))
        self.assertEqual(1, len(self.field("a", record(a=TEXT), limit, limit).use.constraints))
        self.assertEqual(0, len(self.field("a", limit, record(a=TEXT)).use.constraints))
        self.assertEqual(0, len(self.field("a", record(a=TEXT), limit, other).use.constraints))

    def test_read_only_is_what_no_request_may_send(self) -> None:
        quiet = record(a={"type": "string", "readOnly": True})
        self.assertTrue(self.field("a", record(a=TEXT), quiet).read_only)
        self.assertFalse(self.field("a", record(a=TEXT), quiet, record(a=TEXT)).read_only)

    def test_null_is_allowed_where_one_allows_it(self) -> None:
        self.assertTrue(self.field("a", record(a={"type": ["string", "null"]}), record(a=TEXT)).use.nullable)


class Equal(unittest.TestCase):
    def test_answers_that_are_equal_are_one(self) -> None:
        operations = {
            "deleteOrder DELETE /orders/{id}": (None, record(deleteCount=NUMBER)),
            "deletePet DELETE /pets/{id}": (None, record(deleteCount=NUMBER)),
            "deleteAll DELETE /pets": (None, record(deleteCount=TEXT)),
        }
        self.assertEqual(2, len(Shared(operations).records))

    def test_members_that_are_equal_are_one_under_the_same_name(self) -> None:
        size = record(width=NUMBER, height=NUMBER)
        operations = {
            f"getOrder GET {ID}": (None, record(id=NUMBER, dimensions=size, other=size)),
            "getPet GET /pets/{id}": (None, record(name=TEXT, dimensions=size)),
        }
        found = Shared(operations).records
        self.assertEqual("id:integer dimensions:Dimensions other:OrderOther", found["Order"])
        self.assertEqual("name:string dimensions:Dimensions", found["Pet"])

    def test_requests_that_are_equal_are_two(self) -> None:
        operations = {
            "createOrder POST /orders": (record(name=TEXT), None),
            "createPet POST /pets": (record(name=TEXT), None),
        }
        self.assertEqual({"CreateOrderRequest", "CreatePetRequest"}, set(Shared(operations).records))


class Said(unittest.TestCase):
    def test_a_person_says_what_is_one(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, {**record(id=NUMBER), "x-oac": {"record": "Purchase"}}),
            "getLast GET /last": (None, {**record(id=NUMBER, at=TEXT), "x-oac": {"record": "Purchase"}}),
        }
        self.assertEqual({"Purchase": "id:integer at:string"}, Shared(operations).records)

    def test_what_a_person_calls_by_two_names_is_two(self) -> None:
        label = {**record(id=NUMBER, at=TEXT), "x-oac": {"record": "Label"}}
        operations = {
            "getOrder GET /orders/{id}": (None, record(tag=label)),
            "getTag GET /tags/{id}": (None, {**record(id=NUMBER), "x-oac": {"record": "Tag"}}),
        }
        found = Shared(operations)
        self.assertEqual("tag:Label", found.records["Order"])
        self.assertEqual("id:integer", found.records["Tag"])
        self.assertEqual("id:integer at:string", found.records["Label"])

    def test_what_holds_two_is_two(self) -> None:
        """A record has one type for a member: it cannot stand for two of which one holds what stays apart."""
        for words in ({"record": "Label"}, {"apart": "It is something else."}):
            with self.subTest(words=words):
                label = {**record(id=NUMBER, at=TEXT), "x-oac": words}
                tag = {**record(id=NUMBER), "x-oac": {"record": "Tag"}}
                operations = {
                    "getOrder GET /orders/{id}": (None, record(tag=label)),
                    "searchOrders GET /orders": (None, page(record(tag=tag))),
                }
                found = Shared(operations)
                self.assertEqual(4, len(found.records) - ("OrderPage" in found.records), found.records)
                self.assertTrue(any("stays apart from" in line for line in found.told), found.told)

    def test_what_cannot_be_one_is_an_error(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, {**record(id=NUMBER), "x-oac": {"record": "Purchase"}}),
            "getLast GET /last": (None, {**record(id=TEXT), "x-oac": {"record": "Purchase"}}),
        }
        told = Shared(operations).told
        self.assertTrue(any(line.startswith("error: this cannot be the record") for line in told), told)

    def test_what_stays_apart(self) -> None:
        answer = record(deleteCount=NUMBER)
        operations = {
            "deleteOrder DELETE /orders/{id}": (None, {**answer, "x-oac": {"apart": "it was there first"}}),
            "deletePet DELETE /pets/{id}": (None, answer),
        }
        self.assertEqual({"DeleteOrderResponse", "DeletePetResponse"}, set(Shared(operations).records))

    def test_resources_that_are_alike(self) -> None:
        operations = {
            f"getOrder GET {ID}": (None, record(items=listed(record(sku=TEXT)))),
            "getCart GET /carts/{id}": (None, record(items=listed(record(sku=TEXT, lost=NUMBER)))),
        }
        found = Shared(operations, {"alike": [["Order", "Cart"]]}).records
        self.assertEqual("sku:string lost:integer", found["OrderItem"])
        self.assertEqual({"Order", "Cart", "OrderItem"}, set(found))

    def test_a_name_that_nothing_has_is_told(self) -> None:
        operations = {f"getOrder GET {ID}": (None, record(id=NUMBER))}
        told = Shared(operations, {"alike": [["Order", "Basket"]]}).told
        self.assertTrue(any('"Basket"' in line for line in told), told)

    def test_what_is_said_wrongly(self) -> None:
        for sharing in ({"alike": ["Order"]}, {"alike": "Order"}, {"alike": [[1]]}):
            told = Shared({f"getOrder GET {ID}": (None, record(id=NUMBER))}, sharing).told
            self.assertTrue(any(line.startswith("error") for line in told), sharing)
