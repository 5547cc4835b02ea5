import { idsOf, tagsOf } from '../lib/html.ts';
import { eachPage } from './check.ts';

/** What a screen reader and a keyboard go by: ids, headings, labels, alternative texts. */
export const structureCheck = eachPage((page) => {
  if (page.redirect) return [];
  return rules
    .flatMap((rule) => rule(page.html))
    .map((message) => ({
      file: page.file,
      message,
      remedy: 'Dette er en feil i nettstedet, ikke i innholdet. Si fra til dem som drifter det.',
    }));
});

const rules: readonly ((html: string) => string[])[] = [
  doubledIds,
  headings,
  picturesWithoutText,
  brokenReferences,
  fieldsWithoutName,
];

function doubledIds(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  const doubled = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...doubled].map((id) => `Siden har flere elementer med id «${id}».`);
}

/** One main heading, first, and no level jumped over on the way down. */
function headings(html: string): string[] {
  const levels = tagsOf(html, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) =>
    Number(name.slice(1)),
  );
  const mains = levels.filter((level) => level === 1).length;
  const jump = levels.find((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(mains === 1 ? [] : [`Siden har ${String(mains)} hovedoverskrifter; den skal ha én.`]),
    ...(jump === undefined ? [] : [`En overskrift hopper til nivå ${String(jump)}.`]),
  ];
}

/** An empty text is a choice, and must be made: the picture says nothing that is not said beside it. */
function picturesWithoutText(html: string): string[] {
  return tagsOf(html, 'img')
    .filter(({ attributes }) => !attributes.has('alt'))
    .map(({ attributes }) => `Bildet ${attributes.get('src') ?? ''} mangler alternativ tekst.`);
}

const POINTING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];

function brokenReferences(html: string): string[] {
  const ids = idsOf(html);
  const targets = tagsOf(html, '[a-z][a-z0-9]*').flatMap(({ attributes }) =>
    POINTING.flatMap((name) => attributes.get(name)?.split(' ') ?? []),
  );
  return [...new Set(targets)]
    .filter((id) => !ids.has(id))
    .map((id) => `Noe på siden viser til «${id}», som ikke finnes.`);
}

function fieldsWithoutName(html: string): string[] {
  const labelled = new Set(
    tagsOf(html, 'label').flatMap(({ attributes }) => attributes.get('for') ?? []),
  );
  return tagsOf(html, 'input', 'select', 'textarea')
    .filter(({ attributes }) => attributes.get('type') !== 'hidden')
    .filter(
      ({ attributes }) =>
        !labelled.has(attributes.get('id') ?? '') && !attributes.has('aria-label'),
    )
    .map(
      ({ attributes }) =>
        `Feltet «${attributes.get('id') ?? attributes.get('name') ?? ''}» mangler ledetekst.`,
    );
}
