"""Measure all collections, ours beside other rankings, in one run.

    python -m benchmarks.quality DATA [--only NAME ...] [--words] [--no-peers] [--shipped]
        [--dump FILE] [--against FILE] [--markdown FILE]

Large sets are sampled, always the same questions. DATA holds the collections. With --words, or
where no model is installed, questions are matched by words alone.
"""

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from rich.table import Table

from benchmarks.quality import compare, tables
from benchmarks.quality.collections import SETS, QuestionSet, named
from benchmarks.quality.indexes import Indexes, remembering_encoder
from benchmarks.quality.leave_out import Learner
from benchmarks.quality.lessons import Lessons
from benchmarks.quality.measuring import Measured, Measuring


def main() -> None:
    """Measure, print, and write what is asked for."""
    options = _options()
    earlier = compare.load(options.against) if options.against else None
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        encoder = None if options.words else remembering_encoder()
        indexes = Indexes(options.data, Path(folder), encoder)
        learner = None if options.shipped else Learner(Lessons(indexes))
        measuring = Measuring(indexes, learner, with_peers=options.peers)
        measured = list(_measured(measuring, named(options.only)))
    mode = encoder.description.name if encoder else "words alone"
    report = tables.text_of(_report(measured, mode, time.perf_counter() - began))
    lines = list(chain.from_iterable(map(compare.lines_of, measured)))
    print(report)
    if options.markdown:
        options.markdown.write_text(report, "utf-8")
    if options.dump:
        compare.dump(lines, options.dump)
    if earlier is not None:
        comparison = compare.Comparison.of(earlier, lines)
        print(tables.text_of([tables.comparison_table(comparison), tables.told(comparison)]))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m benchmarks.quality", description="Measure the quality of answers."
    )
    parser.add_argument("data", type=Path, help="the folder of the collections")
    parser.add_argument(
        "--only", action="append", default=[], metavar="NAME", type=_known,
        help="only this set, or those whose name begins with it; may be given again",
    )  # fmt: skip
    parser.add_argument("--words", action="store_true", help="match words alone, no meaning")
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="only ours")
    parser.add_argument("--shipped", action="store_true", help="learn nothing: weights as they are")
    parser.add_argument(
        "--dump", type=Path, metavar="FILE", help="write the run, a line a question"
    )
    parser.add_argument("--against", type=Path, metavar="FILE", help="compare with an earlier dump")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables")
    return parser.parse_args()


def _known(name: str) -> str:
    if not named([name]):
        known = ", ".join(one.name for one in SETS)
        raise argparse.ArgumentTypeError(f"no set is called {name}; there are {known}")
    return name


def _measured(measuring: Measuring, sets: Sequence[QuestionSet]) -> Iterator[Measured]:
    for which in sets:
        began = time.perf_counter(), time.process_time()
        yield measuring.measure(which)
        seconds, of_processor = time.perf_counter() - began[0], time.process_time() - began[1]
        told = f"{which.name}: {seconds:.1f} s, {of_processor:.1f} s of processor"
        print(told, file=sys.stderr, flush=True)


def _report(measured: Sequence[Measured], mode: str, seconds: float) -> Iterator[Table | str]:
    yield f"# Quality: {mode}\n"
    yield (
        f"`python -m benchmarks.quality` took {seconds / 60:.1f} minutes,"
        f" {time.process_time() / 60:.1f} of a processor, on {_machine()}.\n"
    )
    yield tables.legend()
    yield tables.ranking_table(measured)
    yield f"\n{tables.CONFIDENCE_LEGEND}"
    yield tables.confidence_table(measured)


def _machine() -> str:
    return f"{os.cpu_count()} cores, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
