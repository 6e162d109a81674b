"""What reading a file costs, by kind: seconds and the child's memory, against a Python process that does nothing."""

from __future__ import annotations

import io
import resource
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from statistics import median
from time import perf_counter

from docx import Document
from pypdf import PdfReader

from bot.documents.files import FileDocuments
from tests.pure.documents.writing import lines, pdf

ROUNDS = 9
PAGE_LINES = 50
SENTENCES = [
    f"{number}. The kitchen cooks for two hundred people every evening, and the cook keeps store number {number}."
    for number in range(1, 81)
]
"""About 8,000 characters, as a long posting has."""


def as_word() -> bytes:
    document = Document()
    for sentence in SENTENCES:
        document.add_paragraph(sentence, style="List Bullet")
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def as_pdf() -> bytes:
    pages = [SENTENCES[start : start + PAGE_LINES] for start in range(0, len(SENTENCES), PAGE_LINES)]
    written = pdf(*(lines(*page) for page in pages))
    assert len(PdfReader(io.BytesIO(written)).pages) == len(pages)
    return written


FILES: Mapping[str, Callable[[], bytes]] = {
    "posting.txt": "\n".join(SENTENCES).encode,
    "posting.html": ("<html><body><main>" + "".join(f"<p>{each}</p>" for each in SENTENCES)).encode,
    "posting.docx": as_word,
    "posting.pdf": as_pdf,
}


def seconds(act: Callable[[], object]) -> float:
    """The median of some rounds, after one to warm up."""
    act()
    took = []
    for _ in range(ROUNDS):
        began = perf_counter()
        act()
        took.append(perf_counter() - began)
    return median(took)


def child_memory() -> int:
    """The most memory that any child has had so far, in MB: kinds are measured from the smallest to the largest."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def main() -> None:
    documents = FileDocuments()
    bare = seconds(lambda: subprocess.run([sys.executable, "-E", "-s", "-c", ""], check=True, env={}))
    print(f"{'':24}{'ms':>8}{'ratio':>8}{'child MB':>10}")
    print(f"{'bare Python process':24}{bare * 1000:8.0f}{1:8.2f}{child_memory():10}")
    for name, write in FILES.items():
        content = write()
        assert SENTENCES[-1] in documents.text_of(name, content).replace("\n", " ")
        took = seconds(partial(documents.text_of, name, content))
        memory = "none" if name.endswith(".txt") else str(child_memory())
        print(f"{name:24}{took * 1000:8.1f}{took / bare:8.2f}{memory:>10}")


if __name__ == "__main__":
    main()
