"""Work at random beside a model for long: undo, going back, restarts, backups and restoring.

Run by hand: python -m tests.campaigns.work_at_random [EXAMPLES] [STEPS]
"""

from __future__ import annotations

import sys
import time

from hypothesis import HealthCheck
from hypothesis import Phase
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.library.test_workshop_model import Workshop


def main(examples: int = 500, steps: int = 60) -> None:
    """Run the campaign; it ends with the shortest work that goes wrong, where there is any."""
    start = time.monotonic()
    wished = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    run_state_machine_as_test(Workshop, settings=wished)
    print(f"{examples} runs of up to {steps} steps, all as the model says, {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
