/** Something the operator can mend: printed without a stack trace. Exit code 3 = the environment. */
export class Fault extends Error {
  constructor(message, exitCode = 3) {
    super(message);
    this.exitCode = exitCode;
  }
}

export function say(message) {
  process.stderr.write(`${message}\n`);
}
