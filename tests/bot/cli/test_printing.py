"""What commands print for people."""

from rich.cells import cell_len

from bot.cli import printing
from index import BuildReport, Figures, SourceReport
from index.evaluation.figures import KindFigures


def test_a_report_has_a_line_for_each_source_and_numbers_below_each_other():
    sources = [
        SourceReport("[b]seeds[/b] :smile:", found=12_345, added=3, seconds=0.25),
        SourceReport("日本語", found=1, unchanged=1),
        SourceReport("x" * 150, skipped=2),
    ]
    done = BuildReport("000001", 12_346, 20_000, 3, 0, 0, (), (), 1.5, sources=sources)
    _, head, *lines = printing.report(done).splitlines()
    cells = [line.split() for line in lines]
    assert head.split()[:4] == ["source", "found", "new", "changed"]
    assert cells[0][:4] == ["[b]seeds[/b]", ":smile:", "12,345", "3"]
    assert cells[1] == ["日本語", "1", "0", "0", "1", "0", "0", "0", "0", "0.0"]
    assert cells[2][0] == "x" * 150
    of_head, of_first = (
        line.index(cell) + len(cell) for line, cell in ((head, "found"), (lines[0], "12,345"))
    )
    assert of_head == of_first
    assert {cell_len(line) for line in lines} == {len(head)}  # as wide on a terminal


def test_figures_are_a_table_of_kinds_with_those_of_all_below():
    kinds = (
        KindFigures("all answerable", 1190, 0.5, 0.6, 0.7, 0.8, 0.9, 0.1),
        KindFigures("near", 35, None, None, None, None, 0.25, 0.25),
    )
    found = Figures(0.2, kinds, 0.9, {"near": 0.9}, 0.05, 1.0, 2.0)
    head, *rows, in_all = printing.figures(found).splitlines()
    assert head.split() == ["kind", "asked", "P@1", "R@3", "R@10", "MRR", "answered", "wrong"]
    assert rows[0].split()[2:] == ["1,190", "0.500", "0.600", "0.700", "0.800", "0.900", "0.100"]
    assert rows[1].split() == ["near", "35", "-", "-", "-", "-", "0.250", "0.250"]
    assert "area under ROC 0.900 (near 0.900), calibration error 0.050" in in_all


def test_figures_without_unanswerable_questions_have_no_roc():
    kinds = (KindFigures("who", 1, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0),)
    assert "area under ROC -," in printing.figures(Figures(0.2, kinds, None, {}, 0.0, 1.0, 2.0))
