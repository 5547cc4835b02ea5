const NUMBER = /\b(?:\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|116 \d{3})\b/g;

/** The text with no telephone number that may break over two lines, or turn about in a text from right to left. */
export const withWholeNumbers = (text: string): string =>
  text.replaceAll(NUMBER, (number) => number.replaceAll(' ', '\u00a0'));
