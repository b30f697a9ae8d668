"""Long meetings in which anything may be tried: the machine of the laws, with more meetings and more steps."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.laws.test_machine import Meeting

MEETINGS, STEPS = 50, 120


def one_round() -> int:
    """Hold some meetings and give how many; a law that does not hold is raised, with the shortest way to it."""
    told = settings(
        max_examples=MEETINGS,
        stateful_step_count=STEPS,
        phases=(Phase.reuse, Phase.generate, Phase.shrink),
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    run_state_machine_as_test(Meeting, settings=told)
    return MEETINGS
