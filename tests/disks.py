"""Disks of a test's own: small ones that can be full, and ones that can't be written."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def small(folder: Path, megabytes: int = 16) -> Iterator[None]:
    """Make a folder a file system of a few megabytes; skips the test who may not mount one."""
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    command = [mount, "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder]
    if (
        not mount
        or not unmount
        or subprocess.run(command, check=False, capture_output=True).returncode
    ):
        pytest.skip("a disk of its own needs root, who may mount one")
    try:
        yield
    finally:
        subprocess.run([unmount, "-l", folder], check=True)


def fill(folder: Path) -> None:
    """Leave no byte free on the disk of a folder; deleting `filler` frees them."""
    with (folder / "filler").open("ab", 0) as filler:
        for size in (1 << 16, 1 << 12, 1):
            with suppress(OSError):
                while True:
                    filler.write(bytes(size))
    assert shutil.disk_usage(folder).free == 0


def make_read_only(folder: Path) -> None:
    """Let nobody write on the disk that `small` has made, root included."""
    subprocess.run([str(shutil.which("mount")), "-o", "remount,ro", folder], check=True)
