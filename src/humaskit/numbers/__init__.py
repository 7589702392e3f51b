"""Indonesian numbers: words, rupiah, and mentions in running text."""
