// Runs a script in the namespaces of a process: `run-inside.ts <pid> <script> [argument …]`. Passes messages on.
import { spawn } from 'node:child_process';
import { existsSync, readlinkSync } from 'node:fs';

const [pid = '', ...script] = process.argv.slice(2);
const isOwnUser = link('self') === link(pid);
const namespaces = [...(isOwnUser ? [] : ['--user', '--preserve-credentials']), '--mount'];
const args = ['--target', pid, ...namespaces, process.execPath, ...script];
const child = spawn('nsenter', args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
child.on('message', (message) => process.send?.(message));
process.on('disconnect', () => child.disconnect());
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined); // the group has it
child.on('exit', (code) => process.exit(code ?? 1));

function link(process: string): string {
  const file = `/proc/${process}/ns/user`;
  return existsSync(file) ? readlinkSync(file) : '';
}
