"""reStructuredText: its own language, and what Sphinx adds to it, read as it looks."""

import pytest

from index.formats import read_article


def read(text: str):
    return read_article("a.rst", text.encode()).article


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Harbour\n=======\n\nFees\n----\n\nA berth is dear.",
         "# Harbour\n\n## Fees\n\nA berth is dear."),
        ("It is *very* **dear**.", "It is *very* **dear**."),
        ("10\\ :sup:`6` l of H\\ :sub:`2`\\ O", "10⁶ l of H₂O"),
        ("- boots\n- a torch", "- boots\n- a torch"),
        ("===== ===\nShip  Fee\n===== ===\nFerry £5\n===== ===",
         "| Ship | Fee |\n| --- | --- |\n| Ferry | £5 |"),
        ("See `the plan <https://a.example/>`_.", "See [the plan](https://a.example/)."),
        ("See :ref:`the plan <plan>` and :doc:`fees`.", "See the plan and fees."),
        ("Call :meth:`~boat.Boat.row` of :class:`Boat`.", "Call row of Boat."),
        (".. code-block:: sh\n   :linenos:\n\n   row 2", "```\nrow 2\n```"),
        (".. deprecated:: 3.2\n   Use sails.", "3.2 Use sails."),
        (".. describe:: row(n)\n   :noindex:\n\n   Rows *n*.", "**row(n)**\n\nRows *n*."),
        ("Kept.\n\n.. toctree::\n   :maxdepth: 2\n\n   a\n   b\n\n.. A comment.", "Kept."),
        ("Kept.\n\n.. include:: /etc/hostname\n\n.. raw:: html\n\n   <b>x</b>", "Kept."),
    ],
)  # fmt: skip
def test_a_text_is_read_as_it_looks(written, text):
    assert read(written).text.replace("`row`", "row").replace("`Boat`", "Boat") == text


def test_its_first_title_is_that_of_the_article():
    assert read("======\nFees\n======\n\nDear.").title == "Fees"
    assert read("Nothing but text.").title == "A"
