"""Models: cut words right, load only the file that was measured, and are never needed."""
