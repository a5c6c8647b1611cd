// Room for the Checks layer.
