import { z } from 'zod';
import { flag, ref } from '../../fields/basic.ts';
import { blocks } from '../../fields/blocks/index.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
import { localizedMarkdown } from '../../fields/localized.ts';
import { codes, pageLevels } from '../../fields/vocabulary.ts';
import { defineKind } from '../kind.ts';

/**
 * A page of the samhandlingsmodell, or another text. Pages form a tree, which is also their address. A
 * `template` is on no site: a new kommune below gets a draft of its own to fill in.
 */
export const page = defineKind({
  name: 'page',
  label: { nb: 'Side', nn: 'Side' },
  segment: '',
  schema: z.strictObject({
    ...head(),
    keywords: keywords(),
    sensitive: sensitive(),
    level: z.enum(codes(pageLevels)).optional(),
    parent: ref('page').optional(),
    order: z.int().min(0).max(9999).optional(),
    template: flag(),
    body: localizedMarkdown().optional(),
    blocks: blocks(),
    ...tail(),
  }),
  adaptable: ['summary', 'body', 'blocks'],
});
