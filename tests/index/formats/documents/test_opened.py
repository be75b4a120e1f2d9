"""OpenDocument files and presentations: headings, lists, tables, what is struck, raised, hidden."""

import io
import zipfile

import pytest

from index.errors import ArticleError
from index.formats import read_article
from tests.index.formats.files import zipped

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{place}:1.0"'
    for name, place in {
        "office": "office", "text": "text", "table": "table", "style": "style",
        "draw": "drawing", "presentation": "presentation", "fo": "xsl-fo-compatible",
        "meta": "meta",
    }.items()
)  # fmt: skip
SPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def style(name: str, properties: str) -> str:
    text = f"<style:text-properties {properties}/>"
    return f'<style:style style:name="{name}" style:family="text">{text}</style:style>'


STANDARD = (
    '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/>'
)
STYLES = (
    style("up", 'style:text-position="super 58%"')
    + style("down", 'style:text-position="-33% 58%"')
    + style("struck", 'style:text-line-through-style="solid"')
    + style("gone", 'text:display="none"')
    + style("bold", 'fo:font-weight="bold"')
    + '<style:style style:name="P9" style:family="paragraph" style:parent-style-name="Title"/>'
    + '<text:list-style style:name="L2"><text:list-level-style-number style:num-format="1"/>'
    "</text:list-style>"
)


def opened(body: str, kind: str = "text", meta: str = "", **more: str) -> bytes:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{STYLES}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
        "</office:body></office:document-content>"
    )
    told = (
        f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>"
    )
    return zipped({"content.xml": content, "meta.xml": told, **more})


def p(text: str, name: str = "") -> str:
    return f'<text:p text:style-name="{name}">{text}</text:p>'


def span(name: str, text: str) -> str:
    return f'<text:span text:style-name="{name}">{text}</text:span>'


def items(*texts: str, name: str = "") -> str:
    made = "".join(f"<text:list-item>{each}</text:list-item>" for each in texts)
    return f'<text:list text:style-name="{name}">{made}</text:list>'


def row(*cells: str) -> str:
    made = "".join(f"<table:table-cell>{p(each)}</table:table-cell>" for each in cells)
    return f"<table:table-row>{made}</table:table-row>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('<text:h text:outline-level="2">Fees</text:h>' + p("A berth is dear."),
         "## Fees\n\nA berth is dear."),
        (p("The harbour", "P9") + p("It is open."), "## The harbour\n\nIt is open."),
        (p(f"10{span('up', '6')} l of H{span('down', '2')}O"), "10⁶ l of H₂O"),
        (p(f"pay {span('struck', '100')} 50 {span('bold', 'euros')}"), "pay  50 **euros**"),
        (p(f"two{span('gone', ' hidden')} metres"), "two metres"),
        (p("one<text:s text:c='2'/>two<text:tab/>three"), "one two three"),
        (items(p("boots"), p("torch") + items(p("cells"))), "- boots\n- torch\n\n  - cells"),
        (items(p("Row."), p("Sail."), name="L2"), "1. Row.\n2. Sail."),
        (f"<table:table><table:table-header-rows>{row('Ship', 'Fee')}</table:table-header-rows>"
         f"{row('Ferry', '£5')}</table:table>", "| Ship | Fee |\n| --- | --- |\n| Ferry | £5 |"),
        (p('See <text:a xlink:href="https://a.example/">this</text:a>.'),
         "See [this](https://a.example/)."),
        (p("Open<text:note text:id='n'><text:note-citation>1</text:note-citation>"
           f"<text:note-body>{p('Since May.')}</text:note-body></text:note>."),
         "Open[^1].\n\n[^1]: Since May."),
        (p("Kept.") + f"<text:tracked-changes>{p('Deleted.')}</text:tracked-changes>", "Kept."),
        (p("Kept<office:annotation>" + p("A remark.") + "</office:annotation>."), "Kept."),
    ],
)  # fmt: skip
def test_a_text_is_read_as_it_looks(body, text):
    assert read_article("a.odt", opened(body)).article.text == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p("The lock is new.") + p("It costs 8 euros.", "P1"), "The lock is new."),
        (p("Answers: pier two.", "P3") + p("Ask Tora."), "Ask Tora."),
        (p(f"Berths {span('T5', 'one and ')}two are free."), "Berths two are free."),
        (p("All pay.", "P4"), "**All pay.**"),
        (f"<text:section text:display='none'>{p('Draft.')}</text:section>{p('Final.')}", "Final."),
        (p("<text:hidden-paragraph text:is-hidden='true'/>Staff only.") + p("All."), "All."),
        (p("Doors <text:hidden-text text:is-hidden='true'>never </text:hidden-text>open."),
         "Doors open."),
    ],
)  # fmt: skip
def test_what_the_style_of_a_paragraph_or_a_condition_hides_or_strikes_out_is_not_read(body, text):
    def of_paragraphs(name: str, parent: str, properties: str) -> str:
        told = f"<style:text-properties {properties}/>"
        named = f'style:name="{name}" style:parent-style-name="{parent}"'
        return f'<style:style {named} style:family="paragraph">{told}</style:style>'

    styles = (
        of_paragraphs("P1", "", 'style:text-line-through-style="solid"')
        + of_paragraphs("P2", "", 'text:display="none"')
        + of_paragraphs("P3", "P2", 'fo:color="#ff0000"')
        + of_paragraphs("P4", "", 'fo:font-weight="bold"')
        + style("Void", 'style:text-line-through-type="single"')
        + '<style:style style:name="T5" style:family="text" style:parent-style-name="Void"/>'
    )
    made = f"<office:document-styles {SPACES}>{styles}</office:document-styles>"
    assert read_article("a.odt", opened(body, **{"styles.xml": made})).article.text == text


def test_a_text_says_who_wrote_it_when_and_what_it_is_called():
    meta = (
        "<dc:title>Statutes</dc:title><meta:initial-creator>Anna Vik</meta:initial-creator>"
        "<meta:creation-date>2024-05-01T10:00:00</meta:creation-date>"
    )
    article = read_article("a.odt", opened(p("One."), meta=meta)).article
    assert (article.title, article.author) == ("Statutes", "Anna Vik")
    assert str(article.published) == "2024-05-01"


def test_a_title_by_its_style_is_one_whatever_that_is_made_from():
    written = opened(
        '<text:p text:style-name="Title">Rent</text:p>' + p("It is 450 euros."),
        **{"styles.xml": f"<office:document-styles {SPACES}>{STANDARD}</office:document-styles>"},
    )
    assert read_article("a.odt", written).article.title == "Rent"


def test_items_in_an_item_without_words_are_within_the_one_above():
    inner = f"<text:list><text:list-item>{p('Half of it.')}</text:list-item></text:list>"
    body = (
        f"<text:list><text:list-item>{p('The roof.')}</text:list-item>"
        f"<text:list-item>{inner}</text:list-item></text:list>"
    )
    text = read_article("a.odt", opened(body)).article.text
    assert text.replace("\n\n", "\n") == "- The roof.\n  - Half of it."


def test_cells_over_others_are_in_all_their_places_also_in_sheets_of_the_open_kind():
    def cell(text: str, spans: str = "") -> str:
        return f"<table:table-cell {spans}>{p(text)}</table:table-cell>"

    over, down = 'table:number-columns-spanned="2"', 'table:number-rows-spanned="2"'
    covered = "<table:covered-table-cell/>"
    rows = (
        cell("Course", down) + cell("Fee", over) + covered,
        covered + cell("Member") + cell("Guest"),
        cell("Pottery") + cell("80") + cell("110"),
    )
    table = "".join(f"<table:table-row>{each}</table:table-row>" for each in rows)
    written = opened(f"<table:table>{table}</table:table>", "spreadsheet")
    assert read_article("a.ods", written).article.text == (
        "| Course | Fee Member | Fee Guest |\n| --- | --- | --- |\n| Pottery | 80 | 110 |"
    )


def test_a_sheet_of_the_open_kind_has_nothing_that_is_hidden_or_crossed_out():
    def cells(*texts: str, look: str = "") -> str:
        made = (f'<table:table-cell table:style-name="{look}">{p(each)}</table:table-cell>'
                for each in texts)  # fmt: skip
        return f"<table:table-row>{''.join(made)}</table:table-row>"

    struck = '<style:text-properties style:text-line-through-style="solid"/>'
    styles = f'<style:style style:name="ce1" style:family="table-cell">{struck}</style:style>'
    body = (
        "<table:table><table:table-column/><table:table-column table:visibility='collapse'/>"
        + "<table:table-column/>" + cells("Boat", "Owner", "Load")
        + cells("Canoe", "Ida", f"10{span('up', '2')} kg") + cells("Raft", "Eva", "90", look="ce1")
        + cells("Pedalo", "Per", f"{span('struck', '90')} 120<text:line-break/>kg")
        + "<table:table-row-group table:display='false'>"
        + cells("Cutter", "Kim", "800 kg").replace("row>", "row table:visibility='collapse'>", 1)
        + "</table:table-row-group></table:table>"
    )  # fmt: skip
    made = f"<office:document-styles {SPACES}>{styles}</office:document-styles>"
    written = opened(body, "spreadsheet", **{"styles.xml": made})
    assert read_article("a.ods", written).article.text.splitlines() == [
        "| Boat | Load |", "| --- | --- |", "| Canoe | 10² kg |", "| Pedalo | 120 kg |",
        "| Cutter | 800 kg |",
    ]  # fmt: skip


def test_slides_of_the_open_kind_have_their_titles_as_headings():
    frame = f'<draw:frame presentation:class="title"><draw:text-box>{p("Fees")}</draw:text-box>'
    notes = f"<presentation:notes>{p('Say it loud.')}</presentation:notes>"
    page = f"<draw:page>{frame}</draw:frame>{items(p('A berth is dear.'))}{notes}</draw:page>"
    article = read_article("a.odp", opened(page, "presentation")).article
    assert article.text == "## Fees\n\n- A berth is dear."


def test_a_sheet_of_the_open_kind_has_its_rows_under_their_labels():
    rest = '<table:table-cell table:number-columns-repeated="16000"/>'
    rows = row("Item", "Price") + row("Hoodie", "39 euros").replace("</table:table-row>", rest) + (
        "</table:table-row><table:table-row table:number-rows-repeated='1048000'>"
        f"{rest}</table:table-row>"
    )  # fmt: skip
    hidden = '<table:table-row table:visibility="collapse">' + row("Cap", "9 euros")[17:]
    table = f'<table:table table:name="Prices">{rows}{hidden}</table:table>'
    article = read_article("a.ods", opened(table, "spreadsheet")).article
    assert article.text == "| Item | Price |\n| --- | --- |\n| Hoodie | 39 euros |"


DRAWING = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def shape(kind: str, *lines: str) -> str:
    place = f'<p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>' if kind else ""
    made = "".join(each if each[0] == "<" else f"<a:p>{words(each)}</a:p>" for each in lines)
    return f"<p:sp>{place}<p:txBody>{made}</p:txBody></p:sp>"


def words(text: str, properties: str = "") -> str:
    return f"<a:r><a:rPr {properties}/><a:t>{text}</a:t></a:r>"


def slides(*made: str, hidden: int = -1) -> bytes:
    names = "".join(f'<p:sldId id="{i}" r:id="r{i}"/>' for i in reversed(range(len(made))))
    book = f"<p:presentation {DRAWING}><p:sldIdLst>{names}</p:sldIdLst></p:presentation>"
    targets = "".join(f'<R Id="r{i}" Target="slides/slide{i}.xml"/>' for i in range(len(made)))
    shown = {True: ' show="0"', False: ""}
    return zipped(
        {
            "ppt/presentation.xml": book,
            "ppt/_rels/presentation.xml.rels": f"<Rs>{targets}</Rs>",
            **{
                f"ppt/slides/slide{i}.xml": f"<p:sld {DRAWING}{shown[i == hidden]}><p:cSld>"
                f"<p:spTree>{each}</p:spTree></p:cSld></p:sld>"
                for i, each in enumerate(made)
            },
        }
    )


def test_slides_come_in_their_order_with_titles_lists_and_no_page_numbers():
    first = shape(
        "body", "A berth costs 90 euros.", f'<a:p><a:pPr lvl="1"/>{words("Or 80.")}</a:p>'
    )
    made = slides(
        shape("", "Come and see us.") + shape("sldNum", "2"),
        shape("body", "A secret."),
        first + shape("title", "Fees"),
        hidden=1,
    )
    article = read_article("a.pptx", made).article
    assert article.text == ("## Fees\n\n- A berth costs 90 euros.\n  - Or 80.\n\nCome and see us.")
    assert article.title == "Fees"


def test_what_is_said_of_slides_and_drawn_on_them_is_named():
    chart = (
        "<p:graphicFrame><a:graphic><a:graphicData uri='http://x.example/chart'/></a:graphic>"
        "</p:graphicFrame>"
    )
    made = slides(shape("title", "Fees") + chart, shape("body", "A berth costs 90 euros."))
    files = {each: zipfile.ZipFile(io.BytesIO(made)).read(each) for each in names(made)}
    for n, note in enumerate(("Speak slowly.", "")):
        notes = shape("body", note) if note else shape("sldNum", "2")
        files[f"ppt/notesSlides/notesSlide{n}.xml"] = f"<p:notes {DRAWING}>{notes}</p:notes>"
    assert read_article("a.pptx", zipped(files)).warnings == (
        "not read: the speaker's notes of 1 slide",
        "not read: 1 chart or diagram",
    )


def names(made: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(made)).namelist()


def test_what_is_raised_or_struck_on_a_slide_changes_no_fact():
    raised = words("10") + words("6", 'baseline="30000"') + words(" l, ")
    struck = words("100", 'strike="sngStrike"')
    line = f"<a:p>{raised}{struck}{words(' 50 euros')}</a:p>"
    assert read_article("a.pptx", slides(shape("", line))).article.text == "10⁶ l,  50 euros"


def test_a_table_on_a_slide_is_one():
    cells = [[f"<a:tc><a:txBody><a:p>{words(t)}</a:p></a:txBody></a:tc>" for t in r]
             for r in (("Ship", "Fee"), ("Ferry", "£5"))]  # fmt: skip
    rows = "".join(f"<a:tr>{''.join(each)}</a:tr>" for each in cells)
    table = f'<p:graphicFrame><a:tbl><a:tblPr firstRow="1"/>{rows}</a:tbl></p:graphicFrame>'
    text = read_article("a.pptx", slides(table)).article.text
    assert text == "| Ship | Fee |\n| --- | --- |\n| Ferry | £5 |"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.odt", b"PK\x03\x04", "its zip archive is broken"),
        ("a.odt", zipped({"a.txt": "text"}), "a zip archive: call it .zip"),
        ("a.odt", opened("", "spreadsheet"), "not an OpenDocument text"),
        ("a.odt", opened(""), "empty"),
        ("a.ods", opened(""), "not an OpenDocument spreadsheet"),
        ("a.odt", opened("", **{"META-INF/manifest.xml": "<m><encryption-data/></m>"}), "password"),
        ("a.odt", zipped({"content.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}), "entities"),
        ("a.pptx", zipped({"ppt/a.xml": "<a/>"}), "not a presentation"),
        ("a.pptx", slides(shape("sldNum", "1")), "empty"),
    ],
)
def test_a_file_that_is_none_of_them_is_refused_with_the_reason(name, data, reason):
    with pytest.raises(ArticleError, match=reason):
        read_article(name, data)
