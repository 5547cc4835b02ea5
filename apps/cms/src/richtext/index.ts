export { richTextEditor, tableEditor } from './editor.ts';
export { RichTextError } from './error.ts';
export { lexicalToMarkdown, type LexicalToMarkdownOptions } from './lexical-to-markdown.ts';
export { markdownToLexical, type MarkdownToLexicalOptions } from './markdown-to-lexical.ts';
export type { DocReference, RichTextNode, RichTextState } from './state.ts';
