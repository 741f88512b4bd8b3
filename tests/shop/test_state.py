"""What single operations of the mock do with its shop: lists, uploads, batches, stock, news; faults by operation."""

from __future__ import annotations

import json
import shutil
import tempfile
import unittest
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.harness import lab
from tests.shop.support import ShopCase
from tests.mock.description import description
from tests.mock.faults import read_fault

CHERRY, SHIRT, BOOK = 692730761, 692730763, 692730764


class Lists(ShopCase):
    def found(self, name: str, **query: Any) -> list[Any]:
        return [item["id"] for item in self.ok(name, None, None, **query)["items"]]

    def test_pages(self) -> None:
        page = self.ok("searchProducts", limit=2, offset=1)
        self.assertEqual((4, 2, 1, 2), tuple(page[name] for name in ("total", "count", "offset", "limit")))
        self.assertEqual([692730762, SHIRT], [item["id"] for item in page["items"]])
        self.assertEqual([], self.ok("searchProducts", offset=100)["items"])

    def test_filters(self) -> None:
        cases: tuple[tuple[str, dict[str, Any], list[Any]], ...] = (
            ("searchProducts", {"sku": "shirt"}, [SHIRT]),
            ("searchProducts", {"productId": [CHERRY, BOOK]}, [CHERRY, BOOK]),
            ("searchProducts", {"priceFrom": 5, "priceTo": 12}, [CHERRY, BOOK]),
            ("searchProducts", {"keyword": "recipe"}, [BOOK]),
            ("searchProducts", {"categories": [9691095]}, [SHIRT]),
            ("searchProducts", {"inventory": "outofstock"}, [692730762]),
            ("searchOrders", {"ids": ["K8XTQ", "M2WLF"]}, ["K8XTQ", "M2WLF"]),
            ("searchOrders", {"paymentStatus": ["PAID"], "customerId": 177737166}, ["K8XTQ"]),
            ("searchOrders", {"createdFrom": "2024-05-01", "createdTo": 1717000000}, ["QT9ZA"]),
            ("searchOrders", {"productId": [BOOK]}, ["QT9ZA"]),
            ("searchCustomers", {"customerGroupIds": [9367001]}, [177737166]),
            ("searchCustomers", {"city": "odense"}, [177737165]),
            ("searchCustomers", {"email": "nobody@example.com"}, []),
            ("searchCategories", {"parent": 9691094, "hidden_categories": True}, [9691096]),
            ("searchDiscountCoupons", {"discount_type": "PERCENT"}, [162428889]),
            ("searchProductReviews", {"rating": 3, "status": "moderated"}, [712737672]),
        )
        for name, query, expected in cases:
            with self.subTest(name, **query):
                self.assertEqual(expected, self.found(name, **query))

    def test_order(self) -> None:
        by_price = self.found("searchProducts", sortBy="PRICE_DESC")
        self.assertEqual([SHIRT, BOOK, CHERRY, 692730762], by_price)
        self.assertEqual([177737166, 177737165, 177737167], self.found("searchCustomers", sortBy="NAME_ASC"))

    def test_fields(self) -> None:
        page = self.ok("searchProducts", responseFields="total,items(id,combinations(sku))", productId=[SHIRT])
        self.assertEqual({"total", "items"}, page.keys())
        self.assertEqual({"id", "combinations"}, page["items"][0].keys())
        self.assertEqual({"sku": "SHIRT-S-RED"}, page["items"][0]["combinations"][0])
        self.assertEqual({"id": "K8XTQ"}, self.ok("getOrder", {"orderId": "K8XTQ"}, responseFields="id"))

    def test_what_is_not_honoured_is_said(self) -> None:
        self.assertEqual("onsale", self.call("searchProducts", onsale="onsale", keyword="x").ignored)
        self.assertEqual("", self.call("searchProducts", keyword="x", limit=1).ignored)
        self.assertEqual("option_Size", self.call("searchProducts", option_Size="M", limit=1).ignored)
        self.assertEqual("sortBy", self.call("searchProducts", sortBy="RELEVANCE").ignored)
        told = json.loads(self.send("GET", "/mock/operations").body)["operations"]
        products = next(each for each in told if each["operation"] == "searchProducts")
        self.assertIn("onsale", products["ignores"])
        self.assertEqual({each["operation"] for each in told}, set(self.operations))


class Writing(ShopCase):
    def test_ids_for_what_is_new(self) -> None:
        body = {"sku": "X", "name": "X", "price": 1, "attributes": [{"name": "Origin", "value": "Fyn"}]}
        number = self.ok("createProduct", None, body)["id"]
        product = self.ok("getProduct", {"productId": number})
        self.assertGreater(product["attributes"][0]["id"], 900000000)
        self.assertRegex(product["created"], r"^20\d\d-")
        order = self.ok("getOrder", {"orderId": "K8XTQ"})
        created = self.ok("createOrder", None, {**_order(order), "items": [{"productId": BOOK, "quantity": 1}]})
        again = self.ok("getOrder", {"orderId": created["orderid"]})
        self.assertEqual(created["id"], again["internalId"])
        self.assertGreater(again["items"][0]["id"], 900000000)
        self.assertEqual(again, self.ok("getLastOrder"))

    def test_a_list_is_replaced_and_known_ids_are_merged(self) -> None:
        path = {"orderId": "K8XTQ"}
        self.ok("updateOrder", path, {"items": [{"id": 1828115521, "quantity": 4}]})
        items = self.ok("getOrder", path)["items"]
        self.assertEqual([(1828115521, 4, "Shirt")], [(item["id"], item["quantity"], item["name"]) for item in items])

    def test_read_only_members_are_kept(self) -> None:
        self.ok("updateCustomer", {"customerId": 177737165}, {"contacts": [{"id": 113861381, "timestamp": "1999"}]})
        customer = self.ok("getCustomer", {"customerId": 177737165})
        self.assertEqual("2024-06-04 21:15:10 +0000", customer["contacts"][0]["timestamp"])

    def test_stock(self) -> None:
        self.ok("adjustProductStock", {"productId": CHERRY}, {"quantityDelta": -1981})
        self.assertEqual((0, False), _stock(self.ok("getProduct", {"productId": CHERRY})))
        path = {"productId": SHIRT, "combinationId": 70000002}
        self.ok("adjustProductVariationStock", path, {"quantityDelta": 8})
        self.assertEqual((20, True), _stock(self.ok("getProductVariation", path)))
        self.assertEqual(20, self.ok("getProduct", {"productId": SHIRT})["combinations"][1]["quantity"])

    def test_categories(self) -> None:
        path = {"categoryId": 9691095}
        self.ok("assignProductsToTheCategory", path, {"productIds": [BOOK]})
        self.assertEqual([9691095], self.ok("getProduct", {"productId": BOOK})["categoryIds"])
        self.ok("unassignProductsFromTheCategory", path, {"productIds": [BOOK, SHIRT]})
        self.assertEqual([], self.ok("getCategory", path)["productIds"])
        self.ok("updateOrderOfCategories", None, {"sortedIds": [9691095, 9691094]}, parentCategory=0)
        self.assertEqual([9691095, 9691094], self.ok("getOrderOfCategories", parentCategory=0)["sortedIds"])

    def test_a_cart_becomes_an_order(self) -> None:
        cart = self.ok("searchAbandonedCarts")["items"][0]
        placed = self.ok("convertAbandonedCartToOrder", {"cartId": cart["cartId"]})
        self.assertEqual(cart["total"], self.ok("getOrder", {"orderId": placed["id"]})["total"])
        self.assertEqual(0, self.ok("searchAbandonedCarts")["total"])

    def test_news_and_history(self) -> None:
        before = self.ok("getLatestStoreUpdateStats")
        self.ok("deleteProduct", {"productId": CHERRY})
        after = self.ok("getLatestStoreUpdateStats", productCountRequired=True)
        self.assertEqual(before["ordersUpdated"], after["ordersUpdated"])
        self.assertNotEqual(before["productsUpdated"], after["productsUpdated"])
        self.assertEqual(3, after["productCountRequired"])
        history = self.ok("getDeletedItemsHistory", {"entity": "products"})
        self.assertEqual([CHERRY], [item["id"] for item in history["items"]])
        self.assertEqual(0, self.ok("getDeletedItemsHistory", {"entity": "orders"})["total"])

    def test_singletons(self) -> None:
        self.ok("updateStoreProfile", None, {"settings": {"storeName": "Ours"}})
        settings = self.ok("getStoreProfile")["settings"]
        self.assertEqual(("Ours", "Fruit and shirts"), (settings["storeName"], settings["storeDescription"]))


class Bytes(ShopCase):
    def test_an_image(self) -> None:
        path, png = {"productId": CHERRY}, b"\x89PNG\r\n\x00bytes"
        number = self.ok("uploadMainProductImage", path, png)["id"]
        address = self.ok("getProduct", path)["imageUrl"]
        self.assertEqual(png, self.send("GET", urlsplit(address).path).body)
        self.assertIn(str(number), address)
        self.assertEqual(1, self.ok("deleteMainProductImage", path)["deleteCount"])
        self.assertNotIn("imageUrl", self.ok("getProduct", path))
        self.assertEqual(0, self.ok("deleteMainProductImage", path)["deleteCount"])

    def test_an_image_elsewhere(self) -> None:
        body = {"url": "https://images.example.com/new.jpg", "width": "10", "height": "10"}
        self.ok("uploadCategoryImageAsync", {"categoryId": 9691095}, body)
        self.assertEqual(body["url"], self.ok("getCategory", {"categoryId": 9691095})["imageUrl"])

    def test_a_logo(self) -> None:
        address = "https://images.example.com/logo.png"
        self.ok("uploadStoreLogoImage", {"logo": "emaillogo"}, externalUrl=address)
        self.assertEqual(address, self.ok("getStoreProfile")["settings"]["emailLogoUrl"])
        self.assertEqual(1, self.ok("deleteStoreLogoImage", {"logo": "emaillogo"})["deleteCount"])
        self.assertNotIn("emailLogoUrl", self.ok("getStoreProfile")["settings"])

    def test_the_gallery_has_two_faces(self) -> None:
        path = {"productId": SHIRT}
        image = self.ok("uploadGalleryProductImage", path, b"image")["id"]
        video = self.ok("uploadGalleryProductVideo", path, url="https://video.example.com/1")["id"]
        for number in (image, video):
            self.assertEqual(1, self.ok("deleteGalleryProductImage", {**path, "galleryImageId": number})["deleteCount"])
            self.assertEqual(404, self.call("deleteGalleryProductImage", {**path, "galleryImageId": number}).status)

    def test_files(self) -> None:
        path = {"productId": BOOK}
        address = "https://files.example.com/more.pdf"
        number = self.ok("uploadProductFile", path, fileName="more.pdf", externalUrl=address)["id"]
        files = self.ok("getProduct", path)["files"]
        self.assertEqual(("more.pdf", address), (files[1]["name"], files[1]["adminUrl"]))
        answer = self.call("downloadProductFile", {**path, "fileId": number})
        self.assertTrue(answer.body)
        self.assertEqual("application/octet-stream", answer.headers["Content-Type"])
        invoice = self.call("getOrderReceiptPDF", {"orderId": "K8XTQ"})
        self.assertEqual((b"%PDF", "application/pdf"), (invoice.body[:4], invoice.headers["Content-Type"]))


class Batches(ShopCase):
    CALLS: list[dict[str, Any]] = [
        {"id": "one", "path": "/orders?limit=1", "method": "GET"},
        {"id": "two", "path": "/customer_groups", "method": "POST", "body": {"name": "New"}},
        {"id": "three", "path": "/orders/NONE", "method": "GET"},
        {"id": "four", "path": f"/products/{CHERRY}", "method": "DELETE"},
    ]

    def batch(self, **query: Any) -> dict[str, Any]:
        return {"ticket": self.ok("createBatchRequest", None, self.CALLS, **query)["ticket"]}

    def test_calls_are_carried_out(self) -> None:
        ticket = self.batch()
        status = self.ok("getBatchStatus", None, None, **ticket)
        self.assertEqual(
            ("COMPLETED", 4, 4), tuple(status[n] for n in ("status", "totalRequests", "completedRequests"))
        )
        fates = [(each["id"], each["status"], each["httpStatusCode"]) for each in status["responses"]]
        done, failed = "COMPLETED", "FAILED"
        self.assertEqual([("one", done, 200), ("two", done, 200), ("three", failed, 404), ("four", done, 200)], fates)
        self.assertEqual(1, len(status["responses"][0]["httpBody"]["items"]))
        texts = self.ok("getBatchStatus", None, None, escapedJson=True, **ticket)["responses"]
        self.assertEqual(status["responses"][1]["httpBody"], json.loads(texts[1]["escapedHttpBody"]))
        self.assertEqual(404, self.call("getProduct", {"productId": CHERRY}).status)

    def test_stop_on_the_first_failure(self) -> None:
        status = self.ok("getBatchStatus", None, None, **self.batch(stopOnFirstFailure=True))
        self.assertEqual("NOT_EXECUTED", status["responses"][3]["status"])
        self.assertEqual(200, self.call("getProduct", {"productId": CHERRY}).status)

    def test_a_key_is_carried_out_once(self) -> None:
        key = "2f1c7c3a-7d0f-4b53-9f0e-0a3d7f5f7d10"
        self.assertEqual(self.batch(deduplicationKey=key), self.batch(deduplicationKey=key))
        self.assertNotEqual(self.batch(), self.batch())
        names = [group["name"] for group in self.ok("searchCustomerGroups")["items"]]
        self.assertEqual(3, names.count("New"))

    def test_tickets(self) -> None:
        ticket = self.batch()["ticket"]
        self.assertEqual(
            [{"ticket": ticket, "status": "COMPLETED"}], self.ok("getBatchStatus", status="COMPLETED")["items"]
        )
        self.assertEqual([], self.ok("getBatchStatus", status="QUEUED")["items"])
        self.assertEqual(1, self.ok("stopAndDeleteBatchRequest", ticketId=ticket)["deleteCount"])
        self.assertEqual(404, self.call("getBatchStatus", ticket=ticket).status)

    def test_faults_hold_within(self) -> None:
        self.server.faults.add(*read_fault({"operation": "createCustomerGroup", "status": 500}))
        status = self.ok("getBatchStatus", None, None, **self.batch())
        self.assertEqual(("FAILED", 500), tuple(status["responses"][1][name] for name in ("status", "httpStatusCode")))


class Faults(ShopCase):
    def test_by_operation_and_by_path(self) -> None:
        limited = {"operation": "getOrder", "status": 429, "headers": {"Retry-After": "3"}, "count": 2}
        self.server.faults.add(*read_fault(limited))
        self.server.faults.add(*read_fault({"path": "/*/products/*", "status": 500}))
        self.ok("searchOrders")
        for _ in range(2):
            answer = self.call("getOrder", {"orderId": "K8XTQ"})
            self.assertEqual((429, "3"), (answer.status, answer.headers["Retry-After"]))
        self.ok("getOrder", {"orderId": "K8XTQ"})
        self.assertEqual(500, self.call("getProduct", {"productId": CHERRY}).status)
        self.ok("getProduct", {"productId": CHERRY})

    def test_dropped_before_and_after(self) -> None:
        for carried_out, number in ((False, 2), (True, 3)):
            self.server.faults.add(
                *read_fault({"operation": "createCustomerGroup", "drop": True, "carryOut": carried_out})
            )
            with self.assertRaises((OSError, HTTPException)):
                self.call("createCustomerGroup", None, {"name": "New"})
            self.connection.close()
            self.assertEqual(number, self.ok("searchCustomerGroups")["total"])


class Kept(unittest.TestCase):
    def test_a_changed_description_is_read_again(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            spec, kept = Path(folder) / "openapi.yaml", Path(folder) / "kept"
            shutil.copy(lab.SPEC, spec)
            text = spec.read_text(encoding="utf-8")
            first = description(spec, kept)
            self.assertEqual(first, description(spec, kept))
            self.assertEqual(1, len(list(kept.iterdir())))
            spec.write_text("x-new: 1\n" + text, encoding="utf-8")
            self.assertEqual(1, description(spec, kept)["x-new"])


def _stock(item: dict[str, Any]) -> tuple[Any, Any]:
    return item["quantity"], item["inStock"]


def _order(order: dict[str, Any]) -> dict[str, Any]:
    """What an order must have."""
    names = ("subtotal", "total", "email", "fulfillmentStatus", "paymentStatus")
    return {name: order[name] for name in names}


if __name__ == "__main__":
    unittest.main()
