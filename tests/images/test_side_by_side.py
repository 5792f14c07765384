"""Pictures are made ready beside the work that asked for them, refused as ever, and left when nobody wants them."""

import mmap

import pytest
from PIL import Image

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images.decode import kind_of
from jewelcraft.images.press import small_picture
from jewelcraft.images.side_by_side import SideBySide
from tests.images.torture import saved
from tests.images.torture import upright


@pytest.fixture
def beside():
    made = SideBySide()
    yield made
    made.close()


def test_answers_come_in_the_order_they_are_asked_for_and_equal_those_of_the_program(beside):
    pictures = [saved(upright(64 + 8 * number, 48), "JPEG", quality=90) for number in range(5)]
    begun = [beside.ask(small_picture, data, 40, 80) for data in pictures]
    assert [wait().jpeg for wait in begun] == [small_picture(data, 40, 80).jpeg for data in pictures]


def test_what_is_no_picture_is_refused_when_its_answer_is_asked_for(beside):
    wait = beside.ask(small_picture, b"no picture", 40, 80)
    with pytest.raises(PictureRefusedError):
        wait()


def test_where_no_thread_can_start_the_answer_is_worked_out_when_it_is_asked_for(beside, monkeypatch):
    def no_room(*_words):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(mmap, "mmap", no_room)
    data = saved(upright(), "PNG")
    assert beside.ask(kind_of, data)() is kind_of(data)


def test_a_plain_jpeg_of_fewer_bytes_is_kept_as_it_is():
    image = Image.effect_noise((200, 160), 50).convert("RGB")
    lean = saved(image, "JPEG", quality=40)
    assert small_picture(lean, 400, 95).passed_through
    assert not small_picture(lean, 100, 95).passed_through
    assert not small_picture(saved(image, "JPEG", quality=98), 400, 60).passed_through
