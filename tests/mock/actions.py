"""The exceptions: what single operations do that no rule of shop.py says, by their operationIds; and what else changes
with an item of some lists. A description without such an operation does not notice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.mock.changes import Hook
from tests.mock.lists import is_between, page
from tests.mock.made import now_text
from tests.mock.messages import Call
from tests.mock.places import Role
from tests.mock.writing import done

if TYPE_CHECKING:
    from tests.mock.shop import Shop

Json = dict[str, Any]
_LONG_AGO = "2024-06-04 21:15:10 +0000"  # nothing has changed since the seed


@dataclass(frozen=True)
class Action:
    run: Callable[[Role, Call], Any]
    honours: tuple[str, ...] = ()  # parameters


def actions(shop: Shop) -> dict[str, Action]:
    """By operationId."""
    made = _Actions(shop)
    sorts = {"parentCategory"}
    stats = ("productCountRequired", "categoryCountRequired", *made.WANTED.values())
    return {
        "getOrderOfCategories": Action(made.category_order, tuple(sorts)),
        "updateOrderOfCategories": Action(made.order_categories, tuple(sorts)),
        "getOrderOfProducts": Action(made.product_order, tuple(sorts)),
        "updateOrderOfProducts": Action(made.order_products, tuple(sorts)),
        "assignProductsToTheCategory": Action(made.assign),
        "unassignProductsFromTheCategory": Action(made.unassign),
        "adjustProductStock": Action(made.adjust_stock),
        "adjustProductVariationStock": Action(made.adjust_stock),
        "getProductFilters": Action(made.product_filters),
        "deleteGalleryProductImage": Action(made.delete_media),
        "bulkUpdateDeleteProductReviews": Action(made.change_reviews),
        "getProductReviewsStats": Action(made.review_stats),
        "convertAbandonedCartToOrder": Action(made.place_cart),
        "calculateOrderDetails": Action(made.calculate),
        "getLastOrder": Action(made.last_order),
        "generateTaxInvoiceForOrder": Action(made.invoice),
        "cancelStaffAccountInvite": Action(made.cancel_invite),
        "getDeletedItemsHistory": Action(made.deleted, ("from_date", "to_date", "offset", "limit")),
        "getLatestStoreUpdateStats": Action(made.news, stats),
    }


class _Actions:
    # Times that are told only where a parameter asks for them.
    WANTED = {
        "reviewsUpdated": "reviewsUpdatesRequired",
        "domainsUpdated": "domainsRequired",
        "subscriptionsUpdated": "subscriptionRequired",
    }

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def _all(self, name: str) -> list[Json]:
        return self._shop.tree.items((name,), {})

    # ---- categories and products ----

    def _categories(self, call: Call) -> list[Json]:
        parent = call.query.get("parentCategory", 0)
        found = [each for each in self._all("categories") if (each.get("parentId") or 0) == parent]
        return sorted(found, key=lambda each: each.get("orderBy", 0))

    def category_order(self, role: Role, call: Call) -> Json:
        return {"sortedIds": [each["id"] for each in self._categories(call)]}

    def order_categories(self, role: Role, call: Call) -> Json:
        ids: list[Any] = call.body.get("sortedIds", [])
        for each in self._categories(call):
            if each["id"] in ids:
                each["orderBy"] = ids.index(each["id"])
        return self._changed(role)

    def _product_ids(self, call: Call) -> list[Any]:
        category = call.query.get("parentCategory", 0)
        found = [each for each in self._all("products") if category in each.get("categoryIds", [0])]
        return [each["id"] for each in found]

    def product_order(self, role: Role, call: Call) -> Json:
        return {"sortedIds": self._product_ids(call)}

    def order_products(self, role: Role, call: Call) -> Json:
        ids: list[Any] = call.body.get("sortedIds", [])
        self._all("products").sort(key=lambda each: ids.index(each["id"]) if each["id"] in ids else len(ids))
        return self._changed(role)

    def _category(self, role: Role, call: Call) -> tuple[Json, list[Json]]:
        """The category, and the products that are named."""
        category: Json = self._shop.tree.find(role.steps[:-1], call.path)
        ids = call.body.get("productIds", [])
        return category, [each for each in self._all("products") if each["id"] in ids]

    def assign(self, role: Role, call: Call) -> Json:
        category, products = self._category(role, call)
        for product in products:
            _add(product.setdefault("categoryIds", []), category["id"])
            _add(category.setdefault("productIds", []), product["id"])
        return self._changed(role)

    def unassign(self, role: Role, call: Call) -> Json:
        category, products = self._category(role, call)
        for product in products:
            product["categoryIds"] = [each for each in product.get("categoryIds", []) if each != category["id"]]
            category["productIds"] = [each for each in category.get("productIds", []) if each != product["id"]]
        return self._changed(role)

    def adjust_stock(self, role: Role, call: Call) -> Json:
        """Of a product or a variation. What is unlimited stays so."""
        item: Json = self._shop.tree.find(role.steps[:-1], call.path)
        if item.get("unlimited") is not True:
            item["quantity"] = item.get("quantity", 0) + call.body.get("quantityDelta", 0)
            item["inStock"] = item["quantity"] > 0
        return self._changed(role)

    def product_filters(self, role: Role, call: Call) -> Json:
        return {"productCount": len(self._all("products")), "filters": {}}

    def delete_media(self, role: Role, call: Call) -> Json:
        """Of an image, or a video, of the gallery: two functions, one path."""
        number = next(value for name, value in call.path.items() if "{" + name + "}" == role.steps[-1])
        for steps in (role.steps[:-1], (*role.steps[:2], "media", "videos"), (*role.steps[:2], "media", "images")):
            items = self._shop.tree.items(steps, call.path)
            found = [each for each in items if str(each.get("id")) == str(number)]
            if found:
                items.remove(found[0])
                return self._changed(role)
        assert role.collection is not None
        raise self._shop.tree.missing(role.collection, number)

    # ---- reviews ----

    def change_reviews(self, role: Role, call: Call) -> Json:
        reviews = self._all("reviews")
        filters = call.body.get("currentFilters", {}) if call.body["selectMode"] == "ALL_FILTERED" else {}
        chosen = [each for each in reviews if _passes(each, filters)]
        if call.body["selectMode"] == "SELECTED":
            chosen = [each for each in chosen if each["id"] in call.body.get("reviewIds", [])]
        for each in chosen:
            if call.body.get("delete"):
                self._shop.tree.remove(self._shop.places.collections["reviews"], reviews, each)
            elif "newStatus" in call.body:
                each["status"] = call.body["newStatus"]
        self._shop.tree.touch(role.steps)
        return done({}, len(chosen))

    def review_stats(self, role: Role, call: Call) -> Json:
        states = [each.get("status") for each in self._all("reviews")]
        counts = {f"{state}Count": states.count(state) for state in ("moderated", "published")}
        return {"allCount": len(states), **counts}

    # ---- orders ----

    def place_cart(self, role: Role, call: Call) -> Json:
        cart: Json = self._shop.tree.find(role.steps[:-1], call.path)
        order = self._shop.writing.created("orders", ("orders",), {}, dict(cart))
        self._all("carts").remove(cart)
        self._shop.tree.touch(role.steps)
        return order

    def calculate(self, role: Role, call: Call) -> Json:
        """Prices times quantities, with the rate of shipping and the handling fee; no taxes, no discounts."""
        items = call.body.get("items", [])
        subtotal = round(sum(each.get("price", 0) * each.get("quantity", 1) for each in items), 2)
        extra = call.body.get("shippingOption", {}).get("shippingRate", 0) + call.body.get("handlingFee", {}).get(
            "value", 0
        )
        total = round(subtotal + extra, 2)
        sums = {
            "subtotal": subtotal,
            "subtotalWithoutTax": subtotal,
            "total": total,
            "totalWithoutTax": total,
            "tax": 0,
        }
        return {**call.body, **sums}

    def last_order(self, role: Role, call: Call) -> Json:
        return next(reversed(self._all("orders")), {})

    def invoice(self, role: Role, call: Call) -> Json:
        order: Json = self._shop.tree.find(role.steps[:-2], call.path)
        number = self._shop.tree.new_id()
        link = f"{self._shop.uploads.origin}/mock/files/{number}"
        entry = {"internalId": number, "id": f"INV-{number}", "created": now_text(), "link": link, "type": "SALE"}
        order.setdefault("invoices", []).append(entry)
        return {"id": number}

    # ---- the store ----

    def cancel_invite(self, role: Role, call: Call) -> Json:
        staff = self._all("staff")
        invited = [each for each in staff if each.get("email") == call.body["email"] and not each.get("inviteAccepted")]
        staff[:] = [each for each in staff if each not in invited]
        return done({}, len(invited))

    def deleted(self, role: Role, call: Call) -> Json:
        place = self._shop.behaviour.deleted.get(call.path["entity"], call.path["entity"])
        since, until = call.query.get("from_date"), call.query.get("to_date")
        history = self._shop.tree.deleted.get(place, [])
        items, says = page([each for each in history if is_between(each["date"], since, until)], call.query)
        return {**says, "items": items}

    def news(self, role: Role, call: Call) -> Json:
        found: Json = {}
        for name, place in self._shop.behaviour.news.items():
            changed = self._shop.tree.changed.get(place)
            if name not in self.WANTED or call.query.get(self.WANTED[name]):
                found[name] = changed.strftime("%Y-%m-%d %H:%M:%S +0000") if changed is not None else _LONG_AGO
        for name, place in (("productCountRequired", "products"), ("categoryCountRequired", "categories")):
            if call.query.get(name):
                found[name] = len(self._all(place))
        return found

    def _changed(self, role: Role) -> Json:
        self._shop.tree.touch(role.steps)
        return done({})


def _add(ids: list[Any], number: Any) -> None:
    if number not in ids:
        ids.append(number)


def _passes(review: Json, filters: Json) -> bool:
    names = {"reviewId": "id", "searchKeyword": "review"}
    for name, value in filters.items():
        if name in ("createdFrom", "createdTo"):
            since, until = (value, None) if name.endswith("From") else (None, value)
            if not is_between(review.get("createDate"), since, until):
                return False
            continue
        member = review.get(names.get(name, name))
        wanted: Iterable[Any] = value if isinstance(value, list) else [value]
        if name == "searchKeyword":
            if str(value).lower() not in str(member).lower():
                return False
        elif str(member).lower() not in [str(each).lower() for each in wanted]:
            return False
    return True


def _keep_one_default(contacts: list[Json], newest: Json) -> None:
    if newest.get("default") is True:
        for contact in contacts:
            if contact is not newest and contact.get("type") == newest.get("type"):
                contact["default"] = False


def _format_address(addresses: list[Json], address: Json) -> None:
    state = " ".join(filter(None, (address.get("stateOrProvinceName"), address.get("postalCode"))))
    town = ", ".join(filter(None, (address.get("city"), state)))
    address["addressFormatted"] = "\n".join(filter(None, (address.get("street"), town, address.get("countryName"))))


# By the place of a list: what else changes when an item of it is written.
HOOKS: dict[str, Hook] = {
    "customers/{}/contacts": _keep_one_default,
    "customers/{}/shippingAddresses": _format_address,
}
