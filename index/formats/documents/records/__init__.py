"""Records of exports: one is an article, a list of them is one too."""
