"""The notebook's training loop in NumPy. The argument is the file with the problem. Reads lines
"iterations cost-in-every-iteration?" and answers each with "elapsed-ms cpu-ms cost"."""
import json
import sys
import time

import numpy as np


def forward(w, b, x):
    a1 = np.maximum(w[0] @ x + b[0], 0)
    a2 = np.maximum(w[1] @ a1 + b[1], 0)
    return a1, a2, 1 / (1 + np.exp(-(w[2] @ a2 + b[2])))


def cost(a, y):
    return np.nansum(-np.log(a) * y - np.log(1 - a) * (1 - y)) / y.shape[1]


def train(problem, iterations, with_cost):
    x = np.ascontiguousarray(np.array(problem["points"]).T)
    y = np.array([problem["labels"]], dtype=float)
    w = [np.array(a) for a in problem["weights"]]
    b = [np.array([a]).T for a in problem["biases"]]
    m, rate = x.shape[1], problem["rate"]
    wall, processor = time.perf_counter(), time.thread_time()
    for _ in range(iterations):
        a1, a2, a3 = forward(w, b, x)
        if with_cost:
            cost(a3, y)
        dz3 = (a3 - y) / m
        dz2 = (w[2].T @ dz3) * (a2 > 0)
        dz1 = (w[1].T @ dz2) * (a1 > 0)
        for i, (dz, a) in enumerate([(dz1, x), (dz2, a1), (dz3, a2)]):
            w[i] -= rate * (dz @ a.T)
            b[i] -= rate * dz.sum(axis=1, keepdims=True)
    wall, processor = time.perf_counter() - wall, time.thread_time() - processor
    return 1000 * wall, 1000 * processor, cost(forward(w, b, x)[2], y)


with open(sys.argv[1]) as file:
    PROBLEM = json.load(file)
for line in sys.stdin:
    print(*train(PROBLEM, *map(int, line.split())), flush=True)
