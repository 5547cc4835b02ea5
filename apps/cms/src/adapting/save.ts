import type { PayloadRequest } from 'payload';
import { kinds, locales, walk, type EntryOf, type Locale } from '@sett/content';
import { entryToDocument } from '../import/entryToDocument.ts';
import type { Keys } from '../publish/keys.ts';
import { inLocale } from './locale.ts';
import { noting, type Noted } from './decisions.ts';

type Adaptation = EntryOf<'adaptation'>;
type Sections = Record<string, unknown>;

interface Save {
  /** Missing when the adaptation is made by this save. */
  id?: string;
  before?: Adaptation;
  after: Adaptation;
  keys: Keys;
  noted?: Noted;
  publish: boolean;
}

/**
 * Saves an adaptation as whoever asks, with the rights, checks and versions of any other save. Payload
 * saves one målform at a time: drafts until the last, which is published when that is asked for.
 */
export async function saveAdaptation(req: PayloadRequest, save: Save): Promise<string> {
  const document = entryToDocument(save.after, save.keys.toDoc);
  const sections = changedSections(save, document['sections'] as Sections);
  let { id } = save;
  const written = languagesOf(save);
  for (const [index, language] of written.entries()) {
    const isLast = index === written.length - 1;
    const options = {
      collection: 'adaptation' as const,
      locale: language,
      depth: 0,
      draft: !(isLast && save.publish),
      req,
      user: req.user,
      overrideAccess: false,
      context: isLast && save.noted ? noting(save.noted) : {},
    };
    const data = {
      ...(id === undefined && { site: document['site'], of: document['of'] }),
      ...inLocale(fieldsOf(req), { sections }, language),
      _status: isLast && save.publish ? 'published' : 'draft',
    } as never;
    const saved =
      id === undefined
        ? await req.payload.create({ ...options, data })
        : await req.payload.update({ ...options, id, data });
    id = saved.id;
  }
  return String(id);
}

const fieldsOf = ({ payload }: PayloadRequest) =>
  payload.collections.adaptation.config.flattenedFields;

/** Only what differs, so that whatever else the form has is left as it is. */
function changedSections({ before, after }: Save, written: Sections): Sections {
  const [old, now] = [before, after].map((each) => (each?.data.sections ?? {}) as Sections);
  return Object.fromEntries(
    Object.entries(written).filter(
      ([field]) => JSON.stringify(old?.[field]) !== JSON.stringify(now?.[field]),
    ),
  );
}

/** The målformer that either has a text in. One at least: there is always something to save. */
function languagesOf({ before, after }: Save): Locale[] {
  const found = new Set<string>();
  for (const each of [before, after])
    walk(kinds.adaptation.schema, each?.data, ({ meta, value }) => {
      if (meta.type === 'text' || meta.type === 'markdown')
        for (const language of Object.keys(value as object)) found.add(language);
    });
  const present = locales.filter((language) => found.has(language));
  return present.length > 0 ? present : ['nb'];
}
