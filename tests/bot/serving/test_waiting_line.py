from bot.serving.waiting_line import Ahead, WaitingLine


def test_a_line_tells_the_place_and_how_long_those_before_take_by_what_the_latest_took():
    line = WaitingLine()
    with line.place() as first:
        assert first == Ahead(0.0, 0)
        line.took(0.5)
        with line.place() as second:
            assert second == Ahead(0.5, 1)
            line.took(1.5)
            with line.place() as third:
                assert third == Ahead(2.0, 2)
    with line.place() as again:
        assert again == Ahead(0.0, 0)
