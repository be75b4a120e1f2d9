# make run    index seeds/ and start the bot (the terminal chat without a token)
# make ask    Q="..." one answer
# make test   all tests          make check  format, lint, types
# make soak   promises under load, for an hour     make fuzz  many more examples of each property
# make bench  speed and memory beside other engines
# make model  the sentence encoder, once; run, chat, ask and reindex see to it, and do without
# make train  DATA=folder of questions and articles: learn index/search/weights.json anew

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet install -c constraints.txt

.DEFAULT_GOAL := run
.PHONY: run chat ask reindex model test soak fuzz check format texts bench train clean

.venv/.installed: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Preparing .venv (once) ..." >&2
	@$(PIP) -e '.[semantic,sources]'
	@touch $@

.venv/.dev: .venv/.installed
	@$(PIP) -e '.[dev]'
	@touch $@

.venv/.bench: .venv/.installed
	@$(PIP) -e '.[bench]'
	@touch $@

.venv/.train: .venv/.installed
	@$(PIP) -e '.[train]'
	@touch $@

# Without a network the model can't be had: one line says so, and words alone are matched.
.venv/.model: .venv/.installed
	@echo "Preparing the model (once) ..." >&2
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

# As many tests side by side as there are cores, up to four: each worker has its own servers.
BESIDE := -n auto --maxprocesses 4 --dist worksteal

test: .venv/.dev
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

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
