"""Word files: all that a reader sees, lists with their numbers, nothing that was deleted."""

# ruff: noqa: E501 (what is written and what is read of it stand beside each other)

import pytest

from index.errors import ArticleError
from index.formats import read_article
from tests.index.formats import files
from tests.index.formats.files import lists, numbered, paragraph, run, word_of

LISTS = (
    numbered("1", ("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "%3."))
    + numbered("2", ("bullet", "x"), ("bullet", "o"))
    + numbered("3", ("decimal", "§ %1"), ("decimal", "%1.%2"))
    + numbered("4", ("upperRoman", "%1)"), ("none", ""))
    + lists(n1="1", n2="2", n3="3", n4="4", n5="1")
)


def text_of(body: str) -> str:
    article = read_article("a.docx", word_of(body, LISTS)).article
    assert article.markup == "md"
    return article.text


def words(*texts: str) -> str:
    return "".join(paragraph(text) for text in texts)


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (
            run("The fee is ") + f"<w:ins w:id='1'>{run('not ')}</w:ins>" + run("paid back."),
            "The fee is not paid back.",
        ),
        (
            run("The club ") + "<w:del w:id='1'><w:r><w:delText>owns</w:delText></w:r></w:del>"
            f"<w:moveFrom w:id='2'>{run('has')}</w:moveFrom>"
            + f"<w:moveTo w:id='3'>{run('rents')}</w:moveTo>" + run(" a boat."),
            "The club rents a boat.",
        ),
        (
            run("Signed by ") + f"<w:sdt><w:sdtContent>{run('Tora Vik')}</w:sdtContent></w:sdt>"
            + run(" in May."),
            "Signed by Tora Vik in May.",
        ),
        (
            run("She lives in ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + run("Click or tap ") + run("here.") + "</w:sdtContent></w:sdt>" + run(" since May."),
            "She lives in … since May.",
        ),
        (
            "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='0'/></w14:checkbox></w:sdtPr>"
            f"<w:sdtContent>{run('☐')}</w:sdtContent></w:sdt>" + run(" Smoking is allowed."),
            "☐ Smoking is allowed.",
        ),
        (
            "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr>"
            f"<w:sdtContent>{run('☒')}</w:sdtContent></w:sdt>" + run("Pets are allowed."),
            "☒ Pets are allowed.",
        ),
        (
            run("It takes place on ")
            + f"<w:fldSimple w:instr='DATE'>{run('14 March')}</w:fldSimple>" + run("."),
            "It takes place on 14 March.",
        ),
        (
            run("The tide is ") + run("2", "<w:strike/>") + run("3 metres") + run(" secret", "<w:vanish/>"),
            "The tide is 3 metres",
        ),
        (
            run("10") + run("6", "<w:vertAlign w:val='superscript'/>") + run(" litres"),
            "10⁶ litres",
        ),
        (
            run("It is ") + "<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den>"
            "<m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>" + run(" wide."),
            "It is (a+b)/2 wide.",
        ),
        (run("Who may ") + run("join", "<w:b/>") + run("?", "<w:b/>"), "Who may **join?**"),
    ],
)  # fmt: skip
def test_the_words_of_a_paragraph_are_those_that_are_seen(runs, text):
    assert text_of(f"<w:p>{runs}</w:p>") == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<w:sdt><w:sdtContent>{words('In a control.')}</w:sdtContent></w:sdt>", "In a control."),
        (f"<w:p><w:ins w:id='1'>{run('All of it is new.')}</w:ins></w:p>", "All of it is new."),
        (
            f"<w:p>{run('Before.')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
            f"<wps:txbx><w:txbxContent>{words('In a box.', 'There too.')}</w:txbxContent></wps:txbx>"
            "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
            f"{words('In a box.', 'There too.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            f"</mc:AlternateContent></w:r></w:p>{words('Behind.')}",
            "Before.\n\nIn a box.\n\nThere too.\n\nBehind.",
        ),
        (
            f"<w:p>{run('Before.')}<w:r><w:pict><v:textbox><w:txbxContent>{words('In an old box.')}"
            "</w:txbxContent></v:textbox></w:pict></w:r></w:p>",
            "Before.\n\nIn an old box.",
        ),
        (words("Before.", "•  a typed item", "2.\ta typed number"), "Before.\n\n- a typed item\n\n2. a typed number"),
    ],
)  # fmt: skip
def test_paragraphs_are_read_wherever_they_stand(body, text):
    assert text_of(body) == text


def test_lists_have_the_numbers_that_are_seen_also_where_a_paragraph_parts_them():
    body = (
        paragraph("Chair", number="1") + paragraph("elected", number="1", level=1)
        + paragraph("for two years", number="1", level=1) + paragraph("Treasurer", number="1")
        + paragraph("Both are paid nothing.") + paragraph("Members", number="1")
        + paragraph("senior", number="1", level=2) + paragraph("A torch", number="2")
        + paragraph("with cells", number="2", level=1) + paragraph("First", number="4")
    )  # fmt: skip
    assert text_of(body) == (
        "1. Chair\n   - (a) elected\n   - (b) for two years\n2. Treasurer\n\n"
        "Both are paid nothing.\n\n3. Members\n   - i. senior\n- A torch\n  - with cells\n- I) First"
    )


def test_clauses_have_their_numbers():
    body = (
        paragraph("Leaving", number="3", style="Heading2") + paragraph("Say so in May.", number="3", level=1)
        + paragraph("Pay what is due.", number="3", level=1) + paragraph("The fee is due in June.", number="3")
    )  # fmt: skip
    assert text_of(body) == (
        "## § 1 Leaving\n\n1.1 Say so in May.\n\n1.2 Pay what is due.\n\n§ 2 The fee is due in June."
    )


def test_a_list_that_begins_anew_begins_anew():
    again = "<w:num w:numId='9'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
    again += "<w:startOverride w:val='1'/></w:lvlOverride></w:num>"
    body = paragraph("A", number="1") + paragraph("B", number="1") + paragraph("Then:")
    body += paragraph("C", number="9") + paragraph("D", number="9")
    text = read_article("a.docx", word_of(body, LISTS + again)).article.text
    assert text == "1. A\n2. B\n\nThen:\n\n1. C\n2. D"


def test_the_title_stands_above_the_headings_and_tables_of_contents_are_left_out():
    made = files.word(
        [
            ("Title", "The harbour"),
            ("Heading 1", "Figures"),
            ("Normal", "Ships enter."),
            ("Heading 2", "Of May"),
            ("List Bullet", "300 ships"),
            ("List Number", "First"),
            ("List Number", "Second"),
        ]
    )
    article = read_article("a.docx", made).article
    assert article.title == "The harbour"
    assert article.text == (
        "# The harbour\n\n## Figures\n\nShips enter.\n\n### Of May\n\n- 300 ships\n1. First\n2. Second"
    )


@pytest.mark.parametrize(
    ("headings", "title"),
    [(["Heading 1"], "H0"), (["Normal", "Heading 1", "Heading 2"], "H1"), (["Normal", "Heading 2"], "A")],
)  # fmt: skip
def test_a_heading_that_stands_first_or_alone_is_the_title(headings, title):
    made = files.word([(style, f"H{n}") for n, style in enumerate([*headings, "Normal"])])
    assert read_article("a.docx", made).article.title == title


def cell(*texts: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{words(*texts)}</w:tc>"


def test_tables_have_their_header_and_merged_cells_in_all_places():
    rows = [
        cell("Prices of 2025", properties="<w:gridSpan w:val='2'/>"),
        cell("Item") + cell("Price"),
        cell("Cap", properties="<w:vMerge w:val='restart'/>") + cell("£12", "or less"),
        cell("", properties="<w:vMerge/>") + cell("£10"),
    ]
    body = f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    assert text_of(body) == (
        "**Prices of 2025**\n\n| Item | Price |\n| --- | --- |\n| Cap | £12 · or less |\n| Cap | £10 |"
    )


def test_a_table_within_a_table_is_read_too():
    inner = f"<w:tbl><w:tr>{cell('Monday')}{cell('8:00')}</w:tr></w:tbl>"
    outer = (
        f"<w:tbl><w:tr><w:tc>{words('Left')}{inner}{words('')}</w:tc>{cell('Right')}</w:tr></w:tbl>"
    )
    assert text_of(outer) == "Left\n\n|  |  |\n| --- | --- |\n| Monday | 8:00 |\n\nRight"


def test_a_file_that_a_program_made_from_its_template_has_no_day_and_no_author():
    made = files.repacked(
        files.word([("Normal", "Text.")]),
        "docProps/core.xml",
        lambda told: told.replace("A. Writer", "python-docx"),
    )
    article = read_article("a.docx", made).article
    assert (article.author, article.published) == ("", None)


def test_a_file_whose_xml_declares_entities_is_refused():
    made = files.repacked(
        files.word([("Normal", "Text.")]), "word/styles.xml",
        lambda told: told.replace("<w:styles", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:styles", 1),
    )  # fmt: skip
    with pytest.raises(ArticleError, match="declares entities"):
        read_article("a.docx", made)


def test_what_a_style_hides_strikes_out_or_raises_is_read_as_it_looks():
    styles = "".join(
        f"<w:style w:type='{kind}' w:styleId='{name}'><w:basedOn w:val='{base}'/>"
        f"<w:rPr>{looks}</w:rPr></w:style>"
        for kind, name, base, looks in [
            ("character", "Void", "", "<w:strike/>"),
            ("character", "Power", "", "<w:vertAlign w:val='superscript'/>"),
            ("paragraph", "Key", "", "<w:vanish/>"),
            ("paragraph", "KeyToo", "Key", "<w:b/>"),
        ]
    )
    body = (
        "<w:p>" + run("Moor at pier ") + run("three ", "<w:rStyle w:val='Void'/>") + run("five, 10")
        + run("4", "<w:rStyle w:val='Power'/>") + run(" kg at most.") + "</w:p>"
        + paragraph("The answer is pier two.", style="KeyToo")
        + paragraph(run("Ask Tora.", "<w:vanish w:val='0'/>"), style="Key")
    )  # fmt: skip
    data = files.repacked(
        word_of(body),
        "word/styles.xml",
        lambda xml: xml.replace("</w:styles>", f"{styles}</w:styles>"),
    )
    text = read_article("a.docx", data).article.text
    assert text == "Moor at pier five, 10⁴ kg at most.\n\nAsk Tora."


def test_what_is_drawn_or_inserted_from_other_files_is_named():
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    data = f"<a:graphicData xmlns:a='{drawing}/main' uri='{drawing}/chart'/>"
    drawn = f"<w:r><w:drawing>{data}</w:drawing></w:r>"
    body = paragraph("The fleet.") + f"<w:p>{drawn}{drawn}</w:p><w:altChunk/>"
    assert read_article("a.docx", word_of(body)).warnings == (
        "not read: 2 charts or diagrams",
        "not read: 1 file inserted in it: open it and save it anew",
    )
