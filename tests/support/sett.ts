import { execFile } from 'node:child_process';
import path from 'node:path';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { withoutRunner } from './stack/without-runner.ts';

/** Runs the command-line tool, `npm run sett -- …`, as the operator does; throws when it fails. */
export function sett(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const script = path.join(repoRoot, 'scripts/sett.ts');
  const options = { cwd: repoRoot, env: { ...withoutRunner(process.env), ...env } };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      const output = stdout + stderr;
      if (error)
        reject(
          new Error(
            `sett ${args.join(' ')} failed:
${output}`,
            { cause: error },
          ),
        );
      else resolve(output);
    });
  });
}
