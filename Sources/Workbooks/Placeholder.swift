// Room for the Workbooks layer.
