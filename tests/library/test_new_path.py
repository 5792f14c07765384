"""A new workshop gets a file that every system can hold, whatever it is called."""

import pytest

from jewelcraft.library.new_path import free_path


@pytest.mark.parametrize(
    "name",
    ["Perak \x00Kotagede\t\nRini", "W" * 2000, "ชื่อร้าน" * 200, "CON", "..", "💍" * 300, "a/b\\c:d", "  . ", "nul.txt"],
)
def test_whatever_a_workshop_is_called_its_file_can_be_written(tmp_path, name):
    path = free_path(tmp_path, name, ".jewelcraft")
    path.write_bytes(b"here")
    assert path.parent == tmp_path
    assert path.name.isprintable()
    again = free_path(tmp_path, name, ".jewelcraft")
    assert again != path
    again.write_bytes(b"here too")


def test_a_plain_name_is_kept(tmp_path):
    assert free_path(tmp_path, "Baan Ngoen Studio", ".jewelcraft").name == "Baan Ngoen Studio.jewelcraft"
    assert free_path(tmp_path, "CON", ".jewelcraft").name == "CON_.jewelcraft"
