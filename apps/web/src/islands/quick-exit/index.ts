/** Leaves the page for a neutral one and takes it out of the history, by a click or by Shift three times. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[rel~="nofollow"]');
const status = document.querySelector<HTMLElement>('.exit [role=status]');
const PRESSES = 3;
/** How long one press waits for the next; as long as in GOV.UK's «Exit this page». */
const PATIENCE = 5000;

let presses = 0;
let wasModifier = false;
let timer = 0;

for (const link of links)
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
if (links.length > 0) document.addEventListener('keyup', onKey, true);
// A page that the browser has kept as it was left is blank.
addEventListener('pageshow', () => {
  document.body.hidden = false;
});

/** What has been on the screen is gone before the next page has come, and that page is not told of this one. */
function leave(): void {
  document.body.hidden = true;
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  location.replace(links[0]?.href ?? 'about:blank');
}

/** Shift counts only when it is pressed alone: with another key two are let go, and the first tells. */
function onKey({ key, shiftKey }: KeyboardEvent): void {
  if (key === 'Shift' && !wasModifier) press();
  else if (presses > 0) forget();
  wasModifier = shiftKey;
}

function press(): void {
  presses += 1;
  clearTimeout(timer);
  if (presses === PRESSES) {
    presses = 0;
    leave();
    return;
  }
  say(presses === 1 ? 'two' : 'one');
  timer = window.setTimeout(forget, PATIENCE);
}

function forget(): void {
  presses = 0;
  clearTimeout(timer);
  say('none');
}

function say(what: 'two' | 'one' | 'none'): void {
  if (status) status.textContent = status.dataset[what] ?? '';
}
