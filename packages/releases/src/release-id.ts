/**
 * The name of a release: `YYYYMMDD-HHMMSS-<8 hex>`, from an instant (in UTC) and the hash of its content.
 * The same content at the same instant has the same name on every machine.
 */
export function releaseId(now: Date, contentHash: string): string {
  if (!/^[0-9a-f]{8}/.test(contentHash)) {
    throw new TypeError(`releaseId needs a hash in hex, got ${JSON.stringify(contentHash)}.`);
  }
  const digits = now.toISOString().replaceAll(/\D/g, '');
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${contentHash.slice(0, 8)}`;
}
