const seconds = new Intl.NumberFormat('nb-NO', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export function inSeconds(ms: number): string {
  return `${seconds.format(ms / 1000)} s`;
}

export function showStep(name: string, ms: number): void {
  console.log(`✓ ${name.padEnd(34)} ${inSeconds(ms).padStart(8)}`);
}

/** Does the step and shows it with its time. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  showStep(name, performance.now() - began);
  return result;
}
