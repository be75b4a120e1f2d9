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
        ("Call :meth:`~boat.Boat.row` of :class:`Boat`.", "Call `row` of `Boat`."),
        (".. code-block:: sh\n   :linenos:\n\n   row 2", "```\nrow 2\n```"),
        (".. deprecated:: 3.2\n   Use sails.", "Deprecated since version 3.2: Use sails."),
        (".. versionadded:: 3.2\n\n   It sails.", "Added in version 3.2: It sails."),
        (".. deprecated-removed:: 3.2 3.4\n\n   Use sails.",
         "Deprecated since version 3.2, removed in version 3.4: Use sails."),
        (".. only:: html\n\n   It sails.", "It sails."),
        (".. versionchanged:: 3.2\n", "Changed in version 3.2."),
        (".. warning::\n\n   Never *row* alone.", "Warning: Never *row* alone."),
        (".. tip:: Sit down.", "Tip: Sit down."),
        (".. admonition:: By night\n\n   Light a lamp.", "By night: Light a lamp."),
        (".. caution::\n\n   - ice\n   - fog", "Caution:\n\n- ice\n- fog"),
        (".. seealso:: :func:`row`", "`row`"),
        (".. class:: Boat(name, *, seats=2)\n\n   .. method:: row(n)\n\n      Rows.",
         "**Boat(name, *, seats=2)**\n\n**row(n)**\n\nRows."),
        (".. class:: Boat\n\n   Floats.", "**Boat**\n\nFloats."),
        (".. class:: special\n\nIt floats.", "It floats."),
        (":param int n: how often\n:returns: the way\n:raises Sunk: too late",
         "n (int):\n: how often\n\nReturns:\n: the way\n\nRaises Sunk:\n: too late"),
        (":orphan:\n\nIt floats.", "It floats."),
        ("| By night\n| we *row*\n|    home\n|\n| Stay", "By night  \nwe *row*  \nhome\n\nStay"),
        ("See :doc:`/setuptools`, :doc:`../a/02-first_steps` and :doc:`/sails/index`.",
         "See setuptools, first steps and sails."),
        ("See :ref:`night-fees`.", "See night fees."),
        ("See :ref:`night`.\n\n.. _night:\n\nBy night\n========\n\nDear.",
         "See By night.\n\n# By night\n\nDear."),
        ("See :ref:`my-way <night>` and :option:`--by-night`.", "See my-way and `--by-night`."),
        (".. describe:: row(n)\n   :noindex:\n\n   Rows *n*.", "**row(n)**\n\nRows *n*."),
        ("Kept.\n\n.. toctree::\n   :maxdepth: 2\n\n   a\n   b\n\n.. A comment.", "Kept."),
        ("Kept.\n\n.. include:: /etc/hostname\n\n.. raw:: html\n\n   <b>x</b>", "Kept."),
    ],
)  # fmt: skip
def test_a_text_is_read_as_it_looks(written, text):
    assert read(written).text == text


SAILING = "@boat.command('\\n')\ndef sail(n):\n    # By night.\n    boat.go('.' * n)"


@pytest.mark.parametrize(
    "directive",
    [
        "boat:example::\n\n",
        "boat:example::\n",
        "boat:example::\n   :silent:\n\n",
        "exec-code::\n\n",
        "runs:: python\n\n",
    ],
)
def test_code_in_a_directive_of_another_program_stays_as_written(directive):
    indented = SAILING.replace("\n", "\n   ")
    assert read(f".. {directive}   {indented}\n").text == f"```\n{SAILING}\n```"


@pytest.mark.parametrize(
    ("directive", "code"),
    [
        ("boat:run::", "invoke(sail, args=['--help'])"),
        ("boat:example::", "GET /boats HTTP/1.1\nHost: boats.example\nAccept: text/plain"),
        ("templates::", "{% for boat in boats %}\n* {{ boat }}\n{% endfor %}"),
        ("session::", ">>> row(2)\nTraceback (most recent call last):\nSunk: it is too late"),
        ("terminal::", "row to harbour"),
        ("tab:: bash", "- row to harbour"),
        ("drawn::", "digraph boats {\n  sail -> mast;\n}"),
        ("example::", 'def row():\n    """Row.\n\n    Rows on. It ends here.\n    """'),
    ],
)
def test_what_has_signs_of_code_is_code(directive, code):
    indented = code.replace("\n", "\n   ")
    assert read(f".. {directive}\n\n   {indented}\n").text == f"```\n{code}\n```"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("Row to harbour(s).", "Row to harbour(s)."),
        ("Call row() in time.", "Call row() in time."),
        ("- row(2)\n- sail(2)", "- row(2)\n- sail(2)"),
        ("Row::\n\n   row(2)\n   sail(2)", "Row:\n\n```\nrow(2)\nsail(2)\n```"),
        (".. code-block:: sh\n\n   row 2", "```\nrow 2\n```"),
        ("row(n)\n   Rows so many times.", "row(n)\n: Rows so many times."),
        ("Default: ``True``", "Default: `True`"),
        ("the way", "the way"),
    ],
)
@pytest.mark.parametrize("name", ["tab-item", "card", "dropdown"])
def test_text_in_a_directive_of_another_program_stays_text(name, inside, text):
    indented = inside.replace("\n", "\n   ")
    assert read(f".. {name}:: By night\n\n   {indented}\n").text == f"**By night**\n\n{text}"


def test_its_first_title_is_that_of_the_article():
    assert read("======\nFees\n======\n\nDear.").title == "Fees"
    assert read("Nothing but text.").title == "A"
