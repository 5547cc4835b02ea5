import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  IndentFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { CollectionSlug } from 'payload';
import { linkFields } from './link-fields.ts';

/** Indenting nests list items; nothing else can be indented in Markdown. */
const notIndented = ['paragraph', 'heading', 'quote', 'table', 'tablerow', 'tablecell'];

/**
 * The editor of long text: what the Markdown subset can say, and no more. Internal links go to
 * `linkTo`; without it, to the collections that do not set `admin.enableRichTextLink: false`.
 */
export function richTextEditor(linkTo?: CollectionSlug[]) {
  return lexicalEditor({
    features: [
      FixedToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      IndentFeature({ disabledNodes: notIndented, disableTabNode: true }),
      LinkFeature({
        disableAutoLinks: true,
        fields: linkFields,
        ...(linkTo && { enabledCollections: linkTo }),
      }),
      BlockquoteFeature(),
      EXPERIMENTAL_TableFeature(),
    ],
  });
}

/** The editor of a text that is one table: what a cell can say, and the table. */
export const tableEditor = () =>
  lexicalEditor({
    features: [
      FixedToolbarFeature(),
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ disableAutoLinks: true, fields: linkFields }),
      EXPERIMENTAL_TableFeature(),
    ],
  });
