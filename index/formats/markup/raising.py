"""Raised and lowered text, and formulas: signs of their own, never digits of what is before."""

import re
from unicodedata import decomposition

from lxml.html import HtmlElement

_PLAIN = "0123456789+-−=()n"
_RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_RAISABLE = re.compile(r"[0-9+\-−=()ni]+(?:,\s?[0-9+\-−=()ni]+)*")
_LOWERABLE = re.compile(r"[0-9+\-−=()]+")
_WORD = re.compile(r"[^\W\d_]+\.?")
_MARK = re.compile(r"[^\w\s]+|\[[^\]]+\]")
_SIGNS = {"TM": "™", "SM": "℠", "R": "®", "(R)": "®"}
_BETWEEN = {
    "msup": {2: "{}^{}"},
    "mover": {2: "{}^{}"},
    "msub": {2: "{}_{}"},
    "munder": {2: "{}_{}"},
    "msubsup": {3: "{}_{}^{}"},
    "munderover": {3: "{}_{}^{}"},
    "mfrac": {2: "{}/{}"},
    "mroot": {2: "{0}^(1/{1})"},
}
_TEX = re.compile(r"\{?\\(?:displaystyle|textstyle)\s*|\}$")


def raised(text: str, before: str) -> str:
    """Return raised text as it stands behind the character `before`: 10⁶, 2nd, Mme, x^(a+1)."""
    text = text.strip()
    if _is_written(text, "<super>"):
        return text
    if text in _SIGNS and before.isalnum():
        return _SIGNS[text]
    if _MARK.fullmatch(text):
        return text
    if _WORD.fullmatch(text) and (before.isdigit() or before.isupper() or not before.strip()):
        return text
    if _RAISABLE.fullmatch(text):
        return text.translate(_RAISED)
    return _marked("^", text)


def lowered(text: str) -> str:
    """Return lowered text: H₂O, x_i."""
    text = text.strip()
    if _is_written(text, "<sub>"):
        return text
    return text.translate(_LOWERED) if _LOWERABLE.fullmatch(text) else _marked("_", text)


def _is_written(text: str, form: str) -> bool:
    """Tell whether a text has nothing but signs that are raised or lowered by themselves."""
    return bool(text) and all(decomposition(sign).startswith(form) for sign in text)


def _marked(mark: str, text: str) -> str:
    if not text:
        return ""
    return f"{mark}{text}" if text.isalnum() else f"{mark}({text})"


def formula(math: HtmlElement) -> str:
    """Return a formula in one line, as it is spelled where it has no pictures of signs."""
    if told := math.get("alttext"):
        return _TEX.sub("", told).strip()
    return " ".join(_linear(math).split())


def _linear(element: HtmlElement) -> str:
    tag = str(element.tag).rpartition("}")[2]
    if tag.startswith("annotation"):
        return ""
    parts = [_linear(child) for child in element]
    if sign := _BETWEEN.get(tag, {}).get(len(parts)):
        return sign.format(*map(_grouped, parts))
    if tag == "msqrt":
        return f"√{_grouped(_together(parts))}"
    return f"{element.text or ''}{_together(parts)}".strip(" \t\r\n")


def _together(parts: list[str]) -> str:
    """Join parts of a formula: 3 and a half is no 31/2."""
    text = ""
    for part in parts:
        text += f" {part}" if text[-1:].isdigit() and part[:1].isdigit() else part
    return text


def _grouped(part: str) -> str:
    return part if len(part) < 2 or part.isalnum() else f"({part})"
