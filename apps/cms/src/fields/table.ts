/**
 * Name of the table behind a list. Payload's own names grow with every level and pass the 63
 * characters that Postgres allows; this drops what says nothing. Payload adds `_…_v` for versions.
 */
export const tableOf =
  (name: string) =>
  ({ tableName = '' }: { tableName?: string }): string => {
    const parent = tableName
      .replace(/^_/, '')
      .replace(/_v_version(?=_|$)/, '')
      .replace(/_v(?=_|$)/, '')
      .replace(/^ad_sections_/, 'ad_');
    return `${parent}_${toSnakeCase(name)}`;
  };

const toSnakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
