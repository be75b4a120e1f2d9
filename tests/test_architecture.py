"""The shape of the house: which way imports point, and who may know what."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# Reading order: a module may import what stands before it, never what stands behind it.
ORDER = """
index.errors index.watching index.workers index.lean_imports index.model index.lines
index.inserting index.vocabulary index.postings index.abbreviations index.paragraphs
index.punkt index.asides index.marks index.stopped index.ordinals index.endings
index.sentences index.folding index.stop_words index.irregular index.english index.stemming
index.spelling index.analysis index.formats index.cleaning index.returning index.copies
index.signs index.key_table index.pieces index.numbering index.lexicon index.units index.inverting
index.fields index.ranking index.group_ranking index.packing index.generation index.drafts
index.spooling index.store index.splicing index.batch index.sources index.merging index.wanted
index.families index.corrections index.spellings index.query index.articles index.surroundings
index.scene index.kinds index.evidence index.reading index.confidence index.weights
index.retrieval index.following index.differing index.explaining index.verifying index.quoting
index.analysing index.planning index.building index.answering index.rehearsing index.golden
index.evaluation index.learning index.training index
bot bot.readers bot.settings bot.logs bot.questions bot.senders bot.markup bot.links bot.texts
bot.blocks bot.replies bot.replies_help bot.replies_errors bot.replies_context bot.replies_checking
bot.replies_chats bot.buttons bot.reports bot.replies_sources bot.printing bot.terminal bot.ledger
bot.choices bot.votes bot.gaps bot.replies_feedback bot.examining bot.replies_rehearsal bot.delivery
bot.inline_results bot.following bot.views bot.showing bot.interpreting bot.authority bot.limits
bot.pace bot.searching bot.unread bot.live_index bot.upkeep bot.polling bot.service bot.faults
bot.handlers bot.errands bot.opening bot.app bot.cli bot.__main__
""".split()  # noqa: SIM905 - thirty names in quotation marks read worse


def modules() -> dict[str, Path]:
    paths = [path for package in ("bot", "index") for path in (ROOT / package).rglob("*.py")]
    return {_name(path): path for path in paths}


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Yield the full names of what a file imports, at its top and in its functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def graph() -> dict[str, set[str]]:
    """Each module with the modules of the project that it imports."""
    known = modules()
    return {
        name: {module for imported in imports(path) if (module := _module(imported, known))}
        - {name}
        for name, path in known.items()
    }


def _module(imported: str, known: dict[str, Path]) -> str | None:
    while imported and imported not in known:
        imported = imported.rpartition(".")[0]
    return imported or None


def places() -> dict[str, int]:
    """Where each module stands in the reading order; one in a package stands where that does."""
    return {module: ORDER.index(name) for module in modules() if (name := _named(module)) in ORDER}


def _named(module: str) -> str:
    while module not in ORDER and module.rpartition(".")[0] not in {"bot", "index", ""}:
        module = module.rpartition(".")[0]
    return module


def test_imports_have_no_circle() -> None:
    assert len(list(TopologicalSorter(graph()).static_order())) == len(modules())


def test_every_module_has_one_place_in_the_reading_order() -> None:
    assert set(modules()) - set(places()) == set()
    assert set(ORDER) - set(modules()) == set()
    assert len(set(ORDER)) == len(ORDER)


def test_no_import_points_back() -> None:
    place = places()
    back = [
        (module, other)
        for module, imported in graph().items()
        for other in imported
        if place[other] > place[module]
    ]
    assert back == []


def test_index_knows_nothing_of_the_bot_telegram_asyncio_or_the_environment() -> None:
    for name, path in modules().items():
        if name.startswith("index"):
            for imported in imports(path):
                assert imported.split(".")[0] not in {"bot", "telegram", "asyncio", "dotenv"}, path
                assert imported not in {"os.environ", "os.getenv"}, path


def test_the_bot_uses_only_public_names_of_index() -> None:
    for name, path in modules().items():
        if name.startswith("bot"):
            for imported in imports(path):
                if imported.startswith("index."):
                    module, _, public = imported.rpartition(".")
                    assert module in {"index", "index.errors"}, f"{path} imports {imported}"
                    assert not public.startswith("_"), f"{path} imports {imported}"


def test_one_module_imports_rank_bm25() -> None:
    users = [n for n, path in modules().items() if any("rank_bm25" in i for i in imports(path))]
    assert users == ["index.ranking"]
