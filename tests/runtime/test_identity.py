"""Who is at the computer, as the operating system says; which process it was, so that numbers may recur."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dosebook.runtime import identity, process
from dosebook.runtime.identity import os_identity
from dosebook.runtime.process import process_start

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="users as on POSIX")
VARIABLES = ("LOGNAME", "USER", "LNAME", "USERNAME", "HOME", "COMPUTERNAME", "HOSTNAME")


@on_posix
def test_the_user_is_not_taken_from_the_environment() -> None:
    import pwd

    script = "from dosebook.runtime.identity import os_identity as who; print(who().user, who().computer)"
    lying = os.environ | dict.fromkeys(VARIABLES, "somebody-else")
    said = subprocess.run(
        [sys.executable, "-c", script], env=lying, capture_output=True, text=True, check=True
    ).stdout
    assert said.split() == [pwd.getpwuid(os.getuid()).pw_name, os_identity().computer]
    assert "somebody-else" not in said


@on_posix
def test_a_user_without_a_name_is_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    def nobody(uid: int) -> None:
        raise KeyError(uid)

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    assert identity._user() == f"uid {os.getuid()}"


def test_this_process_is_itself_and_no_other() -> None:
    here = os_identity()
    assert here.pid == os.getpid()
    assert here.process_start == process_start(os.getpid())
    assert here == os_identity()
    assert len(here.machine) == 16


def test_a_process_is_there_until_it_ends() -> None:
    child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    start = process_start(child.pid)
    assert start is not None
    assert start == process_start(child.pid)
    assert start != process_start(os.getpid())
    child.communicate(b"")
    assert process_start(child.pid) is None


@pytest.mark.skipif(sys.platform != "linux", reason="zombies as on Linux")
def test_a_process_that_ended_and_was_not_collected_is_gone() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    limit = time.monotonic() + 20
    while process_start(child.pid) is not None and time.monotonic() < limit:
        time.sleep(0.01)
    try:
        assert process_start(child.pid) is None
    finally:
        child.wait()


@pytest.mark.parametrize("pid", [0, -1, 2**22 + 7, 2**40])
def test_a_number_that_no_process_has(pid: int) -> None:
    assert process_start(pid) is None


@on_posix
def test_other_systems_are_asked_through_ps() -> None:
    if not Path("/bin/ps").exists():
        pytest.skip("no ps here")
    assert process._start_by_ps(os.getpid())
    assert process._start_by_ps(2**22 + 7) is None
