"""Articles that a page shows, one of them hostile."""

from tests.structured import POOL

HOSTILE = """\
---
title: <script>alert('title')</script> & "more"
author: '"><img src=x onerror=alert(1)>'
url: https://evil.example/"><script>alert(2)</script>
secret: front-matter-secret
---

# <script>alert('title')</script> & "more"

A line with <script>alert('text')</script> in it, `<b onclick=alert(3)>` and &lt;i&gt; &amp;lt;.

%%private-secret%%

<!-- comment-secret -->

| <img src=x onerror=alert(4)> | A "label" |
|---|---|
| `</td><script>` | javascript:alert(5) |

```
</code></pre><script>alert(6)</script>
```

- an item </li></ul><script>alert(7)</script>

[a link](javascript:alert(8)) and \u202e turned text. The owl sleeps here.
"""
PAGE = """\
<html lang="en"><head><title>Frost in the orchards</title>
<meta name="author" content="J. Weber"></head><body>
<nav><a href="/">Start of the site</a> <a href="/n">All the news</a></nav>
<article><h1>Frost in the orchards</h1>
<p>The frost of April destroyed two thirds of the apple blossom in the valley, growers said.</p>
<p>Growers lit <b>four thousand candles</b> in the night to keep the trees warm until morning.</p>
</article>
<footer><p>The Valley Post &lt;b&gt; keeps all rights.</p></footer></body></html>
"""
ARTICLES = {
    "pool.md": POOL,
    "deep/hostile.md": HOSTILE,
    "frost.html": PAGE,
    "owls.txt": "Owls\n\nThe tawny owl hunts voles at night.\n",
}
