import type { Page } from './page.ts';
import type { PageWords } from './words/index.ts';

/**
 * schema.org data of a page as JSON, safe inside a `script` element of type `application/ld+json`.
 * That is data and not a script: a browser never runs it, so `script-src 'self'` does not stop it.
 */
export function jsonLd(page: Page<PageWords>, about?: Record<string, unknown>): string[] {
  const items = [...(page.crumbs.length > 0 ? [breadcrumbs(page)] : []), ...(about ? [about] : [])];
  return items.map((item) => serialize({ '@context': 'https://schema.org', ...item }));
}

function breadcrumbs({ crumbs, frame, title, address }: Page<PageWords>): Record<string, unknown> {
  const all = [...crumbs, { title, href: address }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.title.text,
      item: `${frame.origin}${crumb.href}`,
    })),
  };
}

const serialize = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
