// Trains the notebook's problem with one library: node train.js LIBRARY PROBLEM.json
// Reads lines "iterations cost-in-every-iteration?" and trains from the beginning for each. These libraries compute the
// cost in every iteration anyway. Answers with "elapsed-ms cpu-ms cost".
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [library, file] = process.argv.slice(2);
const problem = JSON.parse(readFileSync(file, 'utf8'));
const { train } = await import(`./${library}.js`);

/** Returns the CPU time of the main thread in ms, or the elapsed time if the system does not provide it. */
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
