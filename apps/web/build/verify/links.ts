import { attributesOf, idsOf, picturesOf } from '../lib/html.ts';
import type { BuiltPage } from '../lib/pages.ts';
import type { Release, ReleaseCheck } from './check.ts';

/** Every link and asset inside the site leads to something that is there, and every anchor to a place. */
export const linksCheck: ReleaseCheck = (release) => {
  const ids = new Map(release.pages.map(({ address, html }) => [address, idsOf(html)]));
  return release.pages.flatMap((page) => {
    const targets = new Set([
      ...attributesOf(page.html, ['a', 'link'], 'href'),
      ...attributesOf(page.html, ['script', 'source'], 'src'),
      ...picturesOf(page.html),
      ...attributesOf(page.html, ['form'], 'action'),
    ]);
    return [...targets]
      .filter((target) => isInternal(target) && !resolves(release, ids, page, target))
      .map((target) => ({
        file: page.file,
        message: `Lenken ${target} fører ingen steder.`,
        remedy: 'Rett lenken, eller publiser det den skulle vise til.',
      }));
  });
};

const isInternal = (target: string) => /^[/#?](?!\/)/.test(target);

function resolves(
  { files }: Release,
  ids: Map<string, Set<string>>,
  page: BuiltPage,
  target: string,
): boolean {
  const { pathname, hash } = new URL(target, `https://site.invalid${page.address}`);
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor !== '' && ids.get(pathname)?.has(anchor) !== true) return false;
  const file = decodeURIComponent(pathname.slice(1));
  return files.has(file.endsWith('/') || file === '' ? `${file}index.html` : file);
}
