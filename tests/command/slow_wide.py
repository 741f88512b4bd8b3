"""The command of a wide description once more, under the sanitizers."""

from __future__ import annotations

import unittest

from tests.command import test_wide


class Sanitized(test_wide.Wide):
    made = False


if __name__ == "__main__":
    unittest.main()
