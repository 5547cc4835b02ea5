import { addressIn, originOf } from './addresses.ts';
import { changesIn } from './changes.ts';
import { words } from './phrase.ts';
import type { View } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** What has been confirmed lately, as an Atom feed (RFC 4287). */
export function feed(view: View): string {
  const origin = originOf(view.content);
  const self = `${origin}${addressIn(view, '/feed.xml')}`;
  const page = `${origin}${addressIn(view, '/om/endringer/')}`;
  const site = words(view, view.content.site.data.title);
  const entries = changesIn(view).map(({ title, href, day, what }) =>
    [
      '<entry>',
      `<id>${escaped(`${origin}${href}#${day}`)}</id>`,
      `<title>${escaped(title.text)}</title>`,
      `<link href="${escaped(`${origin}${href}`)}"/>`,
      `<updated>${day}T00:00:00Z</updated>`,
      `<summary>${escaped(what)}</summary>`,
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.language}">`,
    `<id>${escaped(self)}</id>`,
    `<title>${escaped(`${site}: ${wordsIn(view.language).about.changes}`)}</title>`,
    `<updated>${view.content.now.toISOString()}</updated>`,
    `<author><name>${escaped(site)}</name></author>`,
    `<link rel="self" href="${escaped(self)}"/><link href="${escaped(page)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
