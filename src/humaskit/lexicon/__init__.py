"""The words everyone shares, as plain dated data, and the marked prose of examples and cases."""
