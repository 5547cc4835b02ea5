const START = 'ny--';

/** A key for the time being. No title gives one with two dashes. */
export const provisionalKey = (): string =>
  `${START}${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;

/** Whether a key is only for the time being, or none at all. */
export const isProvisional = (key: unknown): boolean =>
  typeof key !== 'string' || key === '' || key.startsWith(START);
