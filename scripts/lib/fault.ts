/** Exit codes of every command. */
export const exitCodes = { ok: 0, faults: 1, usage: 2, environment: 3 } as const;

/** Something the operator can mend: shown as plain text, without a stack trace. */
export class SettFault extends Error {
  readonly exitCode: number;

  constructor(message: string, options: { exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SettFault';
    this.exitCode = options.exitCode ?? exitCodes.environment;
  }
}

/** Runs a command to its end: a fault is printed plainly, anything else with its stack. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const expected = error instanceof SettFault;
    process.stderr.write(`${expected ? error.message : inspect(error)}\n`);
    process.exitCode = expected ? error.exitCode : exitCodes.environment;
  }
}

function inspect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
