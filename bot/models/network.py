"""The network itself, in ONNX Runtime: the only module that imports it, and not before it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Batch = Sequence[Sequence[int]]
Vector = Sequence[float]


class Network:
    """One session; many threads may run it."""

    def __init__(self, weights: Path) -> None:
        """Read the weights, about 90 MB once they are unpacked."""
        import numpy as np
        import onnxruntime
        from threadpoolctl import threadpool_limits

        threadpool_limits(limits=1, user_api="blas")  # on matrices this small threads only wait for one another
        self._np = np
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # two threads are no faster on texts this short, and would take Slack's
        options.enable_cpu_mem_arena = False  # the arena keeps the largest batch's memory for ever
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])
        self._wanted = {each.name for each in self._session.get_inputs()}

    def __call__(self, batch: Batch) -> list[Vector]:
        """The mean of the vectors of each row's pieces, brought to length one."""
        np = self._np
        longest = max(map(len, batch))
        numbers = np.zeros((len(batch), longest), dtype=np.int64)
        there = np.zeros_like(numbers)
        for i, row in enumerate(batch):
            numbers[i, : len(row)] = row
            there[i, : len(row)] = 1
        given = {"input_ids": numbers, "attention_mask": there, "token_type_ids": np.zeros_like(numbers)}
        (states, *_) = self._session.run(None, {name: given[name] for name in self._wanted})
        if states.ndim == 3:
            states = (states * there[:, :, None]).sum(axis=1) / there.sum(axis=1, keepdims=True)
        states = states / np.linalg.norm(states, axis=1, keepdims=True)
        return list(states.astype(np.float32))
