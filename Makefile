# One verb per job. `make demo` and `make test` need nothing but Python 3.11+ and make.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# What a check says today it says tomorrow: `make test PINNED=` tries the newest versions instead.
PINNED ?= --constraint constraints/pinned.txt
ARGS ?=
WORKERS ?= logical
SHARED := --numprocesses $(WORKERS) --dist loadscope --no-loadscope-reorder
# Each part's output in one piece, where make can (4.0 and later).
PIECES := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

.PHONY: demo test check format lint types contracts pytest docs examples generate fuzz bench mutants peers freshness pin test-oldest test-all clean

demo: $(VENV)/.cli
	@$(BIN)/python examples/demo.py

test: check

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "humaskit needs Python 3.11 or newer on PATH"; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.cli: pyproject.toml constraints/pinned.txt | $(VENV)/bin/python
	$(PIP) install --editable '.[cli]' $(PINNED)
	@touch $@

$(VENV)/.dev: pyproject.toml constraints/pinned.txt | $(VENV)/bin/python
	$(PIP) install --editable '.[dev]' $(PINNED)
	@touch $@ $(VENV)/.cli

$(VENV)/.bench: pyproject.toml $(VENV)/.dev
	$(PIP) install --editable '.[dev,bench]' $(PINNED)
	@touch $@

# Before `docs`, which writes the pages that `generated` compares; then what takes one core each,
# side by side; then the tests, on every core there is.
check: generated
	@$(MAKE) --no-print-directory --jobs=2 --keep-going $(PIECES) docs types lint contracts
	@$(MAKE) --no-print-directory pytest

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.dev
	$(BIN)/mypy
	$(BIN)/python scripts/verify_types.py

contracts: $(VENV)/.dev
	$(BIN)/lint-imports --no-cache

pytest: $(VENV)/.dev
	rm -f .coverage .coverage.*
	COVERAGE_PROCESS_START='$(CURDIR)/pyproject.toml' $(BIN)/python -m pytest $(SHARED) $(ARGS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

docs: $(VENV)/.dev
	$(BIN)/python scripts/rule_pages.py
	$(BIN)/sphinx-build -n -W --keep-going -q -b html docs docs/_build/html

.PHONY: generated
generated: $(VENV)/.dev
	$(MAKE) --no-print-directory generate ARGS=--check

generate: $(VENV)/.dev
	$(BIN)/python scripts/cldr_table.py $(ARGS)
	$(BIN)/python scripts/territories.py $(ARGS)
	$(BIN)/python scripts/schemas.py $(ARGS)
	$(BIN)/python scripts/schemaorg_terms.py $(ARGS)
	$(BIN)/python scripts/update_vocabulary.py $(ARGS)
	$(BIN)/python scripts/rule_pages.py $(ARGS)
	$(BIN)/python scripts/rule_answers.py $(ARGS)

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

fuzz: $(VENV)/.dev
	HUMASKIT_FUZZ=1 $(BIN)/python -m pytest $(SHARED) $(ARGS)

bench: $(VENV)/.bench
	@missed=; for f in benchmarks/bench_*.py; do \
	  echo "== $$f"; $(BIN)/python $$f || missed="$$missed $$f"; done; \
	test -z "$$missed" || { echo "goals missed:$$missed"; exit 1; }

mutants: $(VENV)/.dev
	$(BIN)/python scripts/mutants.py $(ARGS)

peers: $(VENV)/.bench
	$(BIN)/python scripts/date_peers.py

# Google changes what its features ask for; lists what was read more than 180 days before AT.
freshness: $(VENV)/.dev
	$(BIN)/python scripts/freshness.py $(AT)

# Write down the newest versions, after seeing everything pass with them.
pin:
	rm -rf .venv-pin
	$(PYTHON) -m venv .venv-pin
	.venv-pin/bin/python -m pip --disable-pip-version-check --quiet install --editable '.[dev,bench]'
	{ sed -n '/^#/p' constraints/pinned.txt; .venv-pin/bin/python -m pip freeze --exclude-editable; } > .venv-pin/pinned.txt
	mv .venv-pin/pinned.txt constraints/pinned.txt

test-oldest: pyproject.toml constraints/oldest.txt
	test -x .venv-oldest/bin/python || $(PYTHON) -m venv .venv-oldest
	.venv-oldest/bin/python -m pip --disable-pip-version-check --quiet install --editable '.[dev]' --constraint constraints/oldest.txt
	.venv-oldest/bin/python -m pytest $(ARGS)

test-all:
	@for v in 3.11 3.12 3.13 3.14; do \
	  found=; \
	  for p in python$$v $$HOME/.pyenv/versions/$$v.*/bin/python; do \
	    if $$p -c '' 2>/dev/null; then found=$$p; break; fi; \
	  done; \
	  if test -z "$$found"; then echo "== Python $$v: not found, skipped"; continue; fi; \
	  echo "== Python $$v: $$found"; \
	  test -x .venv-$$v/bin/python || $$found -m venv .venv-$$v || exit 1; \
	  .venv-$$v/bin/python -m pip --disable-pip-version-check --quiet install --editable '.[dev]' || exit 1; \
	  .venv-$$v/bin/python -m pytest $(ARGS) || exit 1; \
	done

clean:
	rm -rf .venv .venv-* .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.* docs/_build build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
