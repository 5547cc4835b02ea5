import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const shells = /^(?:sh|dash|ash|bash|zsh|busybox)$/;

/**
 * `kill -9` of npm leaves its child running. Under npm, npm's end is the end of the command: calls
 * `stop` when npm is gone, also when a shell stands between. Returns a function that ends the watch.
 */
export function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const parent = process.ppid;
  const npm = npmAbove(parent);
  const timer = setInterval(() => {
    if (process.ppid !== parent || !isAlive(npm)) stop('SIGTERM');
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
}

function npmAbove(parent) {
  const { name, ppid } = describe(parent);
  return shells.test(name) ? ppid : parent;
}

function describe(pid) {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return { name: '', ppid: pid };
  }
}

function fromProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const end = stat.lastIndexOf(')');
  return {
    name: stat.slice(stat.indexOf('(') + 1, end),
    ppid: Number(stat.slice(end + 2).split(' ')[1]),
  };
}

function fromPs(pid) {
  const line = execFileSync('ps', ['-o', 'ppid=,ucomm=', '-p', String(pid)], { encoding: 'utf8' });
  const [ppid, name] = line.trim().split(/\s+/, 2);
  return { name, ppid: Number(ppid) };
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
