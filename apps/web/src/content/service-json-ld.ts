import type { ServicePage } from './pages/service.ts';

/** The service in schema.org's words, only what is known. */
export function serviceJsonLd(page: ServicePage): Record<string, unknown> {
  const { contact, frame, summary } = page;
  return {
    '@type': 'GovernmentService',
    name: page.title.text,
    ...(summary ? { description: summary.text } : {}),
    url: `${frame.origin}${page.address}`,
    areaServed: frame.owner,
    provider: { '@type': 'GovernmentOrganization', name: contact.unit?.text ?? frame.owner },
    ...(contact.phone?.href && contact.unitNote === undefined
      ? {
          availableChannel: {
            '@type': 'ServiceChannel',
            servicePhone: { '@type': 'ContactPoint', telephone: contact.phone.href.slice(4) },
          },
        }
      : {}),
  };
}
