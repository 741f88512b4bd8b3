"""What parameters that may be settings are called in the command's environment and its file."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.api.binding import Setting
from codegen.api.refusals import Refusals
from codegen.binding import names
from codegen.binding.ccommand import CSetting

# Keys of the command itself (runtime/command/settings/keys.c), in snake case, and words that are variables alone.
OWN = (
    *("base_url", "timeout", "retries", "output", "rate", "profile"),
    *("token", "token_file", "token_command", "config"),
)


def settings(
    chosen: Iterable[Setting], prefix: str, credentials: Iterable[str], refusals: Refusals
) -> tuple[CSetting, ...]:
    """`credentials` are the variables of those that have one."""
    taken = {f"{prefix.upper()}_{word.upper()}": "the command's own" for word in OWN}
    taken.update((variable, "that of a credential") for variable in credentials)
    found = []
    for each in chosen:
        word = names.snake(each.name)
        variable = f"{prefix.upper()}_{word.upper()}"
        if not word:
            refusals.error(each.place, f'x-oac settings names "{each.name}", of which no variable can be made')
        elif variable in taken:
            refusals.error(
                each.place, f'x-oac settings names "{each.name}", whose variable {variable} is {taken[variable]}'
            )
        else:
            taken[variable] = f'that of "{each.name}"'
            found.append(CSetting(each.name, names.kebab(each.name), variable))
    return tuple(found)
