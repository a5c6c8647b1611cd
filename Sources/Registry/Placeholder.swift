// Room for the Registry layer.
