"""Models that may help the domain: loaded from what is installed, checked, and never needed."""
