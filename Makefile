# Everything a contributor or operator runs. Each target makes .venv from the lock when it is
# missing or stale; PYTHON picks the interpreter (3.11 or newer).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
LOCKED := $(VENV)/.locked
STAMP := $(VENV)/.installed

.PHONY: install sandbox test check bench lock clean

install: $(STAMP)

$(STAMP): pyproject.toml $(LOCKED)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(STAMP)

$(LOCKED): requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Hearth needs Python 3.11 or newer; set PYTHON=path/to/it" >&2; exit 2; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.lock
	@touch $(LOCKED)

sandbox: $(STAMP)
	$(BIN)/hearth sandbox

# In memory where there is room for it: tests commit thousands of times, and a slow disk is none of
# their business. A third worker keeps two cores busy while others wait for a clock or a process.
test: export PYTEST_DEBUG_TEMPROOT := $(shell test -w /dev/shm && echo /dev/shm || echo /tmp)
test: $(STAMP)
	$(BIN)/python -m pytest -n 3 --cov --cov-report=term

check: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@folder=$$(mktemp -d) && export HEARTH_DATA_DIR=$$folder && \
		$(BIN)/alembic upgrade head && $(BIN)/alembic check; \
		status=$$?; rm -rf "$$folder"; exit $$status

bench: $(STAMP)
	$(BIN)/python -m bench
	$(BIN)/python -m bench.crowd
	$(BIN)/python -m bench.page

# Needs uv, on the maintainer's machine only. One lock to run Hearth, one to work on it.
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --upgrade \
	--custom-compile-command "make lock" pyproject.toml
lock:
	$(LOCK) -o requirements.lock
	$(LOCK) --group dev -o requirements-dev.lock

clean:
	rm -rf .venv .venv-3.13 build *.egg-info
