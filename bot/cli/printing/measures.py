"""Figures of how well questions are answered."""

from collections.abc import Sequence

from bot.cli.printing.tables import columns
from index import Figures, ThresholdFigures


def figures(found: Figures) -> str:
    """Return how a file of questions fared, kind by kind and in all."""
    heads = ("kind", "asked", "P@1", "R@3", "R@10", "MRR", "answered", "wrong")
    rows = [
        (k.kind, k.questions, *map(_share, (k.p_at_1, k.r_at_3, k.r_at_10, k.mrr)),
         _share(k.answered), _share(k.wrong))
        for k in found.kinds
    ]  # fmt: skip
    areas = "".join(f", {kind} {area:.3f}" for kind, area in found.auc_against.items())
    auc = "-" if found.auc is None else f"{found.auc:.3f} ({areas[2:]})"
    in_all = (
        f"threshold {found.threshold:.3f}, area under ROC {auc},"
        f" calibration error {found.calibration_error:.3f},"
        f" milliseconds {found.median_milliseconds:.1f} / {found.p95_milliseconds:.1f}"
        " (median / 95th percentile)"
    )
    return "\n".join([*columns(heads, rows), in_all])


def thresholds(found: Sequence[ThresholdFigures], best: float) -> str:
    """Return what thresholds would do, with a mark at the one that is worth most."""
    heads = ("threshold", "answered", "right of these", "answered without an answer", "worth")
    rows = [
        (
            f"{each.threshold:.2f}{' <' if each.threshold == best else ''}",
            *map(_share, (each.answered, each.right_of_answered, each.answered_others)),
            f"{each.worth:.1f}",
        )
        for each in found
    ]
    return "\n".join(columns(heads, rows))


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"
