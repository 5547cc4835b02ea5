import type { Language } from '../fields/localized.ts';
import { checkMarkdown } from '../markdown/index.ts';
import { eachField, problemAt, type Check } from './check.ts';
import { remembered } from './remembered.ts';

const judge = remembered(checkMarkdown);

/** Long text must be in the Markdown subset, in canonical form. */
export const markdownProblems: Check = (content) =>
  eachField(content, (entry, { meta, value, path }) => {
    if (meta.type !== 'markdown') return [];
    return Object.entries(value as Record<Language, string>).flatMap(([language, text]) =>
      judge(text).map(({ code, line, message, remedy }) =>
        problemAt(entry, [...path, language], {
          code: `markdown-${code}`,
          message: `Linje ${line}: ${message}`,
          remedy,
        }),
      ),
    );
  });
