# SPDX-License-Identifier: Apache-2.0
"""`python -m falcore` is `falcore`."""

from falcore.cli.main import main

if __name__ == "__main__":
    main()
