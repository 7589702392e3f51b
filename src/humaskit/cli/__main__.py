"""`python -m humaskit.cli`: the command, where its script is not on the path."""

from humaskit.cli import main

if __name__ == "__main__":  # processes that share the work import this module under another name
    main()
