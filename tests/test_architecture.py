"""What a graph of imports cannot say: importing is silent, whoever imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "storage", "workspace")

SILENT = """
import importlib, sys, threading

forbidden = {"socket.connect", "socket.bind", "sqlite3.connect", "subprocess.Popen", "os.putenv"}
written = []

def watch(event, args):
    if event in forbidden:
        raise AssertionError(f"{event} while importing {current}")
    if event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+"):
        written.append((current, str(args[0])))

current = ""
sys.dont_write_bytecode = True
sys.addaudithook(watch)
for current in sys.argv[1:]:
    importlib.import_module(current)
assert threading.active_count() == 1, threading.enumerate()
assert not written, written
import logging
assert not logging.getLogger().handlers, "logging was set up by an import"
print(len(sys.argv) - 1)
"""


def modules() -> list[str]:
    """Every module of the rooms, by its dotted name; `__main__` is the door and runs when imported as such."""
    found = []
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            if "versions" in path.parts or path.name in {"__main__.py", "env.py"}:
                continue  # Alembic runs env.py and the versions itself; they are no modules to import
            parts = path.relative_to(ROOT).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def test_importing_is_silent() -> None:
    """Importing any module opens no socket, database, process or file for writing, starts no thread, sets up no log."""
    names = modules()
    done = subprocess.run([sys.executable, "-c", SILENT, *names], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(names) > 40


def test_every_folder_of_modules_is_a_package() -> None:
    """No folder of modules lacks its __init__.py, so that none is a namespace package by accident."""
    folders = {path.parent for room in (*ROOMS, "tests") for path in (ROOT / room).rglob("*.py")}
    bare = [str(each.relative_to(ROOT)) for each in folders if not (each / "__init__.py").exists()]
    assert [each for each in bare if "migrations" not in each] == []


def test_files_stay_small() -> None:
    """No module of the rooms is longer than 260 lines."""
    long = {
        str(path.relative_to(ROOT)): lines
        for room in ROOMS
        for path in (ROOT / room).rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 260
    }
    assert long == {}
