"""NumPy beside GridBenchmark: nanoseconds a point on 400×400 points, the median of 200 rounds after 20."""
import statistics
import time

import numpy as np

SIZE = 400
axis = -3 + 6.0 * np.arange(SIZE) / (SIZE - 1)
x, y = axis[None, :], axis[:, None]
X, Y = np.meshgrid(axis, axis)


def peaks(x, y):
    return (3 * (1 - x) ** 2 * np.exp(-(x**2) - (y + 1) ** 2)
            - 10 * (x / 5 - x**3 - y**5) * np.exp(-(x**2) - y**2)
            - np.exp(-((x + 1) ** 2) - y**2) / 3)


SURFACES = {
    "P": lambda x, y: 3 * x**2 + 2 * y**3 + x**2 * y**3,
    "T": lambda x, y: np.sin(x) * np.exp(-(y**2)) + x * y,
    "PEAKS": peaks,
}


def nanoseconds(work):
    times = []
    for _ in range(220):
        begin = time.perf_counter_ns()
        work()
        times.append(time.perf_counter_ns() - begin)
    return statistics.median(times[20:]) / SIZE**2


print(f"NumPy {np.__version__}: a new array filled {nanoseconds(lambda: np.full((SIZE, SIZE), 1.5)):.2f}")
for name, surface in SURFACES.items():
    # axes that broadcast are what this core does; whole arrays are what np.meshgrid gives
    print(f"{name}: axes {nanoseconds(lambda: surface(x, y)):.2f}, meshgrid {nanoseconds(lambda: surface(X, Y)):.2f}")
