"""The threshold that an administrator has set, in the data folder."""

from pathlib import Path

from index.errors import StoreError
from index.storage import write_durably, writing

_FILE = "threshold"


def set_threshold(data_dir: Path, threshold: float) -> None:
    """Let indexes that are opened from now on answer from this confidence on."""
    with writing(data_dir):
        data_dir.mkdir(parents=True, exist_ok=True)
        write_durably(data_dir / _FILE, f"{threshold:.2f}\n")


def threshold_in(data_dir: Path) -> float | None:
    """Return what was set, None where nothing was; `StoreError` when it is no share."""
    path = data_dir / _FILE
    try:
        threshold = float(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        threshold = 0.0
    if not 0 < threshold < 1:
        raise StoreError(f"{path} has no number between 0 and 1: correct it, or remove it.")
    return threshold
