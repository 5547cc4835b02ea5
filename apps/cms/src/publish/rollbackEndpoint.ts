import type { Endpoint } from 'payload';

export const rollbackEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/rollback',
  method: 'post',
  handler: () => Response.json({}),
};
