import { addressIn } from './addresses.ts';
import { ageGroups, ageLabel, fitsAge } from './facets.ts';
import { servicesIn } from './services.ts';
import type { View } from './site-content.ts';

/** A stop on the line of ages. The dot is the age you stand at. */
export interface AgeStop {
  label: string;
  href: string;
  current: boolean;
}

/** Every age stands on the line; one that no service is for leads to the whole list. */
export function ageStops(view: View, address?: string): AgeStop[] {
  const services = servicesIn(view);
  return ageGroups.map((group) => {
    const isAny = services.some((service) => fitsAge(service, group));
    const href = addressIn(view, isAny ? `/tjenester/alder/${group.slug}/` : '/tjenester/');
    return {
      label: ageLabel(view, group),
      href,
      current: address?.startsWith(href) === true && href.includes('/alder/'),
    };
  });
}
