import type { CollectionBeforeOperationHook } from 'payload';

/**
 * A request that names no målform means bokmål. Payload takes it as none at all when neither falls
 * back to the other, and then reads no text and refuses to save.
 */
export const inBokmalUnlessTold: CollectionBeforeOperationHook = ({ args, req }) => {
  req.locale ??= 'nb';
  return args;
};
