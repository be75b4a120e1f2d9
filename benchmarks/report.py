"""Results of `benchmarks.speed` as a table, JSON and a picture."""

import json
from pathlib import Path
from typing import Any

_COLUMNS = {
    "engine": "engine",
    "build_seconds": "build s",
    "build_processor_seconds": "CPU s",
    "sentences_per_second": "sentences/s",
    "build_megabytes": "build MB",
    "disk_ratio": "disk / text",
    "open_seconds": "open s",
    "median_ms": "median ms",
    "p95_ms": "p95 ms",
    "serve_megabytes": "serve MB",
}
_OURS = {
    "answer_median_ms": "whole answer, median ms",
    "answer_p95_ms": "whole answer, 95th percentile ms",
    "answer_megabytes": "memory answering, MB",
    "open_answering_seconds": "opening, s",
    "add_one_seconds": "one article added until it is served, s",
    "help_seconds": "`verbatim --help`, s",
    "ask_seconds": "`verbatim ask` from start to end, s",
}
_PLOTTED = {"median_ms": "a question, ms (median)", "build_seconds": "building, s"}

Row = dict[str, Any]


def write(results: dict[str, Any], folder: Path) -> None:
    """Write results.json, results.md and results.png into `folder`."""
    (folder / "results.json").write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    (folder / "results.md").write_text(markdown(results), "utf-8")
    plot(results["rows"], folder / "results.png")


def markdown(results: dict[str, Any]) -> str:
    """Return all results as Markdown, one table a size."""
    machine, rows = results["machine"], results["rows"]
    parts = [
        "# Speed, memory and size",
        f"{machine['date']}, {machine['processor']}, {machine['cores']} cores, Python"
        f" {machine['python']}; load when it began and ended: {machine['load']}. Each engine in"
        " processes of its own, one after another. A question is timed from its terms to the"
        " best ten sentences, its analysis apart; a whole answer from its words.",
    ]
    for sentences in sorted({row["sentences"] for row in rows}):
        chosen = [row for row in rows if row["sentences"] == sentences]
        parts += [f"## {sentences:,} sentences", _table(chosen), *map(_ours, chosen[:1])]
    return "\n\n".join(part for part in parts if part) + "\n"


def _table(rows: list[Row]) -> str:
    lines = [list(_COLUMNS.values()), ["---", *["---:"] * (len(_COLUMNS) - 1)]]
    lines += [[_cell(row.get(name, "")) for name in _COLUMNS] for row in rows]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    left_out = [
        f"{row['engine']} is left out: {row['left out']}." for row in rows if "left out" in row
    ]
    return "\n\n".join([table, *left_out])


def _ours(row: Row) -> str:
    told = [f"{label} {_cell(row[name])}" for name, label in _OURS.items() if name in row]
    return f"verbatim: {'; '.join(told)}." if told else ""


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int | float) else str(value)


def plot(rows: list[Row], path: Path) -> None:
    """Draw what a question and building cost against the number of sentences, log-log."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(1, len(_PLOTTED), figsize=(10, 4), layout="constrained")
    for axis, (name, label) in zip(axes, _PLOTTED.items(), strict=True):
        for engine in dict.fromkeys(row["engine"] for row in rows):
            points = [
                (r["sentences"], r[name]) for r in rows if r["engine"] == engine and name in r
            ]
            if points:
                width = 2.5 if engine == "verbatim" else 1.2
                axis.loglog(*zip(*points, strict=True), marker="o", linewidth=width, label=engine)
        axis.set(xlabel="sentences", ylabel=label)
        axis.grid(visible=True, which="major", alpha=0.3)
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside upper center", ncols=5)
    figure.savefig(path, dpi=120)
    plt.close(figure)
