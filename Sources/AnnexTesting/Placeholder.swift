// Room for the AnnexTesting layer.
