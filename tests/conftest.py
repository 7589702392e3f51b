"""Settings that every floor's tests share, no more."""

from __future__ import annotations  # pytest 8.3 has no TerminalReporter to name

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

import sampling

# Deadlines are off because the suite is never a timed test; the sample is derandomized so that
# `make test` says the same thing twice; shrinking can take minutes and is left to `make fuzz`.
settings.register_profile(
    "sample",
    derandomize=True,
    deadline=None,
    phases=[Phase.explicit, Phase.generate, Phase.target],
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("fuzz", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("fuzz" if sampling.WHOLE else "sample")

# A test never depends on the machine's language or zone; those that set them say so.
os.environ.pop("FORCE_COLOR", None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much of the sweeps this run took."""
    done = sum(run for run, _ in sampling.SWEEPS)
    whole = sum(total for _, total in sampling.SWEEPS)
    terminalreporter.write_line(
        f"sweeps: {done:,} of {whole:,} examples in {len(sampling.SWEEPS)} sweeps"
        + ("" if sampling.WHOLE else " (a seeded sample; `make fuzz` runs them whole)")
    )
