/** Copies what an outcome says as plain text, for a conversation. The button shows only where it works. */
const row = document.querySelector<HTMLElement>('[data-copied]');
const article = row?.closest('article');

if (row && article && 'clipboard' in navigator) {
  row.hidden = false;
  row.querySelector('button')?.addEventListener('click', () => {
    void copy(row, article);
  });
}

async function copy(row: HTMLElement, article: HTMLElement): Promise<void> {
  const { copied = '', failed = '' } = row.dataset;
  const said = await navigator.clipboard.writeText(textOf(article)).then(
    () => copied,
    () => failed,
  );
  const status = row.querySelector('[role=status]');
  if (status) status.textContent = said;
}

/** The heading, when, whom, and each part of the text as it is read. No address: it tells what was answered. */
function textOf(article: HTMLElement): string {
  const parts = article.querySelectorAll<HTMLElement>('h1, .when, aside, .body > section');
  return [...parts].map((part) => part.innerText.replaceAll(/\n{3,}/g, '\n\n').trim()).join('\n\n');
}
