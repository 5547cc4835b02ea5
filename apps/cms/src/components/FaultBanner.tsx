import { Banner } from '@payloadcms/ui';
import type { SiteStatus } from '../releases/siteStatus.ts';

/** Why a site could not be published, and the way to what must be mended. */
export function FaultBanner({ status: { title, fault } }: { status: SiteStatus }) {
  if (fault === undefined) return null;
  return (
    <Banner type="error">
      <strong>{title} ble ikke publisert.</strong> Det som lå på nett før, ligger der fortsatt.{' '}
      {fault.message}{' '}
      {fault.mend &&
        (fault.mend.href ? <a href={fault.mend.href}>Rett {fault.mend.key}</a> : fault.mend.key)}
    </Banner>
  );
}
