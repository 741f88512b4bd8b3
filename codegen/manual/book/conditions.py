"""Rules of several members, or of some items, in sentences, as errors of the runtime say them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.api import constraints as c
from codegen.binding.docs import limit_words

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_HELD = "\ue000"  # a character of nobody's, in the place of a value
_MANY = 3


def record_rules(constraints: Iterable[c.Constraint]) -> Iterator[str]:
    for each in constraints:
        match each:
            case c.MinProperties(written=written):
                yield f"At least {_members(written)} {'has' if written == '1' else 'have'} to be there."
            case c.MaxProperties(written=written):
                yield f"At most {_members(written)} may be there."
            case c.DependentRequired(field, needed):
                yield f"Where {field} is there, {needed} has to be there, too."
            case c.IfThen(condition, otherwise, then):
                where = "Unless" if otherwise else "Where"
                yield f"{where} {_all(condition, 'it is so that anything holds')}: {_all(then, 'anything')}."


def contains_words(rule: c.Contains) -> str:
    """Without a full stop."""
    null = "null or " if rule.takes_null else ""
    with_ = _all(rule.condition, "any value") if isinstance(rule.condition, c.RecordTest) else _asked(rule.condition)
    sides = [f"at least {rule.minimum}"] if rule.minimum > 0 else []
    sides += [f"at most {rule.maximum}"] if rule.maximum is not None else []
    said = " and ".join(sides)
    return f"{said[:1].upper()}{said[1:]} with {null}{with_}" if said else ""


def gathered(limits: Iterable[str]) -> list[str]:
    """What is said of many values in the same words is said once."""
    found: dict[str, list[str]] = {}
    for each in limits:
        values = _QUOTED.findall(each)
        key = _QUOTED.sub(_HELD, each, count=1) if values else each
        found.setdefault(key, []).append(values[0] if values else "")
    result = []
    for key, values in found.items():
        if len(values) < _MANY:
            result += [key.replace(_HELD, value) for value in values]
        else:
            result.append(f"{key.replace(_HELD, values[0])}; the same with {', '.join(values[1:])}")
    return result


def _all(test: c.RecordTest, otherwise: str) -> str:
    found = [_tested(each) for each in test.fields] + [f"{name} present" for name in test.present]
    return " and ".join(found) or otherwise


def _tested(test: c.FieldTest) -> str:
    held = "" if test.needed and not test.takes_null else "null or " if test.needed else "absent or "
    return f"{test.field} {held}{_asked(test.test)}"


def _asked(test: c.ValueTest) -> str:
    return " and ".join(_one(each) for each in test.constraints) or "any value"


def _one(constraint: c.Constraint) -> str:
    match constraint:
        case c.Const(value):
            return value.text
        case c.EnumValues(values):
            return " or ".join(value.text for value in values)
    said = limit_words(constraint)
    return said[:1].lower() + said[1:]


def _members(written: str) -> str:
    return f"{written} member" if written == "1" else f"{written} members"
