"""The parts of `python3 -m codegen sync`: from changed pages to a tested binding, all or nothing (cli/sync runs them).

pages: those of the operations that we have; worktree: the copy; trial: the tests; lost: what has gone, who names it,
how to keep it; changelog: the entry; place: the result put in place.
"""
