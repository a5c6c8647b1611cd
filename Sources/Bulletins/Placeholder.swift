// Room for the Bulletins layer.
