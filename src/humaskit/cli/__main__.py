"""`python -m humaskit.cli`: the command, where its script is not on the path."""

from humaskit.cli import main

main()
