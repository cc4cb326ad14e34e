// ConvNetJS has no single sigmoid output with cross-entropy. Two softmax units, initialized with plus and minus half the
// weights, give the same probabilities, but the last layer learns twice as fast.
import convnetjs from 'convnetjs';

export function train(problem, iterations) {
  const net = new convnetjs.Net();
  const sizes = problem.layers;
  net.makeLayers([{ type: 'input', out_sx: 1, out_sy: 1, out_depth: sizes[0] },
    ...sizes.slice(1, -1).map(n => ({ type: 'fc', num_neurons: n, activation: 'relu' })),
    { type: 'softmax', num_classes: 2 }]);
  const dense = net.layers.filter(layer => layer.layer_type === 'fc');
  dense.forEach((layer, i) => {
    const last = i === dense.length - 1;
    layer.filters.forEach((filter, unit) => {
      const w = problem.weights[i][last ? 0 : unit];
      w.forEach((value, k) => { filter.w[k] = last ? (unit - 0.5) * value : value; });
      layer.biases.w[unit] = last ? 0 : problem.biases[i][unit];
    });
  });
  const m = problem.labels.length;
  const trainer = new convnetjs.Trainer(net,
      { method: 'sgd', learning_rate: problem.rate, momentum: 0, l2_decay: 0, batch_size: m });
  const points = problem.points.map(([a, b]) => {
    const volume = new convnetjs.Vol(1, 1, 2, 0);
    volume.w[0] = a;
    volume.w[1] = b;
    return volume;
  });
  for (let k = 0; k < iterations; k++) {
    for (let n = 0; n < m; n++) {
      trainer.train(points[n], problem.labels[n]);
    }
  }
  return points.reduce((sum, point, n) => sum - Math.log(net.forward(point).w[problem.labels[n]]), 0) / m;
}
