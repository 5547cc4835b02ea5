/** Adds «Åpent nå» where a page says when the next opening is; all it knows stands in the page. */
const lines = [...document.querySelectorAll<HTMLElement>('[data-times]')];
const said = new Map(lines.map((line) => [line, line.innerHTML]));

if (lines.length > 0) {
  lines.forEach(say);
  setInterval(() => {
    lines.forEach(say);
  }, 20_000);
}

function say(line: HTMLElement): void {
  const { since = '', until = '', times = '', open = '', closed = '' } = line.dataset;
  const now = Date.now();
  const openings = times.split(';').map((each) => each.split('|'));
  const next = openings.find(([, closes = '']) => Date.parse(closes) > now);
  const isKnown = Date.parse(since) <= now && now < Date.parse(until);
  const isOpen = next !== undefined && Date.parse(next[0] ?? '') <= now;
  line.classList.toggle('open', isKnown && isOpen);
  if (!isKnown || next === undefined) {
    line.innerHTML = said.get(line) ?? '';
    return;
  }
  const state = document.createElement('b');
  state.textContent = isOpen ? open : closed;
  line.replaceChildren(state, next[isOpen ? 3 : 2] ?? '');
}
