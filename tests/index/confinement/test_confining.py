"""A reader that a file has taken over reaches nothing: tried from within the real sandbox."""

import ctypes
import ctypes.util
import json
import os
import socket
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from index.confinement import confinement_here
from index.errors import ArticleError
from index.formats import registry
from index.formats.registry import FORMATS, Format
from index.formats.sandbox import process
from index.formats.sandbox.process import Sandbox
from tests.fakes.hostile import read_hostile
from tests.waiting import wait_until

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux enforces it")


@pytest.fixture(scope="module")
def here():
    return confinement_here()


def needs(here, *names):
    lacking = [name for name in names if not getattr(here, name)]
    if lacking:
        pytest.skip(f"this system does not enforce: {', '.join(lacking)}")


@pytest.fixture(scope="module")
def hostile():
    """Run a program within the sandbox; return what it found, or its error."""
    reader = f"{read_hostile.__module__}:{read_hostile.__name__}"
    row = Format("hostile", (".hostile",), (), reader)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "FORMATS", (*FORMATS, row))
        box = Sandbox(seconds=20)

        def run(program: str):
            answer = box.ask(".hostile", "a", textwrap.dedent(program).encode())
            return json.loads(answer)

        assert run("told = 6 * 7") == 42
        yield run
        box.close()


@linux
def test_what_the_system_offers_is_used(here):
    libc = ctypes.CDLL(None)
    version = libc.syscall(444, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    assert here.files is (version > 0)
    if ctypes.util.find_library("seccomp"):
        assert (here.network, here.tcp, here.processes) == (True, True, True)


REFUSED = ("PermissionError 13", "PermissionError 1", "BlockingIOError 11")


@linux
@pytest.mark.parametrize(
    "program",
    [
        "open({secret!r}).read()",
        "import os; os.listdir({folder!r})",
        "open('/etc/passwd').read()",
        "open('/proc/{parent}/environ').read()",
        "open('/proc/self/environ').read()",
        "open('/proc/{parent}/mem', 'rb').read(1)",
        "import os; os.rename({secret!r}, {secret!r} + 'x')",
        "import os; os.unlink({secret!r})",
        "import os; os.symlink('/etc/passwd', {folder!r} + '/link')",
        "open({folder!r} + '/new', 'w')",
        "open({secret!r}, 'a')",
        "import os; os.truncate({secret!r}, 0)",
    ],
)
def test_no_file_is_read_changed_or_made(here, hostile, tmp_path, program):
    needs(here, "files")
    secret = tmp_path / "ledger.db"
    secret.write_text("what somebody asked")
    filled = program.format(secret=str(secret), folder=str(tmp_path), parent=os.getpid())
    assert hostile(filled) in REFUSED
    assert secret.read_text() == "what somebody asked"
    assert list(tmp_path.iterdir()) == [secret]


@linux
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK"])
@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_DGRAM"])
def test_there_is_no_network(here, hostile, family, kind):
    needs(here, "network", "processes")
    program = f"import socket; socket.socket(socket.{family}, socket.{kind})"
    assert hostile(program) in REFUSED


@linux
def test_no_connection_is_made_to_this_machine(here, hostile):
    needs(here, "tcp")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        program = f"import socket; socket.create_connection(('127.0.0.1', {port}), 5)"
        assert isinstance(hostile(program), str)
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


@linux
@pytest.mark.parametrize(
    "program",
    [
        "import os; os.fork()",
        "import subprocess; subprocess.run(['/bin/true'])",
        "import os; os.execv('/bin/true', ['true'])",
        "import os; os.kill({parent}, 0)",
        "import resource; resource.prlimit({parent}, resource.RLIMIT_NOFILE, (9, 9))",
    ],
)
def test_no_process_is_started_or_reached(here, hostile, program):
    needs(here, "processes")
    assert hostile(program.format(parent=os.getpid())) in REFUSED


@linux
def test_it_is_told_nothing(hostile):
    told = hostile("import os; told = dict(os.environ), os.getcwd()")
    environment, folder = told
    assert set(environment) <= {
        *("PYTHONPATH", "PYTHONUTF8", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "LC_CTYPE"),
    }
    assert folder == "/"


@linux
def test_a_file_of_libraries_can_be_read_and_modules_imported_late(hostile):
    assert hostile("import encodings.iso2022_jp_3, zoneinfo, csv; told = 1") == 1


@pytest.mark.parametrize(("does", "ends"), [("time.sleep(1.3)", 0), ("list(iter(int, 1))", 27)])
def test_a_limit_of_work_counts_no_time_in_which_nothing_is_done(does, ends):
    program = f"import time; from index.confinement import limit_time; limit_time(1); {does}"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == -ends


@pytest.fixture
def row(monkeypatch):
    row = Format("hostile", (".hostile",), (), f"{read_hostile.__module__}:{read_hostile.__name__}")
    monkeypatch.setattr(registry, "FORMATS", (*FORMATS, row))


@pytest.mark.usefixtures("row")
def test_a_reader_that_neither_works_nor_answers_is_ended_and_the_next_file_is_read(monkeypatch):
    box = Sandbox()
    try:
        assert box.ask(".hostile", "a", b"told = 1") == b"1\n"
        with monkeypatch.context() as patch:
            patch.setattr(process, "_PATIENCE", 0.4)
            with pytest.raises(ArticleError, match="its reader came to a standstill"):
                box.ask(".hostile", "a", b"import signal; signal.pause()")
        assert box.ask(".hostile", "a", b"told = 1") == b"1\n"
    finally:
        box.close()


PARENT = """
from index.formats import registry
from index.formats.sandbox.process import Sandbox
row = registry.Format("hostile", (".hostile",), (), "tests.fakes.hostile:read_hostile")
registry.FORMATS = (*registry.FORMATS, row)
box = Sandbox()
box.ask(".hostile", "a", b"told = 1")
print(box._process.pid, flush=True)
box.ask(".hostile", "a", b"while True: pass")
"""


@linux
def test_a_reader_ends_when_the_process_that_it_reads_for_is_killed():
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE) as parent:
        reader = int(parent.stdout.readline())
        assert _runs(reader)
        parent.kill()
    wait_until(lambda: not _runs(reader))


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@linux
@pytest.mark.parametrize(
    "begin",
    [
        "from bot.cli.opening import settings_of_environment as begin",
        "from index.workers import _prepare_worker; begin = lambda: _prepare_worker(None)",
    ],
)
def test_who_has_secrets_conceals_memory_and_environment_from_others_of_its_user(begin):
    program = f"{begin}; begin(); import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert told.stdout == b"0\n"  # what it has in /proc belongs to root then, whoever runs it
