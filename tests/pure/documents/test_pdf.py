"""PDFs: their words, their headings and gaps, and not what only numbers their pages."""

from __future__ import annotations

import pytest

from bot.documents.files import FileDocuments
from tests.pure.documents.writing import lines, locked, pdf, pdf_of, with_link

POSTING = lines("The kitchen hires a cook for its evening meals.", "Pay is $24 an hour.", "Apply by June 3, 2027.")


def test_the_words_of_a_page_come_line_by_line(documents: FileDocuments) -> None:
    """Lines under lines stay so, with their signs."""
    assert documents.text_of("cook.pdf", pdf(POSTING)) == "\n".join(each[3] for each in POSTING)


def test_large_letters_are_headings_and_gaps_part_paragraphs(documents: FileDocuments) -> None:
    """A heading is what is set larger than the rest, the largest first; a wider gap is a blank line."""
    body = [*lines("We cook for two hundred people.", "They come every evening.", "All are welcome.", top=700)]
    page = [
        (22.0, 72.0, 760.0, "Evening Cook"),
        (15.0, 72.0, 724.0, "About us"),
        *body,
        *lines("Pay is $24 an hour.", "Apply by June 3.", top=630),
    ]
    assert documents.text_of("cook.pdf", pdf(page)) == (
        "# Evening Cook\n\n## About us\n\nWe cook for two hundred people.\nThey come every evening.\nAll are welcome."
        "\n\nPay is $24 an hour.\nApply by June 3."
    )


def test_a_heading_on_two_lines_is_one(documents: FileDocuments) -> None:
    """A title that is too long for one line is put together."""
    page = [(20.0, 72.0, 770.0, "Evening Cook and"), (20.0, 72.0, 748.0, "Teacher of Cooks"), *POSTING[:0]]
    page += lines("We cook for two hundred people.", "They come every evening.", top=712)
    assert documents.text_of("cook.pdf", pdf(page)).startswith("# Evening Cook and Teacher of Cooks\n\nWe cook")


def test_page_numbers_and_running_heads_are_left_out(documents: FileDocuments) -> None:
    """A sentence that runs over the page is whole: no page number, running head or browser's line stands in it."""
    pages = [
        lines("Kitchen of the River, 2027", f"Line {name} says something of its own and", f"Page {number} of 3")
        for number, name in enumerate(("one", "two", "three"), start=1)
    ]
    pages[2] += lines("11/21/26, 9:07 PM", "https://kitchen.example/jobs 3/3", top=100)
    text = documents.text_of("cook.pdf", pdf(*pages))
    assert text.split("\n") == [f"Line {name} says something of its own and" for name in ("one", "two", "three")]


def test_an_address_that_a_line_end_breaks_is_whole(documents: FileDocuments) -> None:
    """Mail and web addresses are put together again; other words that end by a hyphen are left alone."""
    page = lines(
        "We cook for two hundred people, and send questions to kitchen-",
        "jobs@river.example. Apply at https://river.example/work/",
        "open?id=7 by June 3, in a well-",
        "meant letter.",
    )
    assert documents.text_of("cook.pdf", pdf(page)) == (
        "We cook for two hundred people, and send questions to kitchen-jobs@river.example.\n"
        "Apply at https://river.example/work/open?id=7\nby June 3, in a well-\nmeant letter."
    )


def test_a_pdf_that_only_forbids_copying_is_read(documents: FileDocuments) -> None:
    """Such a PDF opens with an empty password, as it does for everybody."""
    assert "Pay is $24 an hour." in documents.text_of("cook.pdf", locked(pdf(POSTING), to_open=""))


def test_a_link_that_the_words_do_not_show_is_kept(documents: FileDocuments) -> None:
    """Where a PDF leads to is written under its text."""
    text = documents.text_of("cook.pdf", with_link(pdf(POSTING), "https://kitchen.example/apply"))
    assert text.endswith("\n\nLink: https://kitchen.example/apply")


@pytest.mark.parametrize("before", [b"", b"junk from a mail program\n"])
def test_a_pdf_is_known_by_its_content(documents: FileDocuments, before: bytes) -> None:
    """Without its ending, and with junk before it, it is still a PDF."""
    assert documents.text_of(
        "download", before + pdf_of([b"BT /F1 11 Tf 72 700 Td (Cook wanted in our kitchen) Tj ET"])
    )


def test_items_whose_bullets_are_drawn_are_told_by_their_indent(documents: FileDocuments) -> None:
    """A browser draws bullets and writes none: indented lines become items, and wrapped ones stay with theirs."""
    page = [
        *lines("We cook for two hundred people every evening.", "You will:", top=760),
        (11.0, 102.0, 732.0, "Cook with ten volunteers who come from every street around the"),
        (11.0, 102.0, 718.0, "kitchen"),
        (11.0, 102.0, 704.0, "Keep the store"),
        *lines("Pay is $24 an hour.", top=690),
    ]
    assert documents.text_of("cook.pdf", pdf(page)) == (
        "We cook for two hundred people every evening.\nYou will:\n"
        "• Cook with ten volunteers who come from every street around the\nkitchen\n• Keep the store\n"
        "Pay is $24 an hour."
    )


def test_bullets_that_are_written_are_left_as_they_are(documents: FileDocuments) -> None:
    """Where a PDF writes its bullets, an indent tells nothing more."""
    page = [*lines("You will:", "Cook."), (11.0, 102.0, 732.0, "• Keep the"), (11.0, 112.0, 718.0, "store")]
    assert documents.text_of("cook.pdf", pdf(page)) == "You will:\nCook.\n• Keep the\nstore"
