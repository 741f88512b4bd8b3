"""Changes of base.yaml, one or more for each rule: what is changed, which rules must be found, and what they come to."""

from tests.diff.cases.api import *  # noqa: F403
from tests.diff.cases.backwards import REVERSED as REVERSED
from tests.diff.cases.common import CASES as CASES
from tests.diff.cases.common import Case as Case
from tests.diff.cases.repetition import *  # noqa: F403
from tests.diff.cases.several import *  # noqa: F403
from tests.diff.cases.types import *  # noqa: F403
from tests.diff.cases.values import *  # noqa: F403
