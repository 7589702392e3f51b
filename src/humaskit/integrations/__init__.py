"""Filters for template engines that others wrote."""
