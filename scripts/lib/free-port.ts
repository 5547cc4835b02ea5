import { createServer } from 'node:net';

/** A port that nobody listens on at this moment: the preferred one when it is free. */
export async function freePort(host = '127.0.0.1', preferred = 0): Promise<number> {
  try {
    return await tryPort(host, preferred);
  } catch (error) {
    if (preferred === 0) throw error;
    return tryPort(host, 0);
  }
}

/** Whether somebody listens on the port already. */
export async function isPortTaken(host: string, port: number): Promise<boolean> {
  try {
    await tryPort(host, port);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  }
}

function tryPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(found));
    });
  });
}
