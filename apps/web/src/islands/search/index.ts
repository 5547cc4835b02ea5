import { combobox } from './combobox.ts';
import { find, type Filters, type Hit } from './pagefind.ts';

const MOST_SUGGESTIONS = 6;
const MOST_HITS = 20;

const form = element('form.seek', HTMLFormElement);
const input = element('#q', HTMLInputElement);
const results = element('#treff', HTMLElement);
const status = element('#treff [role=status]', HTMLElement);
const list = element('#treff ol', HTMLOListElement);
const empty = element('#ingen', HTMLElement);
const index = element('#alle', HTMLElement);
const suggestions = combobox(input, element('#forslag', HTMLUListElement));

let latest = 0;

input.addEventListener('input', () => {
  void suggest(input.value.trim());
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
results.addEventListener('change', () => {
  void search();
});
restore();

async function suggest(query: string) {
  const turn = (latest += 1);
  if (query.length < 2) {
    suggestions.close();
    return;
  }
  const { hits } = await find(query, {}, 3 * MOST_SUGGESTIONS);
  if (turn === latest) suggestions.show(byTitle(hits, query).slice(0, MOST_SUGGESTIONS));
}

/** Whoever types a name means the page with that name; help comes before words and laws. */
function byTitle(hits: readonly Hit[], query: string): Hit[] {
  const kinds = choices().map(({ value }) => value);
  const begins = ({ title }: Hit) => title.toLowerCase().startsWith(query.toLowerCase());
  const rank = (hit: Hit) => (begins(hit) ? kinds.indexOf(hit.kind) : kinds.length);
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

/** Shows the hits, and keeps the question in the address so that it can be shared and gone back to. */
async function search() {
  const turn = (latest += 1);
  suggestions.close();
  const query = input.value.trim();
  const filters = chosenFilters();
  history.replaceState(null, '', addressOf(query, filters));
  index.hidden = query !== '';
  results.hidden = query === '';
  if (query === '') return;
  const { total, hits } = await find(query, filters, MOST_HITS);
  if (turn !== latest) return;
  list.replaceChildren(...hits.map(line));
  empty.hidden = total > 0;
  status.textContent = told(total, query);
}

function restore() {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  for (const choice of choices()) choice.checked = choice.value === (asked.get(choice.name) ?? '');
  if (input.value !== '') void search();
  else input.focus();
}

function choices(): HTMLInputElement[] {
  return [...results.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

function chosenFilters(): Filters {
  const chosen = choices().filter(({ checked, value }) => checked && value !== '');
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

function addressOf(query: string, filters: Filters): string {
  const asked = new URLSearchParams(query === '' ? {} : { q: query, ...filters });
  return `${location.pathname}${asked.size > 0 ? `?${asked.toString()}` : ''}`;
}

function told(total: number, query: string): string {
  const { none = '', one = '', many = '' } = results.dataset;
  const text = total === 0 ? none : total === 1 ? one : many;
  return text.replace('{n}', String(total)).replace('{q}', query);
}

function line({ url, title, summary, kind }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'hit card';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  heading.append(link);
  item.append(heading, paragraph('small', summary), paragraph('kind', kind));
  return item;
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}

function element<E extends HTMLElement>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}`);
  return found;
}
