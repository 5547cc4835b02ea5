import { defineBlock } from '../../blocks/define.ts';
import { localizedMarkdown, localizedText } from '../../fields/localized.ts';
import { goto, ledFrom, nodeKey } from '../../guides/fields.ts';

export const Interruption = () =>
  defineBlock({
    type: 'interruption',
    label: { nb: 'Les først', nn: 'Les først' },
    fields: [
      nodeKey(),
      ledFrom(),
      localizedText('title', { nb: 'Overskrift', nn: 'Overskrift' }, { required: true }),
      localizedMarkdown(
        'text',
        {
          nb: 'Tekst',
          nn: 'Tekst',
          help: {
            nb: 'Det som må leses før en går videre.',
            nn: 'Det som må lesast før ein går vidare.',
          },
        },
        { required: true },
      ),
      goto(),
    ],
  });
