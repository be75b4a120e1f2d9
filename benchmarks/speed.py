"""Measure speed, memory and size beside other engines, on the same sentences, in one run.

    make bench                 10 thousand, 100 thousand and 1 million sentences
    make bench QUICK=--quick   10 thousand only

Every engine builds and asks in processes of its own, one after another. What is made is kept in
benchmarks/out; the results of a full run are benchmarks/results.md, .json and .png, those of any
other run stay in benchmarks/out.
"""

import argparse
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import corpus, report
from benchmarks.engines import ENGINES, Corpus, TooLargeError

OUT = Path(__file__).parent / "out"
SIZES = (10_000, 100_000, 1_000_000)
_QUESTIONS = 1_000
_MOST_SECONDS = 15.0  # of asking an engine; a slow one is asked fewer questions
_WARM_UP = 20


def main() -> None:
    """Measure all, or one thing in this process when told which."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true", help="only the smallest size")
    options.add_argument("--engines", nargs="*", choices=sorted(ENGINES), default=list(ENGINES))
    options.add_argument("--sizes", nargs="*", type=int, default=SIZES)
    options.add_argument("--task", nargs=3, metavar=("WHAT", "ENGINE", "SENTENCES"))
    arguments = options.parse_args()
    if arguments.task:
        what, engine, sentences = arguments.task
        print(json.dumps(TASKS[what](engine, int(sentences))))
        return
    sizes = SIZES[:1] if arguments.quick else arguments.sizes
    results = {"machine": _machine(), "rows": _rows(sizes, arguments.engines)}
    results["machine"]["load"].append(round(os.getloadavg()[0], 1))
    whole = set(sizes) == set(SIZES) and set(arguments.engines) == set(ENGINES)
    folder = Path(__file__).parent if whole else OUT
    report.write(results, folder)
    print((folder / "results.md").read_text())


def _machine() -> dict[str, Any]:
    """Say what is measured on, and how busy it was before."""
    models = [
        line for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line
    ]
    return {
        "processor": models[0].split(":")[1].strip() if models else platform.processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "date": time.strftime("%Y-%m-%d"),
        "load": [round(os.getloadavg()[0], 1)],
    }


def _rows(sizes: list[int], engines: list[str]) -> list[dict[str, Any]]:
    rows = []
    for sentences in sizes:
        prepare(sentences)
        for engine in engines:
            row: dict[str, Any] = {"engine": engine, "sentences": sentences}
            for what in ("build", "ask", *(("serve",) if engine == "verbatim" else ())):
                if "left out" not in row:
                    row |= _run(what, engine, sentences)
            print(row, file=sys.stderr)
            rows.append(row)
    return rows


def _run(what: str, engine: str, sentences: int) -> dict[str, Any]:
    """Do one task in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.speed", "--task", what, engine, str(sentences)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def prepare(sentences: int) -> None:
    """Make the articles, their sentences one a line, and the questions, unless they are there."""
    folder = OUT / str(sentences)
    if (folder / "corpus.json").exists():
        return
    from index.analysis.sentences import sentences_of

    shutil.rmtree(folder, ignore_errors=True)
    corpus.write(folder / "articles", sentences // corpus.SENTENCES, corpus.built_in())
    lines = []
    for path in sorted((folder / "articles").rglob("*.txt")):
        text = path.read_text("utf-8")
        lines += [text[s.start : s.end].replace("\n", " ") for s in sentences_of(text)]
    (folder / "sentences.txt").write_text("\n".join(lines), "utf-8")
    told = {"sentences": len(lines), "questions": corpus.questions(lines, _QUESTIONS)}
    (folder / "corpus.json").write_text(json.dumps(told), "utf-8")


def _corpus(sentences: int) -> tuple[Corpus, list[str]]:
    """Return what `prepare` made, and the questions."""
    folder = OUT / str(sentences)
    told = json.loads((folder / "corpus.json").read_text("utf-8"))
    return Corpus(folder / "articles", folder / "sentences.txt", told["sentences"]), told[
        "questions"
    ]


def _index_folder(engine: str, sentences: int) -> Path:
    return OUT / str(sentences) / engine


def build(engine: str, sentences: int) -> dict[str, Any]:
    """Build an index from nothing."""
    source, _ = _corpus(sentences)
    folder = _index_folder(engine, sentences)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    began = time.perf_counter()
    try:
        ENGINES[engine].build(source, folder)
    except TooLargeError as error:
        return {"left out": str(error)}
    seconds = time.perf_counter() - began
    processor = sum(os.times()[:4])
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return {
        "build_seconds": round(seconds, 2),
        "build_processor_seconds": round(processor, 1),
        "sentences_per_second": round(source.sentences / seconds),
        "build_megabytes": _peak_megabytes() + _workers_megabytes(),
        "disk_ratio": round(size / source.lines.stat().st_size, 2),
    }


def ask(engine: str, sentences: int) -> dict[str, Any]:
    """Open an index and ask it one question after another: a query in, the best ten out."""
    _, asked = _corpus(sentences)
    began = time.perf_counter()
    prepare, search = ENGINES[engine].open(_index_folder(engine, sentences))
    opened = time.perf_counter() - began
    times = _timed(search, [prepare(question) for question in asked])
    return {
        "open_seconds": round(opened, 3),
        "questions": len(times),
        "median_ms": round(statistics.median(times), 3),
        "p95_ms": round(_percentile(times, 95), 3),
        "serve_megabytes": _peak_megabytes(),
    }


def _timed(search: Callable[[Any], Any], asked: list[Any]) -> list[float]:
    """Return the milliseconds of each question, after a few that warm up."""
    for question in asked[:_WARM_UP]:
        search(question)
    times: list[float] = []
    while len(times) < len(asked) and sum(times) < _MOST_SECONDS * 1000:
        began = time.perf_counter()
        search(asked[len(times)])
        times.append((time.perf_counter() - began) * 1000)
    return times


def serve(_: str, sentences: int) -> dict[str, Any]:
    """Ours alone: whole answers, and one more article until it is served."""
    from index import Library, Reindexing, Store, open_index

    source, asked = _corpus(sentences)
    folder = _index_folder("verbatim", sentences)
    began = time.perf_counter()
    index = open_index(folder)
    opened = time.perf_counter() - began
    times = _timed(index.answer, asked)
    answering = _peak_megabytes()
    started = {
        "help_seconds": _command_seconds(folder, "--help"),
        "ask_seconds": _command_seconds(folder, "ask", "--json", asked[0]),
    }
    new = source.articles / "0000" / "new.txt"
    title, paragraphs = corpus.Writer(corpus.built_in()).article(sentences)  # none like it yet
    added_text = [title, *paragraphs, "It says that Quetzalcoatlus flew over Ulaanbaatar.", ""]
    new.write_text("\n\n".join(added_text), "utf-8")
    try:
        began = time.perf_counter()
        Reindexing(Library(source.articles, folder), Store(folder)).run()
        answer = open_index(folder).answer("Where did Quetzalcoatlus fly?")
        added = time.perf_counter() - began
    finally:
        new.unlink()
    assert answer.quotes[0].passage.article.article_id == "0000/new.txt"
    return {
        "open_answering_seconds": round(opened, 3),
        "answer_median_ms": round(statistics.median(times), 2),
        "answer_p95_ms": round(_percentile(times, 95), 2),
        "answer_megabytes": answering,
        "add_one_seconds": round(added, 2),
        **started,
    }


def _command_seconds(data_dir: Path, *words: str) -> float:
    """Return how long a command takes from the start of its process to its end."""
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bot", *words],
        env=os.environ | {"DATA_DIR": str(data_dir)},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return round(time.perf_counter() - began, 2)


def _percentile(times: list[float], share: int) -> float:
    return statistics.quantiles(times, n=100)[share - 1] if len(times) > 1 else times[0]


def _peak_megabytes() -> int:
    """Return the most memory that this process ever held.

    What getrusage tells of a process counts what the one that started it held; /proc does not.
    """
    found = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())
    assert found
    return round(int(found[1]) / 1024)


def _workers_megabytes() -> int:
    """Return the most that the worker processes held, if all were as large as the largest."""
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return round(largest * (os.cpu_count() or 1))


TASKS = {"build": build, "ask": ask, "serve": serve}

if __name__ == "__main__":
    main()
