// One library, training the notebook's problem: node train.js LIBRARY PROBLEM.json
// Reads lines "iterations cost-in-every-iteration?" (these libraries always have it), trains so many from the start,
// answers "wall-ms processor-ms cost".
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [library, file] = process.argv.slice(2);
const problem = JSON.parse(readFileSync(file, 'utf8'));
const { train } = await import(`./${library}.js`);

/** The main thread's time on the processor, in ms; the wall's where the system does not tell. */
function processorTime() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const wall = performance.now();
  const processor = processorTime();
  const cost = await train(problem, parseInt(line, 10));
  console.log(`${performance.now() - wall} ${processorTime() - processor} ${cost}`);
}
