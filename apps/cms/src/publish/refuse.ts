import { APIError, ValidationError, type PayloadRequest } from 'payload';
import {
  fileOf,
  locales,
  type Content,
  type KindName,
  type Locale,
  type Problem,
} from '@sett/content';
import { fieldLabel } from './fieldLabel.ts';

const MOST_SHOWN = 8;

interface Refusal {
  req: PayloadRequest;
  collection: KindName;
  key: string;
  content: Content;
  problems: readonly Problem[];
}

/** Refuses a save: each problem at its field when it is in the document itself, else as a readable list. */
export function refuse({ req, collection, key, content, problems }: Refusal): never {
  const own = problems.filter(({ file, field }) => file === fileOf(key) && field !== undefined);
  if (own.length > 0) {
    const data = content.get(key)?.data;
    const errors = own.map((problem) => ({
      path: fieldPath(problem.field),
      label: fieldLabel(fieldsOf(req, collection), fieldPath(problem.field), data),
      message: textOf(problem),
    }));
    throw new ValidationError({ collection, errors }, req.t);
  }
  throw new APIError(listOf(problems, content), 400, undefined, true);
}

const fieldsOf = ({ payload }: PayloadRequest, collection: KindName) =>
  payload.collections[collection].config.flattenedFields;

/** In the admin a text in all its languages is one field. */
function fieldPath(field = ''): string {
  const steps = field.split('.');
  const last = steps.at(-1) ?? '';
  return (isLocale(last) ? steps.slice(0, -1) : steps).join('.');
}

function textOf({ field = '', message, remedy }: Problem): string {
  const last = field.split('.').at(-1) ?? '';
  return `${isLocale(last) ? prefixes[last] : ''}${message} ${remedy}`;
}

function listOf(problems: readonly Problem[], content: Content): string {
  const shown = problems
    .slice(0, MOST_SHOWN)
    .map((problem) => `«${titleOf(problem.file, content)}»: ${problem.message}`);
  const rest = problems.length - shown.length;
  return [
    'Dette ville gjort noe annet galt på nettstedet:',
    ...shown,
    ...(rest > 0 ? [`… og ${rest} til.`] : []),
    'Rett det først.',
  ].join(' ');
}

function titleOf(file: string, content: Content): string {
  const entry = [...content.values()].find(({ key }) => fileOf(key) === file);
  const title = entry && 'title' in entry.data ? entry.data.title : undefined;
  return title === undefined ? file : `${title.nb ?? title.nn ?? ''} (${file})`;
}

const prefixes: Record<Locale, string> = {
  nb: '',
  nn: 'Nynorsk: ',
  en: 'Engelsk: ',
  ar: 'Arabisk: ',
};

const isLocale = (step: string): step is Locale => locales.some((locale) => locale === step);
