import { z } from 'zod';
import { list } from '../basic.ts';
import { accordion } from './accordion.ts';
import { contactBlock } from './contact.ts';
import { document } from './document.ts';
import { factBox } from './fact-box.ts';
import { picture } from './picture.ts';
import { serviceList } from './service-list.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { text } from './text.ts';

/** Every block that a page can be built of. A new one is a file beside this and a line here. */
export const block = () =>
  z.discriminatedUnion('type', [
    text(),
    factBox(),
    steps(),
    table(),
    serviceList(),
    accordion(),
    contactBlock(),
    document(),
    picture(),
  ]);

/** The blocks of a page, in the order in which they are read. */
export const blocks = () => list(block());

export type Block = z.infer<ReturnType<typeof block>>;
export type BlockType = Block['type'];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
