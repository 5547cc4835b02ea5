import type { Entry } from '../entry.ts';
import type { FieldMeta } from '../fields/meta.ts';
import type { Locale } from '../fields/localized.ts';
import { checkMarkdown, parseMarkdown } from '../markdown/index.ts';
import type { Problem } from '../problem.ts';
import type { Field } from '../walk.ts';
import { eachField, problemAt, type Check } from './check.ts';
import { remembered } from './remembered.ts';

const judge = remembered(checkMarkdown);

/** Long text must be in the Markdown subset, in canonical form, and a table where only a table may stand. */
export const markdownProblems: Check = (content) =>
  eachField(content, (entry, field) =>
    field.meta.type === 'markdown' ? judgeField(entry, field, field.meta) : [],
  );

function judgeField(
  entry: Entry,
  { value, path }: Field,
  { only }: FieldMeta & { type: 'markdown' },
): Problem[] {
  return Object.entries(value as Record<Locale, string>).flatMap(([language, text]) => {
    const problems = judge(text).map(({ code, line, message, remedy }) =>
      problemAt(entry, [...path, language], {
        code: `markdown-${code}`,
        message: `Linje ${line}: ${message}`,
        remedy,
      }),
    );
    if (problems.length > 0 || only === undefined || isOnly(only, text)) return problems;
    return [notATable(entry, [...path, language])];
  });
}

function isOnly(type: string, text: string): boolean {
  const [first, ...more] = parseMarkdown(text).children;
  return first?.type === type && more.length === 0;
}

const notATable = (entry: Entry, path: (string | number)[]): Problem =>
  problemAt(entry, path, {
    code: 'markdown-not-a-table',
    message: 'Her skal det stå én tabell og ikke noe annet.',
    remedy: 'Sett inn tabellen, og flytt annen tekst til en tekstblokk over eller under.',
  });
