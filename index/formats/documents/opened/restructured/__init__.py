"""reStructuredText (.rst), by docutils: HTML read as such.

What other programs add to the language, Sphinx above all, docutils does not know: unknown roles
are read as their text, unknown directives as the code or the text that is in them.
"""

from index.formats.documents.opened.restructured.reading import read_restructured

__all__ = ["read_restructured"]
