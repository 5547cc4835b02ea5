/** What is not the writer's own running text, and may be in either målform. */
const FOREIGN: readonly RegExp[] = [
  // Web and e-mail addresses, entry keys and the target of a Markdown link.
  /\]\([^)\n]*\)/g,
  /\b(?:https?:\/\/|www\.|entry:|mailto:|tel:)\S+/g,
  /\S+@\S+/g,
  /\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|com|org|net|eu)\b\S*/gu,
  // What stands in quotes is somebody else's words.
  /«[^»\n]{1,300}»|“[^”\n]{1,300}”|"[^"\n]{1,300}"/g,
  // The title of an act: «lov 18. desember 2009 nr. 131 om sosiale tjenester i …».
  /\blov(?: \d{1,2}\. \p{L}+ \d{4}(?: nr\. ?\d+)?)? om [^.,;:()\n]*/giu,
];

/** The text with everything that is not its own words blanked out; every index stays the same. */
export function ownWords(text: string): string {
  return FOREIGN.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}
