import { code, ref } from '../../fields/basic.ts';
import { contacts, places } from '../../fields/contact.ts';
import { head, tail } from '../../fields/head.ts';
import { localizedMarkdown } from '../../fields/localized.ts';
import { defineCollection } from '../define.ts';

export const Organisation = defineCollection({
  kind: 'organisation',
  plural: { nb: 'Enheter', nn: 'Einingar' },
  help: { nb: 'Enheter som svarer for tjenester.', nn: 'Einingar som svarar for tenester.' },
  table: 'organisations',
  menu: 'content',
  columns: ['title', 'site', 'parent', '_status', 'state', 'missing'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { nb: 'Tekst', nn: 'Tekst' },
          fields: [
            ...head(),
            localizedMarkdown('body', {
              nb: 'Om enheten',
              nn: 'Om eininga',
              help: {
                nb: 'Skriv til du. Hva kan de hjelpe med?',
                nn: 'Skriv til du. Kva kan dei hjelpe med?',
              },
            }),
            ref('parent', ['organisation'], { nb: 'Hører til', nn: 'Høyrer til' }),
            code(
              'orgNumber',
              { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer' },
              { placeholder: '123456789' },
            ),
          ],
        },
        { label: { nb: 'Kontakt og sted', nn: 'Kontakt og stad' }, fields: [contacts(), places()] },
        { label: { nb: 'Ansvar og kilder', nn: 'Ansvar og kjelder' }, fields: tail() },
      ],
    },
  ],
});
