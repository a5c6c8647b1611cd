// Room for the Jobs layer.
