import type { Server } from 'node:http';
import { SettFault } from './fault.ts';

/** Starts listening; a port that is taken is said plainly, with the setting that moves it. */
export function listen(
  server: Server,
  port: number,
  host: string,
  setting = 'SETT_PORT',
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(explain(error, port, host, setting) ?? error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      server.on('error', (error) => process.stderr.write(`${error.message}\n`));
      resolve();
    });
  });
}

function explain(cause: Error, port: number, host: string, setting: string): SettFault | undefined {
  const code = 'code' in cause ? cause.code : undefined;
  const free = `Stopp det som bruker den, eller velg en annen: ${setting}=${String(port + 1)} npm start`;
  if (code === 'EADDRINUSE')
    return new SettFault(`Port ${String(port)} er opptatt. ${free}`, { cause });
  if (code === 'EACCES')
    return new SettFault(`Port ${String(port)} kan bare brukes av root. ${free}`, { cause });
  if (code === 'EADDRNOTAVAIL') {
    return new SettFault(`SETT_HOST = ${host}: denne maskinen har ikke den adressen.`, { cause });
  }
  return undefined;
}
