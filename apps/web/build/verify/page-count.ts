import type { ReleaseCheck } from './check.ts';

const LEAST_SHARE = 0.7;

/** A release with far fewer pages than the one before is a fault on the way, not an editor's choice. */
export const pageCountCheck: ReleaseCheck = ({ context, pages }) => {
  const count = pages.filter(({ redirect }) => !redirect).length;
  const before = context.previousPages;
  if (before === undefined || count >= before * LEAST_SHARE) return [];
  return [
    {
      message: `Nettstedet har ${String(count)} sider; forrige utgivelse hadde ${String(before)}.`,
      remedy:
        'Se om noe er avpublisert eller slettet ved en feil. Er det meningen, så publiser uten å sammenligne.',
    },
  ];
};
