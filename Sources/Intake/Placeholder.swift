// Room for the Intake layer.
