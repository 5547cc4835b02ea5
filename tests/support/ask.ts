import { request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

type Question = {
  readonly port: number;
  readonly host?: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Asks 127.0.0.1 under a host name; Node itself does not resolve `oppdal.localhost`. */
export function ask({
  port,
  host = 'localhost',
  path = '/',
  method,
  headers,
}: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method: method ?? 'GET' };
    const asked = request(
      { ...options, headers: { Host: host, ...headers }, agent: false },
      (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      },
    );
    asked.on('error', reject).end();
  });
}
