/** A picture in every size and format that the site serves it in. */
export interface PictureFiles {
  /** Of the fallback, so that the browser keeps its room. */
  width: number;
  height: number;
  fallback: string;
  /** Better formats first. */
  sources: readonly { type: string; srcset: string }[];
  /** Where each file lies until the pages are written, by its name below `/bilder/`. */
  files: ReadonlyMap<string, string>;
}
