"""Word files: what a reader sees, in the order in which it stands."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from bot.documents.files import FileDocuments
from tests.pure.documents.writing import link, word


def test_headings_paragraphs_lists_and_tables_come_in_order(documents: FileDocuments) -> None:
    """Paragraphs and tables keep their order; headings are marked, bullets and numbers stand before items."""

    def write(document: Any) -> None:
        document.add_heading("Seed Librarian", 0)
        document.add_paragraph("The library lends seeds.")
        document.add_heading("Duties", 1)
        document.add_paragraph("Sort the seeds", style="List Bullet")
        document.add_paragraph("Lend the seeds", style="List Bullet")
        table = document.add_table(rows=2, cols=2)
        for row, (key, value) in zip(table.rows, [("Pay", "$24 an hour"), ("Hours:", "30 a week")], strict=True):
            row.cells[0].text, row.cells[1].text = key, value
        document.add_paragraph("Send a letter", style="List Number")
        document.add_paragraph("Name two people", style="List Number")

    assert documents.text_of("seed.docx", word(write)) == (
        "# Seed Librarian\n\nThe library lends seeds.\n\n# Duties\n\n• Sort the seeds\n• Lend the seeds\n\n"
        "Pay: $24 an hour\nHours: 30 a week\n\n1. Send a letter\n2. Name two people"
    )


def test_a_wide_table_is_rows_of_cells(documents: FileDocuments) -> None:
    """A table of three columns gives a line a row, its cells between bars."""

    def write(document: Any) -> None:
        table = document.add_table(rows=2, cols=3)
        for row, words in zip(table.rows, ["Place Pay Days", "Lima $20 Tuesday"], strict=True):
            for cell, each in zip(row.cells, words.split(), strict=True):
                cell.text = each

    assert documents.text_of("rows.docx", word(write)) == "| Place | Pay | Days |\n| Lima | $20 | Tuesday |"


def test_a_table_that_lays_out_the_page_is_read_cell_by_cell(documents: FileDocuments) -> None:
    """A cell with several paragraphs is text of its own, and its lists stay lists."""

    def write(document: Any) -> None:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "What you do"
        right = table.cell(0, 1)
        right.text = "You will:"
        right.add_paragraph("Bake bread", style="List Bullet")
        right.add_paragraph("Teach others", style="List Bullet")

    text = documents.text_of("layout.docx", word(write))
    assert text == "What you do\n\nYou will:\n\n• Bake bread\n• Teach others"


def test_a_link_says_where_it_leads_where_its_words_do_not(documents: FileDocuments) -> None:
    """Mail and web addresses behind words are kept in brackets; shown ones are not repeated."""

    def write(document: Any) -> None:
        paragraph = document.add_paragraph("Write to ")
        link(paragraph, "our cook", "mailto:cook@kitchen.example?subject=Job")
        link(paragraph, " or here", "https://kitchen.example/jobs/7")
        link(document.add_paragraph("Or "), "jobs@kitchen.example", "mailto:jobs@kitchen.example")
        link(document.add_paragraph(), "www.kitchen.example", "https://www.kitchen.example/?from=word")

    assert documents.text_of("links.docx", word(write)) == (
        "Write to our cook (cook@kitchen.example) or here (https://kitchen.example/jobs/7)\n\n"
        "Or jobs@kitchen.example\n\nwww.kitchen.example"
    )


def test_a_link_that_is_a_field_is_a_link_too(documents: FileDocuments) -> None:
    """Older Word writes links as fields, with their target in an instruction that is not shown."""

    def write(document: Any) -> None:
        paragraph = document.add_paragraph("Apply ")
        for piece in ("begin", ' HYPERLINK "https://kitchen.example/apply" ', "separate", "here", "end"):
            run = paragraph.add_run()
            if piece in {"begin", "separate", "end"}:
                sign = OxmlElement("w:fldChar")
                sign.set(qn("w:fldCharType"), piece)
                run._r.append(sign)
            elif "HYPERLINK" in piece:
                code = OxmlElement("w:instrText")
                code.text = piece
                run._r.append(code)
            else:
                run.text = piece
        paragraph.add_run(" today")

    assert documents.text_of("f.docx", word(write)) == "Apply here (https://kitchen.example/apply) today"


def test_changes_that_are_tracked_read_as_accepted(documents: FileDocuments) -> None:
    """Inserted words are read, deleted and hidden ones are not."""
    space = nsdecls("w")

    def write(document: Any) -> None:
        paragraph = document.add_paragraph("Pay is ")._p
        paragraph.append(parse_xml(f"<w:del {space}><w:r><w:delText>$20</w:delText></w:r></w:del>"))
        paragraph.append(parse_xml(f"<w:ins {space}><w:r><w:t>$24</w:t></w:r></w:ins>"))
        paragraph.append(parse_xml(f"<w:r {space}><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"))
        paragraph.append(parse_xml(f"<w:r {space}><w:t xml:space='preserve'> an</w:t><w:br/><w:t>hour</w:t></w:r>"))

    assert documents.text_of("tracked.docx", word(write)) == "Pay is $24 an\nhour"


def test_content_controls_and_text_boxes_are_read(documents: FileDocuments) -> None:
    """What a template puts in a control or a box is text like the rest, and comes once."""
    space = nsdecls("w")
    alternate = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>Apply by June 3</w:t></w:r></w:p></w:txbxContent>"

    def write(document: Any) -> None:
        paragraph = document.add_paragraph("The kitchen hires.")._p
        inside = f"<mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        paragraph.append(
            parse_xml(f"<w:r {space} {alternate}><mc:AlternateContent>{inside}</mc:AlternateContent></w:r>")
        )
        control = f"<w:sdt {space}><w:sdtContent><w:p><w:r><w:t>Cook</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        document.element.body.insert(0, parse_xml(control))

    assert documents.text_of("template.docx", word(write)) == "Cook\n\nThe kitchen hires.\n\nApply by June 3"
