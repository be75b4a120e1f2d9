from bot.gateway.pacing.newest import Newest


def test_whoever_holds_an_older_one_finds_out_and_nothing_is_kept():
    newest = Newest()
    with newest.of(1) as one:
        with newest.of(2) as other, newest.of(1) as newer:
            assert (one(), other(), newer()) == (False, True, True)
        assert not one()
    assert newest._newest == {}
