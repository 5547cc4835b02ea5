/** Lexical's format bits that Markdown can say; a text's other bits are dropped. */
export const BOLD = 1;
export const ITALIC = 2;
