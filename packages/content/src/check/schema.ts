import type { z } from 'zod';
import { kindOf, type KindName } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import { closest } from './closest.ts';

type Issue = z.core.$ZodIssue;

/** Holds data against its kind's schema. Empty when it fits. */
export function schemaProblems(kind: KindName, data: unknown, file: string): Problem[] {
  const result = kindOf(kind).schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => describe(issue, data, kind, file));
}

function describe(issue: Issue, data: unknown, kind: KindName, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(issue, key, kind, file));
  }
  const missing = issue.code === 'invalid_type' && valueAt(data, issue.path) === undefined;
  const [message, remedy] = missing ? missingField() : sayWhat(issue);
  return [
    {
      file,
      ...fieldOf(issue.path),
      code: missing ? 'missing-field' : issue.code.replaceAll('_', '-'),
      message,
      remedy,
    },
  ];
}

function unknownField(issue: Issue, key: string, kind: KindName, file: string): Problem {
  const known = issue.path.length === 0 ? Object.keys(kindOf(kind).schema.shape) : [];
  const guess = closest(key, known);
  const hint = guess === undefined ? '' : ` Mente du «${guess}»?`;
  return {
    file,
    ...fieldOf([...issue.path, key]),
    code: 'unknown-field',
    message: `Feltet «${key}» finnes ikke.`,
    remedy: `Ta det bort eller rett navnet.${hint}`,
  };
}

const missingField = (): [string, string] => [
  'Feltet mangler.',
  'Legg det til. Er svaret ikke kjent, finnes ofte verdien «unknown».',
];

function sayWhat(issue: Issue): [string, string] {
  switch (issue.code) {
    case 'invalid_type':
      return [
        `Feltet har feil type; her skal det stå ${typeName(issue.expected)}.`,
        'Rett verdien. Tall som skal leses som tekst, settes i anførselstegn.',
      ];
    case 'invalid_value':
      return [
        'Verdien er ikke en av dem som finnes.',
        `Bruk en av disse: ${issue.values.map(String).join(', ')}.`,
      ];
    case 'invalid_union':
      return [
        'Det finnes ingen blokk av denne typen.',
        `Bruk en av disse: ${((issue as { options?: unknown[] }).options ?? []).map(String).join(', ')}.`,
      ];
    case 'too_big':
      return [
        issue.message.startsWith('Too')
          ? `Feltet er for langt eller for stort (høyst ${issue.maximum}).`
          : issue.message,
        'Kort det ned.',
      ];
    case 'too_small':
      return [
        `Feltet er tomt, for kort eller for lite (minst ${issue.minimum}).`,
        'Fyll det ut, eller ta det bort.',
      ];
    case 'invalid_format':
      return ['Verdien har feil form.', issue.message];
    default:
      return [issue.message, 'Rett verdien.'];
  }
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'tekst',
    number: 'et tall',
    int: 'et heltall',
    boolean: 'true',
    object: 'felter med navn (for tekst: nb: eller nn:)',
    array: 'en liste',
  };
  return names[expected] ?? expected;
}

const fieldOf = (path: readonly PropertyKey[]) =>
  path.length > 0 ? { field: path.map(String).join('.') } : {};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}
