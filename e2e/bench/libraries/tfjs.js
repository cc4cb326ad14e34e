// TensorFlow.js with automatic differentiation, full batch and float32, which is the common way to write this loop.
import * as tf from '@tensorflow/tfjs';

export async function train(problem, iterations) {
  const x = tf.tensor2d(problem.points);
  const y = tf.tensor2d(problem.labels.map(label => [label]));
  const weights = problem.weights.map(w => tf.variable(tf.transpose(tf.tensor2d(w))));
  const biases = problem.biases.map(b => tf.variable(tf.tensor2d([b])));
  const loss = () => {
    let a = x;
    weights.forEach((w, i) => {
      const z = tf.add(tf.matMul(a, w), biases[i]);
      a = i < weights.length - 1 ? tf.relu(z) : z;
    });
    return tf.losses.sigmoidCrossEntropy(y, a);
  };
  const optimizer = tf.train.sgd(problem.rate);
  for (let k = 0; k < iterations; k++) {
    const value = optimizer.minimize(loss, true);
    value.dataSync();
    value.dispose();
  }
  const last = tf.tidy(() => loss().dataSync()[0]);
  tf.dispose([x, y, ...weights, ...biases]);
  optimizer.dispose();
  return last;
}
