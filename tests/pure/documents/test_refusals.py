"""Files that cannot be read: each is refused in a sentence that says what to do."""

from __future__ import annotations

import io
import re
import secrets
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from bot.documents.files import SWITCHED_OFF, FileDocuments
from bot.documents.limits import CHILD_WALL_SECONDS, MOST_BYTES
from bot.documents.reasons import SENTENCES, Reason
from bot.domain.refusals import UnreachablePage, UnreadableDocument
from tests.pure.documents.writing import archive, lines, locked, pdf, pdf_of, word

ROOT = Path(__file__).parents[3]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
CONTENT_TYPES = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
PLAIN_PDF = pdf(lines("The kitchen hires a cook.", "Pay is $24 an hour."))
WORDY = word(lambda document: document.add_paragraph("The kitchen hires a cook."))


def zip_that_lies() -> bytes:
    """A zip that declares a few bytes for an entry that unpacks to many more."""
    content = archive({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": b"a" * 4_000_000})
    declared = (4_000_000).to_bytes(4, "little")
    return content.replace(declared, (900).to_bytes(4, "little"))


def operators() -> bytes:
    """A small PDF whose page takes far longer than any posting to read."""
    return pdf_of([b"BT /F1 9 Tf 9 9 Td " + b"(Pay is high) Tj T* " * 1_000_000 + b"ET"], packed=True)


CASES: list[tuple[str, str, bytes, Reason]] = [
    ("empty", "role.txt", b"", Reason.EMPTY),
    ("blank", "role.md", b" \r\n\t\n", Reason.EMPTY),
    ("nothing but a mark", "role.txt", b"\xef\xbb\xbf", Reason.EMPTY),
    ("too large", "role.pdf", b"%PDF-1.7" + bytes(MOST_BYTES), Reason.TOO_LARGE),
    ("too long", "role.txt", b"Pay is high. " * 20_000, Reason.TOO_LONG),
    ("too long inside", "role.html", b"<html><p>" + b"Pay is high. " * 20_000, Reason.TOO_LONG),
    ("too many pages", "role.pdf", pdf(*[lines("Cook wanted")] * 31), Reason.TOO_MANY_PAGES),
    ("locked pdf", "role.pdf", locked(PLAIN_PDF, to_open="sesame"), Reason.LOCKED),
    ("locked word", "role.docx", OLE + "EncryptedPackage".encode("utf-16-le"), Reason.LOCKED),
    ("scanned", "role.pdf", pdf_of([b"q 612 0 0 792 0 0 cm Q"] * 2), Reason.SCANNED),
    ("empty word", "role.docx", word(lambda _: None), Reason.NO_TEXT),
    ("empty page", "role.html", b"<html><body><script>go()</script></body></html>", Reason.NO_TEXT),
    ("zip bomb", "role.docx", archive({"word/document.xml": bytes(15_000_000)}), Reason.BOMB),
    ("zip of many", "role.docx", archive({f"word/{n}.xml": b"x" for n in range(300)}), Reason.BOMB),
    ("zip that lies", "role.docx", zip_that_lies(), Reason.DAMAGED),
    ("pdf of operators", "role.pdf", operators(), Reason.TOO_SLOW),
    ("cut word", "role.docx", WORDY[:2000], Reason.DAMAGED),
    ("cut pdf", "role.pdf", b"%PDF-1.7\n1 0 obj\n<<", Reason.DAMAGED),
    ("noise as word", "role.docx", b"\x00\x01\x02\x03" * 40, Reason.DAMAGED),
    ("old word", "role.doc", OLE, Reason.OLD_WORD),
    ("old word by name", "role.doc", b"\x31\xbe\x00\x00\x00\xab" * 9, Reason.OLD_WORD),
    ("pages", "role.pages", archive({"Index/Document.iwa": b"x"}), Reason.PAGES),
    ("pages without its name", "role", archive({"Index/Document.iwa": b"x"}), Reason.PAGES),
    ("rtf", "role.rtf", rb"{\rtf1\ansi Cook wanted}", Reason.RTF),
    ("rtf as word", "role.doc", rb"{\rtf1\ansi Cook wanted}", Reason.RTF),
    ("picture", "scan.png", b"\x89PNG\r\n\x1a\n" + bytes(50), Reason.PICTURE),
    ("picture by name", "scan.heic", b"\x00\x00\x00\x18ftypmif1" + bytes(50), Reason.PICTURE),
    ("spreadsheet", "roles.xlsx", archive({"xl/workbook.xml": b"<a/>"}), Reason.UNKNOWN),
    ("program", "role.exe", b"MZ\x90\x00\x03" + bytes(50), Reason.UNKNOWN),
]


@pytest.mark.parametrize(("name", "content", "reason"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_file_that_cannot_be_read_is_refused_for_its_reason(
    documents: FileDocuments, name: str, content: bytes, reason: Reason
) -> None:
    """Each kind of trouble has its own sentence, said in time."""
    began = time.monotonic()
    with pytest.raises(UnreadableDocument) as refused:
        documents.text_of(name, content)
    assert refused.value.sentence == SENTENCES[reason]
    assert time.monotonic() - began < CHILD_WALL_SECONDS + 5


def test_every_reason_has_a_sentence_and_a_case() -> None:
    """No reason is without words, none is without a test, and each sentence says what to do or what works."""
    assert set(SENTENCES) == set(Reason)
    assert set(Reason) - {case[3] for case in CASES} == {Reason.BUSY}
    for sentence in SENTENCES.values():
        assert re.search(r"\b(Send|send|Save|save|Paste|paste|Open|Kinds that work)\b", sentence)
        assert sentence.endswith(".")
        assert len(sentence) < 160


def test_a_picture_in_a_word_file_is_not_unpacked(documents: FileDocuments) -> None:
    """A Word file with pictures is read for its words."""
    saved = io.BytesIO(WORDY)
    with zipfile.ZipFile(saved, "a", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("word/media/image1.png", secrets.token_bytes(900_000))
    assert documents.text_of("role.docx", saved.getvalue()) == "The kitchen hires a cook."


def test_a_file_waits_for_its_turn_and_no_longer() -> None:
    """Where all turns are taken, a file is refused with words after a while; text needs no turn."""
    busy = FileDocuments(at_once=0, patience=0.05)
    with pytest.raises(UnreadableDocument, match="reading other files"):
        busy.text_of("role.docx", WORDY)
    assert busy.text_of("role.txt", b"Cook wanted") == "Cook wanted"


def test_addresses_are_closed_unless_they_are_opened() -> None:
    """Without a way to fetch, an address is refused, and the sentence names the setting; with one it is read."""
    with pytest.raises(UnreachablePage) as refused:
        FileDocuments().text_at("https://kitchen.example/jobs")
    assert refused.value.sentence == SWITCHED_OFF
    assert "POSTING_URLS=on" in SWITCHED_OFF
    fetching = FileDocuments(lambda url: (f"{url}.txt", b"Cook wanted"))
    assert fetching.text_at("https://kitchen.example/jobs") == "Cook wanted"


WORST = """
import resource, sys
from bot.documents.files import FileDocuments
from bot.domain.refusals import Refusal
for path in sys.argv[1:]:
    try:
        FileDocuments().text_of(path, open(path, "rb").read())
    except Refusal as refused:
        print(refused.sentence, file=sys.stderr)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""


def test_bombs_are_refused_within_the_memory_they_are_given(tmp_path: Path) -> None:
    """A stream that unpacks without end, and a page nested without end, cost a child 512 MB at most."""
    zeros = pdf_of([bytes(150_000_000)], packed=True)
    deep = b"<html>" + b"<div>" * 400_000 + b"Pay"
    for name, content in {"zeros.pdf": zeros, "deep.html": deep}.items():
        (tmp_path / name).write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-c", WORST, *map(str, sorted(tmp_path.iterdir()))],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert int(done.stdout) < 560
    assert len(done.stderr.splitlines()) == 2, done.stderr


def test_the_bot_itself_loads_no_parser() -> None:
    """Putting the whole bot together loads none of the libraries that parse files."""
    asked = "import sys, bot.app, bot.cli.adding; print(*sorted({'docx', 'lxml', 'pypdf'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
