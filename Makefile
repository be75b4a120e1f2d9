# make run    index seeds/ and start the bot (the terminal chat without a token)
# make ask    Q="..." one answer
# make test   all tests          make check  format, lint, types
# make soak   promises under load, for an hour     make fuzz  many more examples of each property
# make bench  speed and memory beside other engines
# make model  the sentence encoder, once; run, chat, ask and reindex see to it, and do without
# make train  DATA=folder of questions and articles: learn index/search/weights.json anew

# The first of these that is new enough makes .venv; `make PYTHON=...` takes another.
PYTHON ?= python3 python3.13 python3.12 python3.11 python3.14
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet install

.DEFAULT_GOAL := run
.PHONY: run chat ask reindex model test soak fuzz check format texts bench train pins clean

IS_NEW := import sys; sys.exit(sys.version_info < (3, 11))
IS_WHOLE := import pip, sys; sys.exit(sys.version_info < (3, 11) or sys.prefix == sys.base_prefix)

# What .venv was prepared for: one that is half made, of another Python or of a folder that was
# moved is prepared again.
PREPARED := $(shell $(BIN)/python -c '$(IS_WHOLE)' 2>/dev/null \
	&& { cat .venv/.folder 2>/dev/null || pwd -P; })
ifneq ($(PREPARED),$(CURDIR))
.PHONY: .venv/.installed
endif

.venv/.installed: pyproject.toml constraints.txt
	@test "$(PREPARED)" = "$(CURDIR)" || { $(NEW_VENV); }
	@echo "Preparing .venv (once, some minutes) ..." >&2
	@$(NEWER_PIP)
	@$(call INSTALL,run)
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

# The pip that a Python brings may be old, and slow to look through many files of a package.
define NEWER_PIP
! grep '^pip==' constraints.txt > .venv/pip.txt || \
	$(PIP) --require-hashes --no-deps -r .venv/pip.txt
endef

# The packages of a set in constraints.txt, each of the very files that have these hashes, by two
# processes; where there is more than `run` has, that much is there already.
define INSTALL
rm -f .venv/$(1)[01].txt; grep -E '  # (.+ )?$(1)( |$$)' constraints.txt | \
	grep -v '^pip=='$(if $(filter-out run,$(1)), | grep -v '  # run') | \
	awk '{ print > (".venv/$(1)" NR % 2 ".txt") }' && \
	ls .venv/$(1)[01].txt | xargs -P 2 -I % $(PIP) --require-hashes --no-deps -r %
endef

define NEW_VENV
	test ! -e .venv || echo ".venv is incomplete, moved, or of another Python: it is made anew." >&2; \
	for each in $(PYTHON); do \
		$$each -c '$(IS_NEW)' 2>/dev/null && python=$$each && break; \
	done; \
	test "$$python" || { $(NO_PYTHON); }; \
	$$python -c 'import ensurepip, venv' 2>/dev/null || { $(NO_VENV); }; \
	$$python -m venv --clear .venv && pwd -P > .venv/.folder
endef

NO_PYTHON = echo "Verbatim needs Python 3.11 or newer: install one (on Ubuntu 22.04: apt install \
python3.11 python3.11-venv) and make again, or name it: make PYTHON=/path/to/python3.11" >&2; exit 1
NO_VENV = echo "$$python can make no virtual environment: install its package venv (on Debian and \
Ubuntu: apt install $$($$python -c 'import sys; print("python%d.%d" % sys.version_info[:2])')-venv) \
and make again." >&2; exit 1

.venv/.dev: .venv/.installed
	@$(call INSTALL,dev)
	@touch $@

.venv/.bench: .venv/.installed
	@$(call INSTALL,bench)
	@touch $@

.venv/.train: .venv/.installed
	@$(call INSTALL,train)
	@touch $@

# Without a network the model can't be had: one line says so, and words alone are matched.
# One that an update describes otherwise is installed anew.
.venv/.model: .venv/.installed $(wildcard index/semantic/encoding/*.py index/semantic/encoding/*.safetensors)
	@echo "Preparing the model (once, a minute) ..." >&2
	@$(BIN)/verbatim model >/dev/null || true
	@touch $@

model: .venv/.installed
	@$(BIN)/verbatim model
	@touch .venv/.model

run: .venv/.model
	@$(BIN)/verbatim run

chat: .venv/.model
	@$(BIN)/verbatim chat

ask: export QUESTION = $(value Q)
ask: .venv/.model
	@$(BIN)/verbatim ask -- "$$QUESTION"

reindex: .venv/.model
	@$(BIN)/verbatim reindex

# One more test side by side than there are cores, up to four: many wait for processes of theirs.
BESIDE := -n $$($(BIN)/python -c "import os; print(min(4, os.cpu_count() + 1))") --dist worksteal

# Hundreds of processes are started, and each would compile all modules if Python kept none.
test soak fuzz: export PYTHONDONTWRITEBYTECODE =

test: .venv/.dev
	@echo "This takes some nine minutes where two cores are all there is." >&2
	@$(BIN)/python -m pytest $(BESIDE)

soak: .venv/.dev
	@echo "This takes more than an hour; SOAK_MINUTES=5 for less." >&2
	@$(BIN)/python -m pytest -m soak

fuzz: export HYPOTHESIS_PROFILE = fuzz
fuzz: .venv/.dev
	@echo "This takes about ten minutes; EXAMPLES=300 for one." >&2
	@$(BIN)/python -m pytest -m "fuzz or hypothesis" --timeout 3600 $(BESIDE)

check: .venv/.dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

format: .venv/.dev
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: .venv/.bench
	@$(BIN)/python -m benchmarks.speed $(QUICK)

# Brings bot/messages/catalogues up to what the code says; then fill in what is empty there.
texts: .venv/.dev
	@$(BIN)/python -m tests.bot.catalogues

train: .venv/.train
	@test -n "$(DATA)" || { echo "make train DATA=folder of questions and articles" >&2; exit 2; }
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m benchmarks.train "$(DATA)"

# Writes constraints.txt after a change of pyproject.toml; with UPGRADE=--upgrade, newer versions.
pins: .venv/.dev
	@$(BIN)/python -m pip --disable-pip-version-check --quiet install uv
	@$(BIN)/python -m tests.pins $(UPGRADE)

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
