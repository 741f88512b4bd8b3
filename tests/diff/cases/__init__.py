"""Changes of base.yaml, one or more for each rule: what is changed, which rules must be found, what they come to."""

from tests.diff.cases.api import *  # noqa: F401, F403
from tests.diff.cases.backwards import REVERSED as REVERSED  # noqa: F401
from tests.diff.cases.common import CASES as CASES  # noqa: F401
from tests.diff.cases.common import Case as Case  # noqa: F401
from tests.diff.cases.changes import *  # noqa: F401, F403
from tests.diff.cases.paging import *  # noqa: F401, F403
from tests.diff.cases.repetition import *  # noqa: F401, F403
from tests.diff.cases.several import *  # noqa: F401, F403
from tests.diff.cases.types import *  # noqa: F401, F403
from tests.diff.cases.values import *  # noqa: F401, F403
from tests.diff.cases.wide import *  # noqa: F401, F403
