"""Makes an ONNX sentence encoder of eight-bit weights from the weights of a BERT.

The network is that of Devlin and others (2019), with the mean of the last layer over the text's
tokens, of length 1, as the vector, and the layer before it as those of its tokens: of the last
three it tells best which words answer which. Needs the packages `onnx` and `safetensors`: nothing
that answers imports this.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.quant_utils import add_pre_process_metadata

from index.semantic.encoding.published import WORDS

_OPSET, _IR = 20, 10
_INFINITELY_LITTLE = 1e-12
_MASKED = -1e4  # what attention to a place without a token is lowered by

Tensors = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a network: layers, and heads of attention in each."""

    layers: int
    heads: int


def convert(tensors: Tensors, shape: Shape, output: Path) -> None:
    """Write the encoder to `output`.

    Token ids and a mask go in, texts by tokens; vectors of texts come out, and of tokens.
    """
    plain = output.with_suffix(".plain")
    try:
        onnx.save(_Network(tensors, shape).model(), str(plain))
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


@dataclass(slots=True)
class _Network:
    """A graph that grows by one node at a time; each method returns the name of what it adds."""

    tensors: Tensors
    shape: Shape
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: dict[str, onnx.TensorProto] = field(default_factory=dict)

    def model(self) -> onnx.ModelProto:
        places = self._embedded()
        mask = self._attention_mask()
        for layer in range(self.shape.layers):
            words = places
            places = self._layer(places, mask, f"encoder.layer.{layer}")
        self._add("Identity", words, to_name=WORDS)
        self._pooled(places)
        tokens = ["texts", "tokens"]
        graph = helper.make_graph(
            self.nodes,
            "encoder",
            [
                helper.make_tensor_value_info(name, TensorProto.INT64, tokens)
                for name in ("input_ids", "attention_mask")
            ],
            [
                helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", self._width]),
                helper.make_tensor_value_info(WORDS, TensorProto.FLOAT, [*tokens, self._width]),
            ],
            [*self.constants.values()],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
        model.ir_version = _IR
        add_pre_process_metadata(model)  # all shapes are told: nothing is to be inferred before
        return model

    @property
    def _width(self) -> int:
        return int(self.tensors["embeddings.word_embeddings.weight"].shape[1])

    def _embedded(self) -> str:
        words = self._add("Gather", self._tensor("embeddings.word_embeddings.weight"), "input_ids")
        size = self._add("Shape", "input_ids", start=1, end=2)
        table = self._tensor("embeddings.position_embeddings.weight")
        ends = self._numbers("zero", [0]), size, self._numbers("zero", [0])
        places = self._add("Slice", table, *ends)
        kind = self._tensor("embeddings.token_type_embeddings.weight", row=0)
        total = self._add("Add", self._add("Add", words, places), kind)
        return self._normed(total, "embeddings.LayerNorm")

    def _attention_mask(self) -> str:
        """Return 0 for a token and much less for none, by text, head, from and to."""
        mask = self._add("Cast", "attention_mask", to=TensorProto.FLOAT)
        mask = self._add("Unsqueeze", mask, self._numbers("heads_from", [1, 2]))
        none = self._add("Sub", self._number("one", 1.0), mask)
        return self._add("Mul", none, self._number("masked", _MASKED))

    def _layer(self, places: str, mask: str, name: str) -> str:
        seen = self._attended(places, mask, f"{name}.attention.self")
        out = self._dense(seen, f"{name}.attention.output.dense")
        places = self._normed(self._add("Add", out, places), f"{name}.attention.output.LayerNorm")
        inner = self._add("Gelu", self._dense(places, f"{name}.intermediate.dense"))
        out = self._dense(inner, f"{name}.output.dense")
        return self._normed(self._add("Add", out, places), f"{name}.output.LayerNorm")

    def _attended(self, places: str, mask: str, name: str) -> str:
        query = self._heads(self._dense(places, f"{name}.query"), [0, 2, 1, 3])
        key = self._heads(self._dense(places, f"{name}.key"), [0, 2, 3, 1])
        value = self._heads(self._dense(places, f"{name}.value"), [0, 2, 1, 3])
        depth = self._number("depth", float(np.sqrt(self._width / self.shape.heads)))
        scores = self._add("Div", self._add("MatMul", query, key), depth)
        shares = self._add("Softmax", self._add("Add", scores, mask), axis=-1)
        seen = self._add("Transpose", self._add("MatMul", shares, value), perm=[0, 2, 1, 3])
        return self._add("Reshape", seen, self._numbers("joined", [0, 0, self._width]))

    def _heads(self, dense: str, order: list[int]) -> str:
        shape = [0, 0, self.shape.heads, self._width // self.shape.heads]
        parted = self._add("Reshape", dense, self._numbers("parted", shape))
        return self._add("Transpose", parted, perm=order)

    def _pooled(self, places: str) -> None:
        mask = self._add("Cast", "attention_mask", to=TensorProto.FLOAT)
        mask = self._add("Unsqueeze", mask, self._numbers("last", [2]))
        along = self._numbers("tokens", [1])
        total = self._add("ReduceSum", self._add("Mul", places, mask), along, keepdims=0)
        mean = self._add("Div", total, self._add("ReduceSum", mask, along, keepdims=0))
        width = self._numbers("one_axis", [1])
        length = self._add("ReduceL2", mean, width, keepdims=1)
        self._add("Div", mean, length, to_name="vectors")

    def _dense(self, places: str, name: str) -> str:
        weight = self._constant(f"{name}.weight", self.tensors[f"{name}.weight"].T.copy())
        return self._add("Add", self._add("MatMul", places, weight), self._tensor(f"{name}.bias"))

    def _normed(self, places: str, name: str) -> str:
        scale, shift = self._tensor(f"{name}.weight"), self._tensor(f"{name}.bias")
        little = _INFINITELY_LITTLE
        return self._add("LayerNormalization", places, scale, shift, axis=-1, epsilon=little)

    def _tensor(self, name: str, row: int | None = None) -> str:
        tensor = self.tensors[name]
        return self._constant(name, tensor if row is None else tensor[row])

    def _number(self, name: str, value: float) -> str:
        return self._constant(name, np.array(value, np.float32))

    def _numbers(self, name: str, values: list[int]) -> str:
        return self._constant(name, np.array(values, np.int64))

    def _constant(self, name: str, value: NDArray[np.generic]) -> str:
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(value, name)
        return name

    def _add(self, kind: str, *inputs: str, to_name: str = "", **attributes: Any) -> str:  # noqa: ANN401 - each kind has others
        output = to_name or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output
