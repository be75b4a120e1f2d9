import fcntl
import os
import threading

import pytest

from bot.running import AlreadyRunningError, process_of, running_alone, runs


def test_a_data_folder_is_held_by_one_and_free_again_when_that_one_ends(tmp_path):
    data_dir = tmp_path / "new" / "data"
    with running_alone(data_dir):
        with pytest.raises(AlreadyRunningError, match=rf"process {os.getpid()}\) answers from"):
            running_alone(data_dir).__enter__()
        with running_alone(tmp_path / "other"):
            pass
    with running_alone(data_dir):
        pass


def test_who_holds_it_need_not_be_known(tmp_path):
    with running_alone(tmp_path):
        (tmp_path / "run.pid").write_text("?")
        with pytest.raises(AlreadyRunningError, match="Another `verbatim run` answers from"):
            running_alone(tmp_path).__enter__()


def test_a_folder_that_can_not_be_locked_is_logged_and_held_by_nobody(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    with running_alone(tmp_path / "file"):
        assert "can't be locked against a second process" in caplog.text


def test_who_looks_whether_it_is_held_changes_nothing_and_keeps_nobody_from_it(tmp_path):
    assert (runs(tmp_path), process_of(tmp_path)) == (False, None)
    assert list(tmp_path.iterdir()) == []
    with running_alone(tmp_path):
        assert (runs(tmp_path), process_of(tmp_path)) == (True, os.getpid())
    assert not runs(tmp_path)
    with (tmp_path / "run.lock").open("rb") as looking:
        fcntl.flock(looking, fcntl.LOCK_SH)
        threading.Timer(0.1, looking.close).start()
        with running_alone(tmp_path):
            assert runs(tmp_path)
