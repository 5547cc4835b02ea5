/** Keeps the choices of the catalogue in the address, and says how many services are left. */
const form = document.querySelector<HTMLFormElement>('form.finder');
const status = form?.querySelector('[role=status]');

if (form && status) {
  restore(form);
  const update = () => {
    keep(form);
    status.textContent = told(form);
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // The fields have their first values again only after the event.
  form.addEventListener('reset', () => setTimeout(update));
}

/** Makes the choices that the address names; one that is not there any more is no choice. */
function restore(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  const names = new Set([...inputs(form)].map(({ name }) => name));
  if (![...names].some((name) => query.has(name))) return;
  for (const input of inputs(form)) {
    input.checked = query.getAll(input.name).includes(input.value);
  }
  for (const name of names) {
    const any = form.querySelector<HTMLInputElement>(`[name=${name}][value='']`);
    if (any) any.checked ||= form.querySelector(`[name=${name}]:checked`) === null;
  }
  entitle(form);
}

/** The page for a choice becomes the whole catalogue once another choice is made. */
function keep(form: HTMLFormElement): void {
  const chosen = [...inputs(form)].filter(({ checked, value }) => checked && value !== '');
  const query = chosen.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('&');
  const { pathname } = new URL(form.action);
  history.replaceState(null, '', query === '' ? pathname : `${pathname}?${query}`);
  entitle(form);
}

function entitle(form: HTMLFormElement): void {
  const heading = document.querySelector('h1');
  const { title = '' } = form.dataset;
  if (heading === null || heading.textContent === title) return;
  document.title = document.title.replace(heading.textContent, title);
  heading.textContent = title;
}

function told(form: HTMLFormElement): string {
  const hits = [...form.querySelectorAll('.hit')];
  const shown = hits.filter((hit) => hit.getClientRects().length > 0).length;
  const { count = '', nothing = '' } = form.dataset;
  return shown === 0 ? nothing : `${String(shown)}${count}`;
}

function inputs(form: HTMLFormElement): NodeListOf<HTMLInputElement> {
  return form.querySelectorAll('input');
}
