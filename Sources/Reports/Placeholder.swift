// Room for the Reports layer.
