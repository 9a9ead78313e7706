// Waits until an address answers 200; fails at once when the process behind it has ended, and after a minute in any case.
import { setTimeout as pause } from 'node:timers/promises';

const [address, processId] = process.argv.slice(2);
const deadline = performance.now() + 60_000;

const isAlive = () => {
  try {
    return process.kill(Number(processId), 0);
  } catch {
    return false;
  }
};
const isReady = () =>
  fetch(address, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.status === 200,
    () => false,
  );

while (!(await isReady())) {
  if (!isAlive()) {
    console.error(`The process ${processId} ended before ${address} answered.`);
    process.exit(1);
  }
  if (performance.now() > deadline) {
    console.error(`${address} did not answer 200 within a minute.`);
    process.exit(1);
  }
  await pause(200);
}
