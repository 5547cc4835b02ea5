import type { CollectionAfterLoginHook } from 'payload';
import type { User } from '../../payload-types.ts';

const key = 'locale';

/**
 * An editor of a nynorsk kommune writes nynorsk from the first day: the admin keeps the målform as a
 * preference of each user, and begins with bokmål for those who have none.
 */
export const startInOwnLanguage: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const mine = { key: { equals: key }, 'user.value': { equals: user.id } };
  const preferences = { collection: 'payload-preferences', req } as const;
  const { totalDocs } = await req.payload.count({ ...preferences, where: mine });
  const [site] = user.sites ?? [];
  if (totalDocs > 0 || site === undefined) return;
  const { languages } = await req.payload.findByID({
    collection: 'site',
    id: typeof site === 'string' ? site : site.id,
    select: { languages: true },
    req,
  });
  const owner = { relationTo: 'users', value: user.id } as const;
  await req.payload.create({
    ...preferences,
    data: { key, value: languages[0] ?? 'nb', user: owner },
  });
};
