import { limits } from '@sett/guide';
import { isGuideState } from '@sett/releases';
import { addressIn } from '../../src/content/addresses.ts';
import { statePath } from '../../src/content/guide/addresses.ts';
import { guidesOf, type GuideState } from '../../src/content/guide/states.ts';
import type { SiteContent } from '../../src/content/site-content.ts';
import { contentOf } from '../context.ts';
import { attributesOf } from '../lib/html.ts';
import type { BuiltPage } from '../lib/pages.ts';
import type { BuildProblem } from '../report.ts';
import type { ReleaseCheck } from './check.ts';

/** The guides are not too many pages, begin at their danger gate from wherever one comes, and leave no trace. */
export const guidesCheck: ReleaseCheck = ({ context, pages }) => {
  const content = contentOf(context);
  return [...tooMany(content), ...pastTheGate(content, pages), ...indiscreet(pages)];
};

function tooMany(content: SiteContent): BuildProblem[] {
  const sizes = guidesOf(content).map(({ entry, states }) => ({
    key: entry.key,
    count: states.length,
  }));
  const all = sizes.reduce((sum, { count }) => sum + count, 0);
  const remedy = 'Ta bort svar, eller la færre utfall lese alder og tema.';
  const large = sizes
    .filter(({ count }) => count > limits.states)
    .map(({ key, count }) => ({
      file: `${key}.yaml`,
      message: `Veiviseren har ${String(count)} tilstander; grensen er ${String(limits.states)}.`,
      remedy,
    }));
  const message = `Veiviserne er ${String(all)} sider; grensen er ${String(limits.statesInSite)}.`;
  return all > limits.statesInSite ? [...large, { message, remedy }] : large;
}

/** Whoever comes from elsewhere must stand at a gate first, whatever is known of them. */
function pastTheGate(content: SiteContent, pages: readonly BuiltPage[]): BuildProblem[] {
  const gates = new Set(
    content.languages.flatMap((language) =>
      guidesOf(content).flatMap((guide) =>
        guide.states
          .filter(isGate)
          .map((state) => addressIn({ content, language }, statePath(guide, state))),
      ),
    ),
  );
  return pages
    .filter(({ html }) => !html.includes(' data-guide-state='))
    .flatMap(({ file, html }) =>
      attributesOf(html, ['a'], 'href')
        .filter((href) => isGuideState(href) && !gates.has(href))
        .map((href) => ({
          file,
          message: `Lenken ${href} fører inn i en veiviser uten å spørre om fare først.`,
          remedy: 'Lenk til begynnelsen av veiviseren.',
        })),
    );
}

const isGate = ({ node }: GuideState): boolean => node.type === 'question' && node.gate === true;

function indiscreet(pages: readonly BuiltPage[]): BuildProblem[] {
  return pages
    .filter(({ address, html }) => isGuideState(address) && !marks.every((it) => html.includes(it)))
    .map(({ file }) => ({
      file,
      message:
        'Siden er et steg i en veiviser, men lar seg finne eller forteller hvor leseren var.',
      remedy: 'Dette er en feil i nettstedet, ikke i innholdet. Si fra til dem som drifter det.',
    }));
}

const marks = [
  '<meta name="robots" content="noindex">',
  '<meta name="referrer" content="no-referrer">',
];
