import pytest


@pytest.fixture
def nadia(sandbox):
    """A newcomer, who has agreed to nothing."""
    return sandbox.person("nadia", locale="en-US")
