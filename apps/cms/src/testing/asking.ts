import type { Endpoint, Payload, TypedUser } from 'payload';

interface Question {
  /** The path of the endpoint, as it is declared. */
  path: string;
  method?: string;
  user?: TypedUser | undefined;
  routeParams?: Readonly<Record<string, string>>;
  search?: string;
  data?: object | undefined;
}

export interface Answer {
  status: number;
  /** Missing when the endpoint refuses. */
  body: unknown;
}

/** Asks some endpoints as Payload does. A refusal is an answer too; anything else that throws is a fault. */
export const asking =
  (payload: Payload, endpoints: readonly Endpoint[]) =>
  async ({ path, method, user, routeParams, search, data }: Question): Promise<Answer> => {
    const endpoint = endpoints.find(
      (each) => each.path === path && (method === undefined || each.method === method),
    );
    if (endpoint === undefined) throw new Error(`No endpoint ${path}`);
    const { createLocalReq } = await import('payload');
    const req = await createLocalReq({ ...(user && { user }) }, payload);
    const searchParams = new URLSearchParams(search);
    Object.assign(req, { routeParams, searchParams, json: () => Promise.resolve(data) });
    try {
      const response = await endpoint.handler(req);
      return { status: response.status, body: await response.json() };
    } catch (error) {
      if (error instanceof Error && 'status' in error)
        return { status: Number(error.status), body: undefined };
      throw error;
    }
  };
