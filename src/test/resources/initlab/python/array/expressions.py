"""Evaluates one expression per line with NumPy and prints type, shape and bits of its value, or the error."""
import struct
import sys
import warnings

import numpy as np

if not np.__version__.startswith('2.4.'):
    sys.exit(1)

warnings.simplefilter('ignore')


def bits(x):
    x = float(x)
    return '7ff8000000000000' if x != x else '%x' % struct.unpack('>Q', struct.pack('>d', x))


def entry(x):
    return bits(x) if isinstance(x, float) else str(x)


def dump(x):
    if isinstance(x, np.ndarray):
        if x.dtype not in (float, int, bool):
            return 'unsupported ' + str(x.dtype)
        return ' '.join([x.dtype.name, repr(x.shape)] + [entry(y) for y in x.ravel().tolist()])
    if isinstance(x, (np.float64, np.int64, np.bool_)):
        return 'np.' + x.dtype.name + ' ' + entry(x.item())
    if isinstance(x, np.generic):
        return 'unsupported ' + x.dtype.name
    if isinstance(x, float):
        return 'float ' + bits(x)
    if isinstance(x, (bool, int)):
        return type(x).__name__ + ' ' + str(x)
    if isinstance(x, str):
        return 'str ' + x.replace('\n', '\\n')
    if isinstance(x, (tuple, list)):
        text = ''.join(dump(y) + '; ' for y in x)
        return '(' + text + ')' if isinstance(x, tuple) else '[' + text + ']'
    return 'None' if x is None else 'other'


scope = {'np': np}
for line in sys.stdin.read().split('\n'):
    if line.startswith('!'):
        exec(line[1:], scope)
        continue
    try:
        print(dump(eval(line, scope)))
    except BaseException as error:
        print('error ' + type(error).__name__ + ': ' + str(error).replace('\n', '\\n'))
