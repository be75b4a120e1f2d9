"""Code or text: what stands in a directive of which only the name is known.

Text has sentences, or marks of the language itself, on lines that are not indented; within code
such lines have signs. When in doubt it is text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

_OF_CODE = frozenset(
    ("code", "console", "terminal", "shell", "prompt", "repl", "exec", "execute", "run", "output")
) | {"listing", "snippet", "session"}
_LANGUAGES = frozenset(
    (
        *("bash", "sh", "zsh", "shell", "powershell", "pwsh", "console", "python", "python3", "py"),
        *("pycon", "ipython", "c", "cpp", "c++", "csharp", "java", "kotlin", "scala", "go", "rust"),
        *("ruby", "php", "perl", "lua", "r", "julia", "swift", "haskell", "js", "javascript", "ts"),
        *("typescript", "jsx", "tsx", "json", "yaml", "yml", "toml", "ini", "xml", "html", "css"),
        *("sql", "http", "jinja", "diff", "make", "cmake", "dockerfile", "graphviz", "mermaid"),
    )
)
_TEMPLATED = re.compile(r"\{%.*%\}")
_COMMENT = re.compile(r"#(?!\.)|//|/\*|--\s")
_OF_TEXT = re.compile(
    r"\.\.\s+(?:[\w:+.-]+::|_|\[|\|)|:[A-Za-z][\w -]*:(?:\s|$)|([=~^+*-])\1{2,}$"  # from the start
    r"|.*(?:::$|``\S|:[a-z][\w+:-]*:`[^`]|\w`__?(?!\w)|\]_(?!\w)|(?:^|\s)\*\*\w[^*]*\*\*(?!\w))"
)
_ITEM = re.compile(r"(?:[-*+•]|(?:\d{1,3}|[A-Za-z#])[.)])\s+(?=\S)")
_ADDRESS = re.compile(r"https?://\S+|`([^`]+)`")
_PLAIN = re.compile(
    r"[\"'“‘(\[]?(?:[^\W\d_]+(?:['’/-][^\W\d_]+)*(?:\(s\))?|\d+(?:[.,]\d+)*%?)[.,;:!?)\]\"'”’]*"
    r"|[(\[]?[–—&/%-][)\]]?"
)
_PROMPT = re.compile(r"(?:\$|>>>|\.\.\.)\s|(?:In |Out)\[\d+\]:")
_STRONG = re.compile(r"[()\[\]{}=<>$;|\\\"']|^@")
_DECISIVE = re.compile(
    r"@[\w.]+(?:\(.*)?$|#!|</?\w[^<>]*>|[A-Z]+ \S+ HTTP/\d"
    r"|[\w.\[\]\"'$-]+\s*(?:=|:=|[+*/|-]=|==|=>|->|::=)(?:\s|$)|[\w.]+\((?!s\)).*\)[;:]?$"
    r"|.*(?:[{;\\]|\([^)]*|\[[^\]]*)$|[})\]]+[;,]?$"
)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]{4}")
_ENDED = re.compile(r"[^\W\d_][)\"'”’]*[.!?:…]$")
_FEW, _SENTENCE = 3, 6  # words
_MOST = 2 / 3


def is_language(argument: str) -> bool:
    """Tell whether what stands behind a directive's name is no more than a language of code."""
    return argument in _LANGUAGES


def is_code(name: str, argument: str, lines: Sequence[str]) -> bool:
    """Tell whether what is in a directive is code."""
    base = [line for line in lines if line.strip() and not line[0].isspace()]
    if any(map(_TEMPLATED.match, base)):
        return True
    speaks = _speaks_of_code(name, argument)
    told = [line for line in base if not _COMMENT.match(line)]
    if any(map(_OF_TEXT.match, told)) or (not speaks and any(map(_ITEM.match, told))):
        return False
    if any(map(_is_prose, _paragraphs(lines))) or _defines(lines):
        return False
    return bool(base) and (speaks or _is_signed(told) or _is_signed(lines))


def _speaks_of_code(name: str, argument: str) -> bool:
    """Tell whether a directive is named by code: `exec-code`, `terminal`, or `tab` of bash."""
    parts = re.split(r"[:_-]+", name.lower())
    first = argument.split(maxsplit=1)[:1]
    return parts[-1] in _LANGUAGES or not _OF_CODE.isdisjoint((*parts, *first)) or _named(first)


def _named(first: Sequence[str]) -> bool:
    return bool(first) and is_language(first[0])


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Yield what stands on neighbouring lines that are neither indented nor comments."""
    for is_base, found in groupby(lines, _is_base):
        if is_base:
            yield " ".join(_ITEM.sub("", line, count=1) for line in found)


def _is_base(line: str) -> bool:
    return bool(line.strip()) and not line[0].isspace() and not _COMMENT.match(line)


def _is_prose(words: str) -> bool:
    """Tell whether words read as a sentence, or as the beginning of one."""
    if _UNSPACED.search(words) and not _DECISIVE.match(words):
        return True
    tokens = _ADDRESS.sub("x", words).split()
    plain = sum(map(bool, map(_PLAIN.fullmatch, tokens)))
    if _PROMPT.match(words):
        return False
    if plain == len(tokens) and words[:1].isupper() and _ENDED.search(words):
        return True
    if plain < _FEW or plain < len(tokens) * _MOST or words.endswith((";", "{", "\\")):
        return False
    first = words.lstrip("\"'“‘([")
    if first[:1].islower() or tokens[0].isupper():
        return plain >= _SENTENCE and _ENDED.search(words) is not None
    return first[:1].isalpha()


def _defines(lines: Sequence[str]) -> bool:
    """Tell whether a line is explained by text that is indented right below it."""
    for above, line in pairwise(lines):
        if above.strip() and _is_base(above) and line[:1].isspace() and _is_prose(line.strip()):
            return True
    return False


def _is_signed(lines: Sequence[str]) -> bool:
    """Tell whether signs of code are on half of some lines at least."""
    written = [line.strip() for line in lines if line.strip()]
    signs = [_sign(line) for line in written if not _COMMENT.match(line)]
    return 2 in signs and sum(map(bool, signs)) * 2 >= len(signs)


def _sign(line: str) -> int:
    """Return 2 for a line of code, 1 for one of names, 0 for others."""
    tokens = _ADDRESS.sub("x", line).split()
    odd = [token for token in tokens if not _PLAIN.fullmatch(token)]
    if _PROMPT.match(line) or _DECISIVE.match(line):
        return 2
    if len(odd) * 2 < len(tokens):
        return 0
    return 2 if any(map(_STRONG.search, odd)) else 1
