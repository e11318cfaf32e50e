"""The only user of NumPy: many trials at once. Actions load it when they need it, never at start-up."""

import os

# Read when NumPy is loaded. More threads only wait for each other on matrices of this size, take the
# processor from the window, and would let the number of cores decide on the last bits of a sum.
for _setting in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_setting, "1")
