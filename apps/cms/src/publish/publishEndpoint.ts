import type { Endpoint } from 'payload';

export const publishEndpoint: Omit<Endpoint, 'root'> = {
  path: '/publish/:site',
  method: 'post',
  handler: () => Response.json({}),
};
