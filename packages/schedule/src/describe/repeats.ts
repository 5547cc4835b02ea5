/** Whether `note` says only what `said` says already: «Stengt i juli» after «Stengt i juli». */
export const repeats = (note: string, said: string): boolean => bare(said).includes(bare(note));

/** The words alone, with a space on either side, so that only whole ones are found. */
const bare = (text: string): string =>
  ` ${(text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}.:]*[\p{L}\p{N}]/gu) ?? []).join(' ')} `;
