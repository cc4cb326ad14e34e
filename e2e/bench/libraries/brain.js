// brain.js supports neither full batches nor cross-entropy, and has one activation for all layers. This uses sigmoids,
// squared error, an update after every point, and the library's own initialization.
import brain from 'brain.js';

export function train(problem, iterations) {
  const net = new brain.NeuralNetwork({ hiddenLayers: problem.layers.slice(1, -1), activation: 'sigmoid' });
  const data = problem.points.map((point, n) => ({ input: point, output: [problem.labels[n]] }));
  net.train(data, { iterations, learningRate: problem.rate, momentum: 1e-12, errorThresh: 1e-12, log: false });
  return data.reduce((sum, { input, output }) => {
    const [a] = net.run(input);
    return sum - Math.log(output[0] === 1 ? a : 1 - a);
  }, 0) / data.length;
}
