"""Start JewelCraft from a source tree or a frozen build."""

import sys

from jewelcraft.__main__ import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A frozen program starts its decoders by starting itself anew.
        from multiprocessing import freeze_support

        freeze_support()
    raise SystemExit(main())
