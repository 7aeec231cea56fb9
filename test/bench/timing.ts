// How the bench measures: by the clock and by the processor, medians of several runs.

/** Milliseconds. The processor's time is of all threads, collecting garbage included; it suffers less from what else runs on the machine. */
export interface Time {
  readonly wall: number;
  readonly processor: number;
}

export function timeOf(task: () => void): Time {
  globalThis.gc?.();
  const from = process.hrtime.bigint();
  const used = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(used);
  return { wall: Number(process.hrtime.bigint() - from) / 1e6, processor: (user + system) / 1e3 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
export const medianTime = (times: readonly Time[]): Time => ({
  wall: median(times.map(({ wall }) => wall)),
  processor: median(times.map(({ processor }) => processor)),
});

export const ms = ({ wall, processor }: Time): string => `${wall.toFixed(0)} ms (processor ${processor.toFixed(0)} ms)`;
export const ratio = (a: Time, b: Time): string =>
  `${(a.wall / b.wall).toFixed(2)} × (processor ${(a.processor / b.processor).toFixed(2)} ×)`;
