/** Thrown when a rich text cannot be said in Markdown, or the other way. For the editor to read. */
export class RichTextError extends Error {
  override readonly name = 'RichTextError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(`${message} Slik retter du det: ${remedy}`);
    this.remedy = remedy;
  }
}
