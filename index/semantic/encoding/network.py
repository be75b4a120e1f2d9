"""The graph of a BERT in ONNX, built a node at a time.

The network is that of Devlin and others (2019).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization.quant_utils import add_pre_process_metadata

_OPSET, _IR = 20, 10
_INFINITELY_LITTLE = 1e-12
_MASKED = -1e4  # what attention to a place without a token is lowered by

IDS, MASK, PARTS = "input_ids", "attention_mask", "token_type_ids"
"""What goes in, texts by tokens: ids, 1 for each that is there, and which of two texts has it."""

Tensors = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a network: layers, and heads of attention in each."""

    layers: int
    heads: int


@dataclass(slots=True)
class Network:
    """A graph that grows by one node at a time; each method returns the name of what it adds."""

    tensors: Tensors
    shape: Shape
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: dict[str, onnx.TensorProto] = field(default_factory=dict)

    def model(
        self, inputs: Sequence[str], outputs: Mapping[str, Sequence[str | int]]
    ) -> onnx.ModelProto:
        """Return the whole graph: `outputs` are the axes of each thing that comes out."""
        tokens = ["texts", "tokens"]
        graph = helper.make_graph(
            self.nodes,
            "encoder",
            [helper.make_tensor_value_info(each, TensorProto.INT64, tokens) for each in inputs],
            [
                helper.make_tensor_value_info(name, TensorProto.FLOAT, axes)
                for name, axes in outputs.items()
            ],
            [*self.constants.values()],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
        model.ir_version = _IR
        add_pre_process_metadata(model)  # all shapes are told: nothing is to be inferred before
        return model

    @property
    def width(self) -> int:
        """How many numbers a token has in each layer."""
        return int(self.tensors["embeddings.word_embeddings.weight"].shape[1])

    def embedded(self, *, in_parts: bool = False) -> str:
        """Add what goes into the first layer; `in_parts`, with the part that each token is of."""
        words = self.add("Gather", self._tensor("embeddings.word_embeddings.weight"), IDS)
        size = self.add("Shape", IDS, start=1, end=2)
        table = self._tensor("embeddings.position_embeddings.weight")
        ends = self.numbers("zero", [0]), size, self.numbers("zero", [0])
        places = self.add("Slice", table, *ends)
        kinds = "embeddings.token_type_embeddings.weight"
        if in_parts:
            kind = self.add("Gather", self._tensor(kinds), PARTS)
        else:
            kind = self._constant(kinds, self.tensors[kinds][0])
        total = self.add("Add", self.add("Add", words, places), kind)
        return self._normed(total, "embeddings.LayerNorm")

    def layers(self, places: str) -> list[str]:
        """Add all layers above what goes into the first; return them in order."""
        mask = self._attention_mask()
        found = []
        for layer in range(self.shape.layers):
            places = self._layer(places, mask, f"encoder.layer.{layer}")
            found.append(places)
        return found

    def mean(self, places: str) -> str:
        """Add the mean of a layer over the tokens of each text."""
        mask = self.add("Cast", MASK, to=TensorProto.FLOAT)
        mask = self.add("Unsqueeze", mask, self.numbers("last", [2]))
        along = self.numbers("tokens", [1])
        total = self.add("ReduceSum", self.add("Mul", places, mask), along, keepdims=0)
        return self.add("Div", total, self.add("ReduceSum", mask, along, keepdims=0))

    def _attention_mask(self) -> str:
        """Return 0 for a token and much less for none, by text, head, from and to."""
        mask = self.add("Cast", MASK, to=TensorProto.FLOAT)
        mask = self.add("Unsqueeze", mask, self.numbers("heads_from", [1, 2]))
        none = self.add("Sub", self._number("one", 1.0), mask)
        return self.add("Mul", none, self._number("masked", _MASKED))

    def _layer(self, places: str, mask: str, name: str) -> str:
        seen = self._attended(places, mask, f"{name}.attention.self")
        out = self.dense(seen, f"{name}.attention.output.dense")
        places = self._normed(self.add("Add", out, places), f"{name}.attention.output.LayerNorm")
        inner = self.add("Gelu", self.dense(places, f"{name}.intermediate.dense"))
        out = self.dense(inner, f"{name}.output.dense")
        return self._normed(self.add("Add", out, places), f"{name}.output.LayerNorm")

    def _attended(self, places: str, mask: str, name: str) -> str:
        query = self._heads(self.dense(places, f"{name}.query"), [0, 2, 1, 3])
        key = self._heads(self.dense(places, f"{name}.key"), [0, 2, 3, 1])
        value = self._heads(self.dense(places, f"{name}.value"), [0, 2, 1, 3])
        depth = self._number("depth", float(np.sqrt(self.width / self.shape.heads)))
        scores = self.add("Div", self.add("MatMul", query, key), depth)
        shares = self.add("Softmax", self.add("Add", scores, mask), axis=-1)
        seen = self.add("Transpose", self.add("MatMul", shares, value), perm=[0, 2, 1, 3])
        return self.add("Reshape", seen, self.numbers("joined", [0, 0, self.width]))

    def _heads(self, dense: str, order: list[int]) -> str:
        shape = [0, 0, self.shape.heads, self.width // self.shape.heads]
        parted = self.add("Reshape", dense, self.numbers("parted", shape))
        return self.add("Transpose", parted, perm=order)

    def dense(self, places: str, name: str) -> str:
        """Add a weighed sum of each place, and what is added to all."""
        weight = self._constant(f"{name}.weight", self.tensors[f"{name}.weight"].T.copy())
        return self.add("Add", self.add("MatMul", places, weight), self._tensor(f"{name}.bias"))

    def _normed(self, places: str, name: str) -> str:
        scale, shift = self._tensor(f"{name}.weight"), self._tensor(f"{name}.bias")
        little = _INFINITELY_LITTLE
        return self.add("LayerNormalization", places, scale, shift, axis=-1, epsilon=little)

    def _tensor(self, name: str) -> str:
        return self._constant(name, self.tensors[name])

    def _number(self, name: str, value: float) -> str:
        return self._constant(name, np.array(value, np.float32))

    def numbers(self, name: str, values: list[int]) -> str:
        """Add whole numbers under a name, once."""
        return self._constant(name, np.array(values, np.int64))

    def _constant(self, name: str, value: NDArray[np.generic]) -> str:
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(value, name)
        return name

    def add(self, kind: str, *inputs: str, to_name: str = "", **attributes: Any) -> str:  # noqa: ANN401 - each kind has others
        """Add a node of a kind that takes `inputs`."""
        output = to_name or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output
