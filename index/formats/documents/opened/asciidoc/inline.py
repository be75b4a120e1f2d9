"""Marks within lines of AsciiDoc, written as HTML."""

import re
from collections.abc import Mapping
from html import escape

_KEPT = "\ue010"
_KEPT_NUMBER = re.compile(rf"{_KEPT}(\d+){_KEPT}")
_BUILT_IN = {
    "empty": "",
    "blank": "",
    "sp": " ",
    "nbsp": "\u00a0",
    "zwsp": "",
    "wj": "",
    "apos": "'",
    "quot": '"',
    "lsquo": "‘",
    "rsquo": "’",
    "ldquo": "“",
    "rdquo": "”",
    "deg": "°",
    "plus": "+",
    "brvbar": "|",
    "vbar": "|",
    "amp": "&",
    "lt": "<",
    "gt": ">",
    "startsb": "[",
    "endsb": "]",
    "caret": "^",
    "asterisk": "*",
    "tilde": "~",
    "backtick": "`",
    "two-colons": "::",
    "two-semicolons": ";;",
    "cpp": "C++",
    "backslash": "\\",
}
_ATTRIBUTE = re.compile(r"\\?\{(?P<name>[\w][\w-]*)(?::[^{}]*)?\}")
_LITERAL = re.compile(
    r"\+\+\+(?P<raw>.+?)\+\+\+|pass:[a-z,]*\[(?P<passed>[^\]]*)\]"
    r"|(?<![\w+])`\+(?P<code>.+?)\+`(?!\w)|\+\+(?P<double>.+?)\+\+"
    r"|(?<![\w+`\\])\+(?P<single>\S(?:[^+\n]*?\S)?)\+(?![\w+`])"
    r"|(?:stem|latexmath|asciimath):\[(?P<formula>[^\]]*)\]"
)
_MACRO = re.compile(
    r"(?P<name>footnote|footnoteref|kbd|btn|menu|xref|link|mailto|image|icon|indexterm2?|anchor|audio"
    r"|video|abbr):(?!:)(?P<target>[^\s\[\]]*)\[(?P<text>(?:\\\]|\[[^\]]*\]|[^\]\[])*)\]"
)
_ADDRESS = re.compile(
    r"(?<![\w/:\"'=])(?P<address>(?:https?|ftp|irc)://[^\s\[\]<>\"]+?)"
    r"(?:\[(?P<text>[^\]]*)\]|(?=[.,;:!?)]*(?:\s|$|[<>\"])))"
)
_CROSS = re.compile(r"&lt;&lt;(?P<target>[^,&\n]+?)(?:,\s*(?P<text>[^&\n]*?))?&gt;&gt;")
_ANCHOR = re.compile(r"\[\[\[?[\w:.-]+(?:,[^\]]*)?\]\]\]?|\[#[\w-]+\](?!#)")
_TERM = re.compile(r"\(\(\((?P<hidden>[^()]*)\)\)\)|\(\((?P<shown>[^()]*)\)\)")
_PASSTHROUGH_ENTITY = re.compile(r"&amp;(#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});")
_REPLACED = (
    (re.compile(r"\(C\)"), "©"),
    (re.compile(r"\(R\)"), "®"),
    (re.compile(r"\(TM\)"), "™"),
    (re.compile(r"(?<=\w)--(?=\w)"), "—"),
    (re.compile(r"(?:^|(?<=\s))--(?=\s|$)"), "—"),
    (re.compile(r"\.\.\."), "…"),
    (re.compile(r"-&gt;"), "→"),
    (re.compile(r"=&gt;"), "⇒"),
    (re.compile(r"&lt;-"), "←"),
    (re.compile(r"\"`(.+?)`\""), r"“\1”"),
    (re.compile(r"'`(.+?)`'"), r"‘\1’"),
    (re.compile(r"(?<=\w)`'|(?<=\w)'`(?!\w)"), "’"),
)
_ROLE = r"(?:\[[^\[\]]*\])?"


def _marked(mark: str, tag: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    sign = re.escape(mark)
    return (
        (
            re.compile(rf"(?<!\\){_ROLE}{sign}{sign}(\S(?:.{{0,300}}?\S)?){sign}{sign}", re.DOTALL),
            tag,
        ),
        (
            re.compile(
                rf"(?<![\w\\&;:}}/]){_ROLE}{sign}(?![\s{sign}])((?:(?!{sign}).){{0,1000}}?(?<!\s)){sign}(?!\w)",
                re.DOTALL,
            ),
            tag,
        ),
    )


_MARKS = (
    *_marked("`", "code"),
    *_marked("*", "b"),
    *_marked("_", "i"),
    *_marked("#", "span"),
    (re.compile(r"(?<!\\)\^(\S+?)\^"), "sup"),
    (re.compile(r"(?<!\\)~(\S+?)~"), "sub"),
)
_STRUCK = re.compile(r"\[\.?(?:line-through|strike)\](#{1,2})(.+?)\1")
_ESCAPED = re.compile(r"\\(?=[*_`#^~{<\[(+'\"\\]|https?:|link:|xref:)")


class InlineWriter:
    """Writes lines of one text. `attributes` are those set so far, `notes` those at its foot."""

    def __init__(self, attributes: Mapping[str, str], labels: Mapping[str, str]) -> None:
        self.notes: list[str] = []
        self._attributes = attributes
        self._labels = labels
        self._kept: list[str] = []
        self._named: dict[str, int] = {}

    def html(self, text: str) -> str:
        """Return some lines as HTML."""
        text = self.filled(text)
        text = _LITERAL.sub(self._literal, text)
        text = _ANCHOR.sub("", escape(text, quote=False))
        text = _PASSTHROUGH_ENTITY.sub(r"&\1;", text)
        text = _TERM.sub(lambda found: found["shown"] or "", text)
        text = _MACRO.sub(self._macro, text)
        text = _CROSS.sub(self._cross, text)
        return self._put_back(_ESCAPED.sub("", self._marked(text)))

    def _marked(self, text: str) -> str:
        text = _ADDRESS.sub(self._address, text)
        for pattern, replaced in _REPLACED:
            text = pattern.sub(replaced, text)
        text = _STRUCK.sub(r"<s>\2</s>", text)
        for pattern, tag in _MARKS:
            text = pattern.sub(rf"<{tag}>\1</{tag}>", text)
        return text

    def filled(self, text: str) -> str:
        """Return a text with its attributes as they are set; what is not set is left out."""
        return _ATTRIBUTE.sub(self._attribute, text)

    def _attribute(self, found: re.Match[str]) -> str:
        if found[0].startswith("\\"):
            return self._keep(escape(found[0][1:]))
        name = found["name"].lower()
        if name in self._attributes:
            return self._attributes[name]
        return _BUILT_IN.get(name, "…" if name not in ("counter", "counter2", "set") else "")

    def _literal(self, found: re.Match[str]) -> str:
        if (code := found["code"]) is not None:
            return self._keep(f"<code>{escape(code, quote=False)}</code>")
        if (formula := found["formula"]) is not None:
            return self._keep(f'<math alttext="{escape(formula)}"></math>')
        raw = next(
            each for each in found.group("raw", "passed", "double", "single") if each is not None
        )
        return self._keep(escape(raw, quote=False))

    def _macro(self, found: re.Match[str]) -> str:
        name, target = found.group("name", "target")
        text = found["text"].replace("\\]", "]").strip()
        if name in ("footnote", "footnoteref"):
            return self._note(target, text, is_old=name == "footnoteref")
        if name in ("image", "icon", "indexterm", "anchor", "audio", "video"):
            return ""
        if name == "indexterm2":
            return text
        if name == "menu":
            return " › ".join(
                each.strip() for each in (target, *text.split("&gt;")) if each.strip()
            )
        if name == "xref":
            return _first(text) or self._label(target)
        if name in ("link", "mailto"):
            shown = _first(text) or target.removeprefix("+").removesuffix("+")
            address = f"mailto:{target}" if name == "mailto" else target
            return (
                self._keep(f'<a href="{escape(address)}">')
                + self._label_of_link(shown)
                + self._keep("</a>")
            )
        return text

    def _note(self, name: str, text: str, *, is_old: bool) -> str:
        if is_old:
            name, _, text = text.partition(",")
        if name in self._named and not text.strip():
            number = self._named[name]
        else:
            self.notes.append(self._put_back(self._marked(" ".join(text.split()))))
            number = len(self.notes)
            if name:
                self._named[name] = number
        return self._keep(f'<sup><a href="#adoc-note-{number}">{number}</a></sup>')

    def _cross(self, found: re.Match[str]) -> str:
        return found["text"] or self._label(found["target"])

    def _label(self, target: str) -> str:
        name = target.rpartition("#")[2] or target
        return escape(self._labels.get(name.strip().lower(), name.replace("_", " ").strip()), False)

    def _address(self, found: re.Match[str]) -> str:
        address = found["address"]
        shown = self._label_of_link(_first(found["text"] or "") or address)
        return self._keep(f'<a href="{address}">') + shown + self._keep("</a>")

    def _label_of_link(self, shown: str) -> str:
        """Return the text of a link; one that is an address is no link again."""
        return self._keep(shown) if "://" in shown else shown

    def _keep(self, markup: str) -> str:
        self._kept.append(markup)
        return f"{_KEPT}{len(self._kept) - 1}{_KEPT}"

    def _put_back(self, text: str) -> str:
        while _KEPT in text:
            text = _KEPT_NUMBER.sub(lambda found: self._kept[int(found[1])], text)
        return text


def _first(text: str) -> str:
    """Return the text of a link without its options: of `the plan,window=_blank^` "the plan"."""
    if "=" in text:
        text = text.strip('"').split(",", 1)[0] if not text.startswith('"') else text.split('"')[1]
    return text.removesuffix("^").strip().strip('"')
