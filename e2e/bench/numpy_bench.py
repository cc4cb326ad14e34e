"""The notebook's training loop in NumPy, He start: prints one line a run, as the other benchmarks do."""
import time

import numpy as np


def circles(n, seed):
    random = np.random.RandomState(seed)
    angles = np.linspace(0, 2 * np.pi, n // 2, endpoint=False)
    circle = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    points = np.concatenate([circle, 0.8 * circle])
    labels = np.concatenate([np.zeros(n // 2), np.ones(n // 2)])
    order = np.arange(n)
    random.shuffle(order)
    noisy = points[order] + random.normal(scale=0.05, size=points.shape)
    return np.ascontiguousarray(noisy.T), labels[order].reshape(1, n)


def train(with_cost, iterations=15000, rate=0.01):
    x, y = circles(300, 1)
    m = x.shape[1]
    np.random.seed(3)
    sizes = [2, 10, 5, 1]
    w = [np.random.randn(b, a) * np.sqrt(2.0 / a) for a, b in zip(sizes, sizes[1:])]
    b = [np.zeros((s, 1)) for s in sizes[1:]]
    start = time.perf_counter()
    for _ in range(iterations):
        z1 = w[0] @ x + b[0]
        a1 = np.maximum(z1, 0)
        z2 = w[1] @ a1 + b[1]
        a2 = np.maximum(z2, 0)
        a3 = 1 / (1 + np.exp(-(w[2] @ a2 + b[2])))
        if with_cost:
            cost = np.nansum(-np.log(a3) * y - np.log(1 - a3) * (1 - y)) / m
        dz3 = (a3 - y) / m
        dz2 = (w[2].T @ dz3) * (a2 > 0)
        dz1 = (w[1].T @ dz2) * (a1 > 0)
        for i, (dz, a) in enumerate([(dz1, x), (dz2, a1), (dz3, a2)]):
            w[i] -= rate * (dz @ a.T)
            b[i] -= rate * dz.sum(axis=1, keepdims=True)
    elapsed = time.perf_counter() - start
    print("BENCH numpy %s %.1f %r" % ("cost-each" if with_cost else "training", 1000 * elapsed, float(w[2][0, 0])))


for _ in range(5):
    train(False)
    train(True)
