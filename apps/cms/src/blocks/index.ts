import type { BlocksField } from 'payload';
import type { Words } from '../fields/words.ts';
import { Accordion } from './Accordion.ts';
import { Contact } from './Contact.ts';
import { blocksField } from './define.ts';
import { Document } from './Document.ts';
import { FactBox } from './FactBox.ts';
import { Picture } from './Picture.ts';
import { ServiceList } from './ServiceList.ts';
import { Steps } from './Steps.ts';
import { Table } from './Table.ts';
import { Text } from './Text.ts';

const words: Words = {
  nb: 'Blokker',
  nn: 'Blokker',
  help: {
    nb: 'Kommer etter teksten, i denne rekkefølgen. Dra for å bytte om.',
    nn: 'Kjem etter teksten, i denne rekkjefølgja. Dra for å byte om.',
  },
};

/** What a page is built of below its text. A new block is a file beside this and a line here. */
export const blocks = (name = 'blocks'): BlocksField =>
  blocksField(name, words, [
    Text(),
    FactBox(),
    Steps(),
    Table(),
    ServiceList(),
    Accordion(),
    Contact(),
    Document(),
    Picture(),
  ]);
