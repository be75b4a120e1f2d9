"""Makes ONNX networks of eight-bit weights from the weights of a BERT: encoder and pair scorer.

The vector of a text is the mean of the last layer over its tokens, of length 1; the layer before it
has those of its tokens: of the last three it tells best which words answer which. Of a pair, the
first token and the mean of the last layer are weighed twice (`inner`, `outer`). Needs the packages
`onnx` and `safetensors`: nothing that answers imports this.
"""

from pathlib import Path

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

from index.semantic.encoding.network import IDS, MASK, PARTS, Network, Shape, Tensors
from index.semantic.encoding.published import WORDS

__all__ = ["Shape", "convert", "convert_pairs"]


def convert(tensors: Tensors, shape: Shape, output: Path) -> None:
    """Write the encoder to `output`.

    Token ids and a mask go in, texts by tokens; vectors of texts come out, and of tokens.
    """
    network = Network(tensors, shape)
    *_, before, last = network.layers(network.embedded())
    network.add("Identity", before, to_name=WORDS)
    mean = network.mean(last)
    length = network.add("ReduceL2", mean, network.numbers("one_axis", [1]), keepdims=1)
    network.add("Div", mean, length, to_name="vectors")
    axes: dict[str, list[str | int]]
    axes = {"vectors": ["texts", network.width], WORDS: ["texts", "tokens", network.width]}
    _write(network.model([IDS, MASK], axes), output)


def convert_pairs(tensors: Tensors, shape: Shape, output: Path) -> None:
    """Write the pair scorer to `output`.

    Token ids, a mask and parts go in, pairs by tokens; a score for each pair comes out.
    """
    network = Network(tensors, shape)
    last = network.layers(network.embedded(in_parts=True))[-1]
    ends = (network.numbers(name, [value]) for name, value in (("from", 0), ("to", 1), ("by", 1)))
    first = network.add("Squeeze", network.add("Slice", last, *ends), network.numbers("by", [1]))
    both = network.add("Concat", first, network.mean(last), axis=1)
    inner = network.add("Tanh", network.dense(both, "inner"))
    network.add(
        "Squeeze", network.dense(inner, "outer"), network.numbers("by", [1]), to_name="scores"
    )
    _write(network.model([IDS, MASK, PARTS], {"scores": ["texts"]}), output)


def _write(model: onnx.ModelProto, output: Path) -> None:
    plain = output.with_suffix(".plain")
    try:
        onnx.save(model, str(plain))
        quantize_dynamic(
            plain,
            output,
            op_types_to_quantize=["MatMul", "Gather"],
            weight_type=QuantType.QInt8,
            per_channel=True,
            extra_options={"MatMulConstBOnly": True},
        )
    finally:
        plain.unlink(missing_ok=True)
