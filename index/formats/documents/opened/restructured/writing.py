"""Writes the HTML of a text: the body alone, in forms that are read well."""

import re

from docutils import nodes
from docutils.writers.html5_polyglot import HTMLTranslator, Writer

from index.formats.documents.opened.restructured.references import LABEL, title_of

_FIELDS = {
    "return": "Returns",
    "returns": "Returns",
    "rtype": "Return type",
    "raise": "Raises",
    "raises": "Raises",
}
_OF_A_FUNCTION = re.compile(
    r"(?:(?P<takes>param|parameter|arg|argument|key|keyword)(?: (?P<type>.+?))?(?= \S+$)"
    rf"|(?P<gives>{'|'.join(_FIELDS)})\b)(?: (?P<name>.+))?$"
)


class _Translator(HTMLTranslator):  # type: ignore[misc]
    """Writes what is literal as code, lines of verse in one paragraph, references by titles."""

    def visit_literal(self, node: nodes.literal) -> None:
        """Write a literal, whole."""
        self.body.append(f"<code>{self.encode(' '.join(node.astext().split()))}</code>")
        raise nodes.SkipNode

    def visit_field_name(self, node: nodes.field_name) -> None:
        """Write the name of a field, of what a function takes and gives as Sphinx words it."""
        name = _OF_A_FUNCTION.sub(_field_of_a_function, node.astext(), count=1)
        if name != node.astext():
            node.children = [nodes.Text(name)]
        super().visit_field_name(node)

    def visit_inline(self, node: nodes.inline) -> None:
        """Write a reference by the title of what it leads to, where that is known."""
        if title := title_of(self.document, node.get(LABEL, "")):
            node.children = [nodes.Text(title)]
        super().visit_inline(node)

    def visit_line_block(self, node: nodes.line_block) -> None:
        """Begin a paragraph of lines."""
        if not isinstance(node.parent, nodes.line_block):
            self.body.append("<p>")

    def depart_line_block(self, node: nodes.line_block) -> None:
        """End a paragraph of lines."""
        if not isinstance(node.parent, nodes.line_block):
            self.body.append("</p>\n")

    def visit_line(self, node: nodes.line) -> None:
        """Begin a line: an empty one is the end of a stanza."""
        if not node.astext().strip():
            self.body.append("</p>\n<p>")
            raise nodes.SkipNode

    def depart_line(self, _: nodes.line) -> None:
        """End a line; the last break of a paragraph shows nothing."""
        self.body.append("<br />\n")


def _field_of_a_function(field: re.Match[str]) -> str:
    if not field["takes"]:
        return f"{_FIELDS[field['gives']]} {field['name'] or ''}".strip()
    return f"{field['name']} ({field['type']})" if field["type"] else field["name"]


class BodyWriter(Writer):  # type: ignore[misc]
    """Writes the body alone, for which no template is looked up."""

    def __init__(self) -> None:
        super().__init__()
        self.translator_class = _Translator

    def apply_template(self) -> str:
        """Return no page."""
        return ""
