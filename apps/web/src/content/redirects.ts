import { entriesOf, type EntryOf } from '@sett/content';
import { entryAddress } from './addresses.ts';
import { viewOf, type SiteContent } from './site-content.ts';

/** An old address and where it leads. */
export interface Redirect {
  from: string;
  to: string;
}

/** The redirects of a site, in its first målform. Throws when one leads to an entry without a page. */
export function redirectsOf(content: SiteContent): Redirect[] {
  return entriesOf(content.entries, 'redirect').map((redirect) => ({
    from: redirect.data.from,
    to: targetOf(content, redirect),
  }));
}

function targetOf(content: SiteContent, redirect: EntryOf<'redirect'>): string {
  const view = viewOf(content);
  const entry = content.entries.get(redirect.data.to);
  const address = view && entry && entryAddress(view, entry);
  if (address === undefined) {
    throw new Error(
      `Videresendingen ${redirect.key} peker på «${redirect.data.to}», som ikke har noen side. Velg en tjeneste, en side, et tema, et ord eller en lov.`,
    );
  }
  return address;
}
