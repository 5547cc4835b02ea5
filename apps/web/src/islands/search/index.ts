import { combobox } from './combobox.ts';
import { element } from './elements.ts';
import { addressOf, filtersIn } from './filters.ts';
import { hitLine } from './hit-line.ts';
import { find, findIn, type Filters, type Found, type Hit } from './pagefind.ts';
import { toQuery } from './query.ts';

const MOST_SUGGESTIONS = 6;
const HITS_AT_A_TIME = 20;
const TYPING_MS = 120;
const PATIENCE_MS = 300;

const form = element('form.seek', HTMLFormElement);
const input = element('#q', HTMLInputElement);
const results = element('#treff', HTMLElement);
const status = element('#svar', HTMLElement);
const list = element('#treff ol', HTMLOListElement);
const more = element('#flere', HTMLButtonElement);
const start = element('#start', HTMLElement);
const empty = element('#ingen', HTMLElement);
const broken = element('#feil', HTMLElement);
const words = results.dataset;
const pageTitle = document.title;
const suggestions = combobox(input, element('#forslag', HTMLUListElement));
const filters = filtersIn(results);

let latest = 0;
let shown = HITS_AT_A_TIME;

input.addEventListener('input', () => void suggest());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (matchMedia('(pointer: coarse)').matches) input.blur(); // a keyboard on glass would hide the hits
  void search();
});
results.addEventListener('change', () => void search());
more.addEventListener('click', () => void showMore());
restore();

async function suggest() {
  const turn = (latest += 1);
  const query = toQuery(input.value);
  if (query === '') {
    show('start');
    return;
  }
  if (query.length < 2) {
    suggestions.close();
    return;
  }
  await pause(TYPING_MS);
  if (turn !== latest) return;
  const found = await find(query, {}, 3 * MOST_SUGGESTIONS).catch(() => undefined);
  if (turn !== latest || found === undefined) return; // the search itself will say that it failed
  const hits = byTitle(found.hits, query).slice(0, MOST_SUGGESTIONS);
  suggestions.show(hits, query);
  if (hits.length > 0) say(words['suggested'], { n: String(hits.length) }, true);
}

/** Whoever types a name means the page with that name; help comes before words and laws. */
function byTitle(hits: readonly Hit[], query: string): Hit[] {
  const { kinds } = filters;
  const begins = ({ title }: Hit) => title.toLowerCase().startsWith(query.toLowerCase());
  const rank = (hit: Hit) => (begins(hit) ? kinds.indexOf(hit.kind) : kinds.length);
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

/** Shows the hits for what stands in the field, or why there are none. */
async function search(most = HITS_AT_A_TIME) {
  const turn = (latest += 1);
  shown = most;
  suggestions.close();
  const query = toQuery(input.value);
  const chosen = filters.chosen();
  history.replaceState(null, '', addressOf(query, chosen));
  document.title = query === '' ? pageTitle : `${query} – ${pageTitle}`;
  if (query === '') {
    show('start');
    return;
  }
  const waiting = setTimeout(() => say(words['loading'], {}), PATIENCE_MS);
  results.setAttribute('aria-busy', 'true');
  const found = await ask(query, chosen).catch(() => undefined);
  clearTimeout(waiting);
  if (turn !== latest) return;
  results.removeAttribute('aria-busy');
  if (found === undefined) {
    fail();
    return;
  }
  present(found, query);
}

/** In the reader's own målform first; in the site's other one when that has nothing. */
async function ask(query: string, chosen: Filters): Promise<Answer> {
  const own = await find(query, chosen, shown);
  const { other, home = '/', otherHome = '/' } = words;
  if (own.total > 0 || other === undefined || Object.keys(chosen).length > 0) return own;
  const found = await findIn(other, query, shown);
  const hits = found.hits.map((hit) => ({ ...hit, url: home + hit.url.slice(otherHome.length) }));
  return { total: found.total, hits, ...(found.total > 0 && { language: other }) };
}

/** What was found, and the målform it was found in when that is not the page's own. */
type Answer = Found & { language?: string };

function present({ total, hits, language }: Answer, query: string) {
  list.replaceChildren(...hits.map(hitLine));
  list.lang = language ?? document.documentElement.lang;
  more.hidden = hits.length >= total;
  show(total === 0 ? 'none' : 'hits');
  const text = total === 0 ? words['none'] : total === 1 ? words['one'] : words['many'];
  say(language === undefined ? text : words['elsewhere'], { n: String(total), q: query });
}

/** More of the same list; the first new hit gets focus, so that nobody has to look for it. */
async function showMore() {
  const before = shown;
  await search(before + HITS_AT_A_TIME);
  list.children[before]?.querySelector('a')?.focus();
}

function fail() {
  list.replaceChildren();
  more.hidden = true;
  show('broken');
  say(words['broken'], {});
}

type State = 'start' | 'hits' | 'none' | 'broken';

/** One of the page's four faces. */
function show(state: State) {
  start.hidden = state !== 'start';
  results.hidden = state === 'start' || state === 'broken';
  empty.hidden = state !== 'none';
  broken.hidden = state !== 'broken';
  if (state !== 'start') return;
  suggestions.close();
  say('', {});
}

/** Says it to everybody, or, about the suggestions that the others see, to screen readers only. */
function say(text = '', values: Record<string, string>, quietly = false) {
  status.classList.toggle('hush', quietly);
  status.textContent = text.replaceAll(/\{(\w)\}/g, (_, name: string) => values[name] ?? '');
}

function restore() {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  filters.restore(asked);
  if (toQuery(input.value) !== '') void search();
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
