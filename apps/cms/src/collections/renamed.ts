import type { KindName } from '@sett/content';

/** Fields that Payload cannot call what the contract calls them: `file` is its own word in uploads. */
export const renamedFields: Partial<Record<KindName, Readonly<Record<string, string>>>> = {
  media: { file: 'fileName' },
};
