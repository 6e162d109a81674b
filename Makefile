# Each of these works from a clean clone: the virtual environment is made from the hash-locked requirements on first use.
# pip alone is enough; uv is used when it is on the path, because it is faster.
.DEFAULT_GOAL := help
.PHONY: help demo run test check format lint types imports bench pictures lock clean

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python

help:  ## what there is to make
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

demo: $(VENV)/demo.stamp  ## a workspace in the browser with the bot in it, sample postings and a clock to turn
	@$(PY) -m bot demo $(ARGS)

run: $(VENV)/run.stamp  ## the bot, in the Slack that .env names
	@$(PY) -m bot run $(ARGS)

test: $(VENV)/dev.stamp  ## all tests
	@$(PY) -m pytest $(ARGS)

check: format lint types imports test  ## everything that must be green before a change lands

format: $(VENV)/dev.stamp
	@$(PY) -m ruff format --check .

lint: $(VENV)/dev.stamp
	@$(PY) -m ruff check .

types: $(VENV)/dev.stamp
	@$(PY) -m mypy bot handlers storage workspace tests benchmarks

imports: $(VENV)/dev.stamp
	@$(VENV)/bin/lint-imports

bench: $(VENV)/dev.stamp  ## the figures that the README quotes
	@for each in benchmarks/[a-z]*.py; do echo "== $$each"; $(PY) -m benchmarks.$$(basename $$each .py) || exit 1; done

pictures: $(VENV)/dev.stamp  ## take the README's pictures anew
	@$(PY) -m tests.seen.pictures

lock: $(VENV)/dev.stamp  ## resolve the dependencies of pyproject.toml anew, with hashes
	@$(call resolve,requirements.txt)
	@$(call resolve,requirements-llm.txt,--extra llm)
	@$(call resolve,requirements-demo.txt,--group demo)
	@$(call resolve,requirements-dev.txt,--group dev --extra llm)
	@grep -nE '^ *(-i|--(extra-)?index-url|--find-links)' requirements*.txt && exit 1 || true

clean:  ## remove the virtual environment and the caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Rolecall needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12 demo")'
	@$(PYTHON) -m venv $(VENV)

# Three environments in one folder, each a superset of the one before: dev satisfies demo, demo satisfies run.
$(VENV)/run.stamp: requirements.txt $(VENV)/pyvenv.cfg
	@$(call install,requirements.txt)
	@touch $@

$(VENV)/demo.stamp: requirements-demo.txt $(VENV)/pyvenv.cfg
	@$(call install,requirements-demo.txt)
	@touch $(VENV)/run.stamp $@

$(VENV)/dev.stamp: requirements-dev.txt $(VENV)/pyvenv.cfg
	@$(call install,requirements-dev.txt)
	@touch $(VENV)/run.stamp $(VENV)/demo.stamp $@

resolve = $(VENV)/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
	--python-version 3.11 pyproject.toml $(2) --output-file $(1) $(ARGS)

install = echo "Installing $(1) into $(VENV), once."; \
	if command -v uv >/dev/null 2>&1; \
	then uv pip install --quiet --compile-bytecode --python $(PY) --require-hashes -r $(1); \
	else $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1); fi
