const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ð: 'd', þ: 'th', ß: 'ss' };
const MAX_LENGTH = 80;

/** Text in the letters that an address holds: `Øvre Årdal` becomes `ovre-ardal`. Can be empty. */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøåðþß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
