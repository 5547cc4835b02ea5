import { KEY_PATTERN } from '../../key.ts';
import type { MarkdownCode } from '../problem.ts';

export interface AddressProblem {
  code: MarkdownCode;
  message: string;
  remedy: string;
}

/** What makes an address of each scheme well-formed, and an example of one. */
const schemes: Record<
  string,
  { code: MarkdownCode; valid: (rest: string) => boolean; example: string }
> = {
  https: { code: 'link-address', valid: hasHost, example: 'https://www.oppdal.kommune.no/' },
  http: { code: 'link-address', valid: hasHost, example: 'http://www.oppdal.kommune.no/' },
  mailto: {
    code: 'link-address',
    valid: (rest) => /^[^@\s]+@[^@\s]+$/.test(rest),
    example: 'mailto:post@oppdal.kommune.no',
  },
  tel: {
    code: 'link-address',
    valid: (rest) => /^\+?\d[\d-]*$/.test(rest),
    example: 'tel:+4772401000, uten mellomrom',
  },
  entry: {
    code: 'entry-key',
    valid: (rest) => KEY_PATTERN.test(rest),
    example: 'entry:oppdal/service/ppt',
  },
};

/** What is wrong with the address of a link; `undefined` when it is one that a text may have. */
export function addressProblem(url: string): AddressProblem | undefined {
  const [, name, rest] = /^([A-Za-z][A-Za-z\d+.-]*):(.*)$/s.exec(url) ?? [];
  if (name === undefined || rest === undefined) return relative(url);
  const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  if (scheme === undefined) return otherScheme(url);
  if (scheme.valid(rest) && !/[\s<>\\]/.test(url)) return undefined;
  return {
    code: scheme.code,
    message: `Adressen «${url}» er ikke riktig skrevet.`,
    remedy: `Skriv den slik: ${scheme.example}`,
  };
}

function relative(url: string): AddressProblem {
  return {
    code: 'link-relative',
    message: url === '' ? 'Adressen mangler.' : `«${url}» er ikke en hel adresse.`,
    remedy: 'Skriv hele adressen (https://…), eller «entry:» og nøkkelen til siden i Sett.',
  };
}

function otherScheme(url: string): AddressProblem {
  return {
    code: 'link-scheme',
    message: `«${url}» er en adresse av et slag som ikke er tillatt.`,
    remedy: 'Bruk https:, http:, mailto:, tel: eller entry: (små bokstaver).',
  };
}

function hasHost(rest: string): boolean {
  return rest.startsWith('//') && URL.canParse(`https:${rest}`);
}
