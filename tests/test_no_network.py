"""The program never calls home: nothing in it imports what could, and no run of it tries."""

import ast
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "desktop" / "dosebook"
REACHES_OUT = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc",
    "asyncio", "socketserver", "webbrowser", "requests", "httpx", "urllib3", "aiohttp",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip


def _imported(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return names


def test_no_module_imports_what_reaches_out() -> None:
    found = {
        (file.name, name)
        for file in PACKAGE.rglob("*.py")
        for name in _imported(file)
        if any(name == one or name.startswith(f"{one}.") for one in REACHES_OUT)
    }
    assert found == set()


def test_the_watch_sees_an_attempt() -> None:
    script = (
        "import socket\nfrom dosebook.qualification.network_watch import connections, start_watching\n"
        "start_watching()\n"
        "try:\n    socket.create_connection(('127.0.0.1', 9), timeout=0.1)\nexcept OSError:\n    pass\n"
        "print(connections())"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "socket.connect" in ran.stdout


def test_the_window_reaches_nowhere_while_a_study_is_made_saved_and_printed() -> None:
    """The commands are watched by the qualification, which is a test of its own."""
    script = (
        "from dosebook.qualification.network_watch import connections, start_watching\n"
        "start_watching()\n"
        "from dosebook.__main__ import main\n"
        "assert main(['--selftest']) == 0\n"
        "print('tried:', ', '.join(connections()) or 'nothing')"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[-1] == "tried: nothing", ran.stderr
