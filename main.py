"""Start JewelCraft from a source tree or a frozen build."""

from jewelcraft.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
