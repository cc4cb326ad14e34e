import * as tf from '@tensorflow/tfjs';

await tf.setBackend('cpu');
export { train } from './tfjs.js';
