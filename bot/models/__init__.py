"""The embedding model: texts become vectors on the machine at hand, nothing is fetched, and without it all goes on."""
