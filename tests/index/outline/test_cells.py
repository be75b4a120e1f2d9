"""Cells: a cell that is asked for and that says nothing."""

import pytest

from index.analysis import analyzer_of
from index.outline import Cells

WELDER = Cells(
    ["Number", "Machine", "Maker", "Keeper", "Work area", "Work area outdoors"],
    ["M17", "Welding set", "Voltan", "", "2 m", ""],
)
MOWER = Cells(["", "Price", "Price as single use"], ["Mower", "£4", ""])


def lacks(row: Cells, question: str) -> bool:
    analyzer = analyzer_of("en")
    return row.lack([[term] for term in analyzer.terms(question)], analyzer)


@pytest.mark.parametrize(
    ("row", "question"),
    [
        (WELDER, "keeper of the welding set"),
        (WELDER, "keeper of the welding machine"),
        (WELDER, "keeper of Voltan"),
        (WELDER, "work area of the welding set outdoors"),
        (MOWER, "price of the mower as single use"),
    ],
)
def test_an_empty_cell_is_asked_for_whichever_cell_tells_the_row(row: Cells, question: str) -> None:
    assert lacks(row, question)


@pytest.mark.parametrize(
    ("row", "question"),
    [
        (WELDER, "maker of the welding set"),
        (WELDER, "keeper"),
        (WELDER, "keeper of the planer"),
        (WELDER, "maker and keeper of the welding set"),
        (WELDER, "work area of the welding set"),
        (WELDER, "is the welding set dangerous"),
        (MOWER, "price of the mower"),
        (Cells(["Machine", "Maker"], ["Planer", "Voltan"]), "maker of the planer"),
    ],
)
def test_other_cells_or_other_rows_are_asked_for(row: Cells, question: str) -> None:
    assert not lacks(row, question)
