/** Control characters, zero-width spaces and byte order marks: invisible, and lost by parsers. */

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\ufeff\ufffe\uffff]/g;
const ORDINARY_SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** Composed (NFC) text without invisible characters, where a soft line break is a space. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(ORDINARY_SPACE, ' ').normalize('NFC');
}

/** Runs of ordinary spaces become one. A no-break space is text that somebody chose: it stays. */
export function collapseSpaces(text: string): string {
  return text.replace(ORDINARY_SPACE, ' ');
}
