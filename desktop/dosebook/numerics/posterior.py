"""The posterior of a model on a grid, for many sets of counts by one product of matrices."""

import numpy as np
from numpy.typing import NDArray

from dosebook.numerics.counts import Ints

Floats = NDArray[np.float64]


def posterior_mass(
    evaluable: Ints, with_dlt: Ints, log_rates: Floats, log_prior: Floats, pending: Floats | None = None
) -> Floats:
    """Return the weight of each node (column) for each set of counts (row), the largest of a row being 1.

    ``log_rates`` has a row for each level's DLT rate, then for each level's rate of no DLT; ``pending``
    adds the logarithms of what is known of others. Worked out in place, since the grid is larger than the
    memory near the processor.
    """
    counted = np.concatenate([with_dlt, evaluable - with_dlt], axis=1).astype(np.float64)
    mass: Floats = counted @ log_rates
    mass += log_prior
    if pending is not None:
        mass += pending
    mass -= mass.max(axis=1, keepdims=True)
    return np.exp(mass, out=mass)
