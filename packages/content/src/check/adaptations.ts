import { z } from 'zod';
import { entriesOf, type Content, type Entry, type EntryOf } from '../entry.ts';
import { kindOf } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import { isAppendable } from '../resolve/adapt.ts';
import { siteChain } from '../resolve/chain.ts';
import { problemAt, type Check } from './check.ts';

type Adaptation = EntryOf<'adaptation'>;

/** An adaptation changes an inherited entry, once for each site, in ways that its kind allows. */
export const adaptationProblems: Check = (content) => {
  const seen = new Map<string, Adaptation>();
  return entriesOf(content, 'adaptation').flatMap((adaptation) => {
    const target = content.get(adaptation.data.of);
    const place = `${adaptation.site} ${adaptation.data.of}`;
    const earlier = seen.get(place);
    seen.set(place, adaptation);
    return [
      ...(earlier ? [duplicate(adaptation, earlier)] : []),
      ...(target
        ? [...inheritance(content, adaptation, target), ...sections(adaptation, target)]
        : []),
    ];
  });
};

function inheritance(content: Content, adaptation: Adaptation, target: Entry): Problem[] {
  const ancestors = siteChain(content, adaptation.site).slice(0, -1);
  if (ancestors.some((site) => site.key === target.site)) return [];
  return [
    problemAt(adaptation, ['of'], {
      code: 'not-inherited',
      message: `«${target.key}» arves ikke av ${adaptation.site}.`,
      remedy: 'Tilpass noe som ligger i et nettsted lenger opp. Egne oppføringer endres direkte.',
    }),
  ];
}

function sections(adaptation: Adaptation, target: Entry): Problem[] {
  return Object.entries(adaptation.data.sections ?? {}).flatMap(([field, section]) =>
    section === undefined ? [] : sectionProblems(adaptation, target, field, section),
  );
}

function sectionProblems(
  adaptation: Adaptation,
  target: Entry,
  field: string,
  { mode, value }: { mode: string; value?: unknown },
): Problem[] {
  const report = (code: string, message: string, remedy: string) => [
    problemAt(adaptation, ['sections', field], { code, message, remedy }),
  ];
  const kind = kindOf(target.kind);
  if (!kind.adaptable?.includes(field)) {
    return report(
      'not-adaptable',
      `«${field}» kan ikke tilpasses for ${kind.label.nb.toLowerCase()}.`,
      `Bruk en av disse: ${(kind.adaptable ?? []).join(', ')}.`,
    );
  }
  const needsValue = mode === 'replace' || mode === 'append';
  if (needsValue && value === undefined)
    return report(
      'missing-value',
      'Det som skal stå i stedet, mangler.',
      'Fyll ut value, eller bruk inherit.',
    );
  if (!needsValue && value !== undefined)
    return report(
      'unused-value',
      `Verdien brukes ikke når mode er ${mode}.`,
      'Ta bort value, eller bruk replace.',
    );
  if (mode === 'append' && !isAppendable(target.kind, field))
    return report('not-appendable', `Det går ikke an å legge til i «${field}».`, 'Bruk replace.');
  const required = !(kind.schema.shape[field] instanceof z.ZodOptional);
  if (mode === 'hide' && required)
    return report(
      'cannot-hide',
      `«${field}» kan ikke skjules.`,
      'Bruk replace, og sett verdien til unknown.',
    );
  return [];
}

const duplicate = (adaptation: Adaptation, earlier: Adaptation): Problem =>
  problemAt(adaptation, ['of'], {
    code: 'duplicate-adaptation',
    message: `«${adaptation.data.of}» er alt tilpasset i ${earlier.key}.`,
    remedy: 'Slå de to tilpasningene sammen.',
  });
