"""The description of Ecwid's API: what the page states is there, and nothing of it is left without a word.

The vendor adds fields and values, and `make sync` takes them over with these tests run: so they say what has to be
there, in which order, and not that it is all. That it is all is said by drift, where the page is at hand (see
tests/importer).
"""

from __future__ import annotations

import json
import re
import unittest
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from codegen.description.bundle import plain_description
from tests.mock.judge import Judge, dereferenced

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT / "spec" / "ecwid" / "openapi.yaml"
OVERLAY = ROOT / "spec" / "ecwid" / "overlay.yaml"
DATA = ROOT / "tests" / "data"
BASE = "https://docs.ecwid.com/api-reference/rest-api"
PAGE = f"{BASE}/customers/update-customer"
PATH = "/{storeId}/customers/{customerId}"

TYPES = (
    "EMAIL",
    "PHONE",
    "FACEBOOK",
    "INSTAGRAM",
    "TWITTER",
    "YOUTUBE",
    "TIKTOK",
    "PINTEREST",
    "VK",
    "FB_MESSENGER",
    "WHATSAPP",
    "TELEGRAM",
    "VIBER",
    "URL",
    "OTHER",
)
ADDRESS = (
    "name",
    "companyName",
    "street",
    "city",
    "countryCode",
    "countryName",
    "postalCode",
    "stateOrProvinceCode",
    "stateOrProvinceName",
    "phone",
)


FIELDS = {
    "UpdateCustomerRequest": (
        "email",
        "name",
        "billingPerson",
        "shippingAddresses",
        "contacts",
        "customerGroupId",
        "taxId",
        "taxIdValid",
        "taxExempt",
        "acceptMarketing",
        "lang",
        "privateAdminNotes",
    ),
    "CustomerBillingPerson": ADDRESS,
    "CustomerShippingAddress": ("id", *ADDRESS, "addressFormatted"),
    "CustomerContact": ("id", "contact", "handle", "note", "type", "default", "orderBy", "timestamp"),
    "UpdateCustomerResponse": ("updateCount",),
}


def known(names: Iterable[str], wanted: Iterable[str]) -> tuple[str, ...]:
    """The `names` that are wanted, in their order."""
    wanted = set(wanted)
    return tuple(name for name in names if name in wanted)


def nodes(value: Any) -> Iterator[Any]:
    yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(child)


def without_values(value: Any, key: str = "") -> Iterator[dict[str, Any]]:
    """The objects of a description, but for examples and maps of names."""
    if isinstance(value, dict) and key not in ("properties", "patternProperties", "schemas", "parameters", "paths"):
        yield value
    members = value.items() if isinstance(value, dict) else [(key, child) for child in value]
    for name, child in members:
        if isinstance(child, (dict, list)) and not (name in ("examples", "x-codes") and key != "properties"):
            yield from without_values(child, "" if key == "properties" else name)


class Facts(unittest.TestCase):
    facts: dict[str, Any]

    @classmethod
    def setUpClass(cls) -> None:
        cls.facts = yaml.load(FACTS.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    def setUp(self) -> None:
        self.schemas = self.facts["components"]["schemas"]
        self.operation = self.facts["paths"][PATH]["put"]

    def test_the_operation(self) -> None:
        self.assertEqual(self.facts["openapi"], "3.1.0")
        self.assertEqual(self.facts["servers"], [{"url": "https://app.ecwid.com/api/v3"}])
        self.assertEqual(self.operation["operationId"], "updateCustomer")
        self.assertEqual(self.operation["security"], [{"bearerAuth": ["read_customers", "update_customers"]}])
        parameters = [dereferenced(self.facts, node) for node in self.operation["parameters"]]
        self.assertEqual([node["name"] for node in parameters], ["storeId", "customerId"])
        for node in parameters:
            self.assertEqual((node["in"], node["required"]), ("path", True))
            self.assertEqual(node["schema"], {"type": "integer", "format": "int64"})

    def test_what_the_page_claims_stays_as_it_is(self) -> None:
        contact = self.schemas["CustomerContact"]["properties"]
        self.assertEqual(known(contact["type"]["enum"], TYPES), TYPES)
        self.assertEqual(contact["orderBy"], {"type": "boolean"})
        self.assertNotIn("enum", self.schemas["UpdateCustomerResponse"]["properties"]["updateCount"])
        for name in ("CustomerBillingPerson", "CustomerShippingAddress"):
            self.assertEqual(self.schemas[name]["properties"]["countryCode"]["pattern"], "^[A-Z]{2}$")

    def test_every_fact_names_its_source(self) -> None:
        self.assertEqual(self.operation["externalDocs"]["url"], PAGE)
        sources = {
            name: schema["externalDocs"]["url"]
            for name, schema in self.schemas.items()
            if name not in ("Error", "ErrorCode")  # of the page that lists codes, beside no endpoint
        }
        for name, anchor in (
            ("UpdateCustomerRequest", "request-json"),
            ("CustomerBillingPerson", "billingperson"),
            ("CustomerContact", "contacts"),
            ("CustomerShippingAddress", "shippingaddresses"),
            ("UpdateCustomerResponse", "response-json"),
        ):
            self.assertEqual(sources.pop(name), f"{PAGE}#{anchor}")
        for name, source in sources.items():
            self.assertRegex(source, rf"^{re.escape(BASE)}/[a-z0-9/-]+#[a-z0-9_-]+$", name)

    def test_no_prose(self) -> None:
        """OpenAPI requires a description of a response; nothing else has one."""
        responses = [
            response
            for item in self.facts["paths"].values()
            for operation in item.values()
            for each in (operation, *operation.get("x-faces", ()))
            for response in each["responses"].values()
        ]
        responses += self.facts["components"]["responses"].values()
        self.assertEqual({each.get("description") for each in responses}, {"OK", "Accepted", "An error", None})
        known = set(map(id, responses))
        others = [node for node in without_values(self.facts) if "description" in node and id(node) not in known]
        self.assertEqual([node["description"] for node in others], [])

    def test_the_page_example_is_verbatim(self) -> None:
        examples = self.operation["requestBody"]["content"]["application/json"]["examples"]
        self.assertEqual(examples["page"]["value"], json.loads((DATA / "update-customer" / "page.json").read_bytes()))
        self.assertEqual(examples["page"]["value"], json.loads((DATA / "bench" / "small.json").read_bytes()))


class Corrections(unittest.TestCase):
    def test_each_action_says_why(self) -> None:
        for path in (OVERLAY, *sorted(OVERLAY.parent.glob("corrections/*.yaml"))):
            overlay = yaml.safe_load(path.read_text(encoding="utf-8"))
            extends = "openapi.yaml" if path == OVERLAY else "../openapi.yaml"
            self.assertEqual((overlay["overlay"], overlay["extends"]), ("1.0.0", extends))
            for action in overlay["actions"]:
                self.assertRegex(action["description"], r"\.$", f"{path.name}: {action['target']}")


class Merged(unittest.TestCase):
    document: dict[str, Any]

    @classmethod
    def setUpClass(cls) -> None:
        cls.document = plain_description(str(FACTS))

    def setUp(self) -> None:
        self.schemas = self.document["components"]["schemas"]
        self.operation = self.document["paths"][PATH]["put"]

    def judge(self, name: str) -> Judge:
        return Judge(self.document, {"$ref": f"#/components/schemas/{name}"})

    def broken(self, value: Any, name: str = "UpdateCustomerRequest") -> list[tuple[str, str]]:
        return [(violation.path, violation.keyword) for violation in self.judge(name).violations(value)]

    def test_everything_is_described(self) -> None:
        places = {"the API": self.document["info"], "the operation": self.operation}
        places |= {f"tag {node['name']}": node for node in self.document["tags"] if node["name"] == "Customers"}
        places |= {
            f"body of {code}": dereferenced(self.document, node) for code, node in self.operation["responses"].items()
        }
        places["the request"] = self.operation["requestBody"]
        places |= {str(node): dereferenced(self.document, node) for node in self.operation["parameters"]}
        for kind in ("responses", "securitySchemes"):
            places |= {f"{kind} {name}": node for name, node in self.document["components"][kind].items()}
        places |= {name: self.schemas[name] for name in (*FIELDS, "Error")}
        for name, fields in FIELDS.items():
            properties = self.schemas[name]["properties"]
            places |= {f"{name}.{field}": properties[field] for field in known(properties, fields)}
        self.assertGreater(len(places), 50)
        for name, node in places.items():
            self.assertGreater(len(node.get("description", "")), 8, name)

    def test_the_fields_stand_in_the_order_of_the_page(self) -> None:
        """Also those that the page has lost and that are kept."""
        for schema, fields in FIELDS.items():
            self.assertEqual(known(self.schemas[schema]["properties"], fields), fields)

    def test_the_field_that_the_example_sends(self) -> None:
        names = list(self.schemas["UpdateCustomerRequest"]["properties"])
        self.assertEqual(names.index("customerGroupName"), names.index("customerGroupId") + 1)

    def test_the_sort_order_is_a_number(self) -> None:
        cases: tuple[tuple[object, list[str]], ...] = (
            (0, []),
            (7, []),
            (-1, ["minimum"]),
            (True, ["type"]),
            (1.5, ["type"]),
            (1 << 31, ["format"]),
        )
        for value, rules in cases:
            found = self.broken({"contacts": [{"orderBy": value}]})
            self.assertEqual(found, [("contacts[0].orderBy", rule) for rule in rules], value)

    def test_read_only(self) -> None:
        read_only = {
            f"{name}.{field}"
            for name in FIELDS
            for field, node in self.schemas[name]["properties"].items()
            if node.get("readOnly")
        }
        self.assertEqual(read_only, {"CustomerContact.timestamp", "CustomerShippingAddress.addressFormatted"})

    def test_one_default_of_each_type(self) -> None:
        for kind in TYPES:
            contacts = [{"type": kind, "default": True}, {"type": kind, "default": False}, {"type": kind}]
            self.assertEqual(self.broken({"contacts": contacts}), [], kind)
            contacts.append({"type": kind, "default": True})
            self.assertEqual(self.broken({"contacts": contacts}), [("contacts", "maxContains")], kind)
        every = [{"type": kind, "default": True} for kind in TYPES]
        self.assertEqual(self.broken({"contacts": [*every, {"default": True}, {"default": True}]}), [])

    def test_country_codes(self) -> None:
        for code in ("us", "USA", "U", "", "US\n", "\nUS", "ÜS", "U1"):
            found = self.broken({"billingPerson": {"countryCode": code}})
            self.assertEqual(found, [("billingPerson.countryCode", "pattern")], repr(code))
        self.assertEqual(self.broken({"billingPerson": {"countryCode": "NO"}}), [])

    def test_nothing_allows_null(self) -> None:
        for name in FIELDS:
            for field in self.schemas[name]["properties"]:
                self.assertTrue(self.broken({field: None}, name), f"{name}.{field}")

    def test_the_answer(self) -> None:
        for value, broken in (
            ({"updateCount": 1}, False),
            ({"updateCount": 0}, False),
            ({"updateCount": 2}, False),
            ({}, True),
            ({"updateCount": "1"}, True),
            ([], True),
            (None, True),
        ):
            self.assertEqual(bool(self.broken(value, "UpdateCustomerResponse")), broken, value)

    def test_examples_fit_their_schemas(self) -> None:
        count = 0
        for node in nodes(self.document):
            if isinstance(node, dict) and "schema" in node and "examples" in node:
                for example in node["examples"].values():
                    self.assertEqual(Judge(self.document, node["schema"]).violations(example["value"]), [])
                    count += 1
        self.assertGreaterEqual(count, 4)

    def test_errors_and_limits(self) -> None:
        self.assertEqual(list(self.operation["responses"]), ["200", "default", "429"])
        busy = dereferenced(self.document, self.operation["responses"]["429"])
        self.assertEqual(busy["headers"]["Retry-After"]["schema"]["type"], "integer")
        error = dereferenced(self.document, self.operation["responses"]["default"])
        self.assertEqual(error["content"]["application/json"]["schema"], {"$ref": "#/components/schemas/Error"})
        self.assertEqual(self.broken({"errorMessage": "m"}, "Error"), [])
        self.assertEqual(self.broken({"errorCode": "C", "args": {"a": 1}}, "Error"), [("args.a", "type")])
        self.assertEqual(self.document["x-oac"]["rateLimit"], {"requests": 600, "seconds": 60})


if __name__ == "__main__":
    unittest.main()
