"""Rules about people: their names, titles, posts and acting capacities."""
