"""`python -m mahdar` is the command `mahdar`."""

from mahdar.cli import main

main()
