"""Networks and tokenizers, opened to run on one thread. Needs the extra `semantic`."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # optional packages
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer


def open_session(network: Path) -> "InferenceSession":
    """Open an ONNX network: waiting threads do not spin, a busy machine has others to run."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(network), options, providers=["CPUExecutionProvider"])


def open_tokenizer(path: Path, most_tokens: int) -> "Tokenizer":
    """Open a tokenizer that cuts what is longer, and pads nothing."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.enable_truncation(most_tokens)
    tokenizer.no_padding()
    return tokenizer
