"""Signs that stand in lines of wikitext for what is no character of the text."""

SIGNS = {"*": "\ue010", "#": "\ue011", ";": "\ue012", ":": "\ue013"}
"""What stands for the marks of lists, which a text may have too."""
BLOCK = "\ue014"
"""Stands around the number of a block that is whole already."""
BAR = "\ue015"
"""Stands for a bar between the parts of a link."""
GAP = "\ue016"
"""Stands where nothing is read of a template."""
ALL = str.maketrans("", "", "".join((*SIGNS.values(), BLOCK, BAR, GAP)))
"""Takes them out of a text that has them already."""
