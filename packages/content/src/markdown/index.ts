export { canonicalTree } from './canonical/blocks.ts';
export { addressProblem, type AddressProblem } from './check/address.ts';
export { checkMarkdown } from './check/index.ts';
export { formatMarkdown } from './format.ts';
export { entryKeyOf, entryLinksIn, entryUrl, linksIn, type MarkdownLink } from './links.ts';
export { MAX_LENGTH, parseMarkdown } from './parse.ts';
export { plainText } from './plain-text.ts';
export { MarkdownError, type MarkdownCode, type MarkdownProblem } from './problem.ts';
export { stringifyMarkdown } from './stringify.ts';
export type {
  Block,
  Break,
  Emphasis,
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  MarkdownTree,
  Paragraph,
  Quote,
  Root,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
} from './tree.ts';
