import { code } from '../../fields/basic.ts';
import { group, optionalInside, row } from '../../fields/group.ts';
import { part } from '../../fields/part.ts';

/** The colours of the site. */
export const theme = () =>
  group(
    'theme',
    {
      nb: 'Farger',
      nn: 'Fargar',
      help: {
        nb: 'Skriv som #12564c, med små bokstaver. Tomt: samme som nettstedet dette bygger på.',
        nn: 'Skriv som #12564c, med små bokstavar. Tomt: same som nettstaden dette byggjer på.',
      },
    },
    [
      ...optionalInside([
        row(
          code(
            'colour',
            { nb: 'Hovedfarge', nn: 'Hovudfarge' },
            { required: true, width: '50%', placeholder: '#12564c' },
          ),
          code(
            'dot',
            { nb: 'Prikkens farge', nn: 'Fargen på prikken' },
            { width: '50%', placeholder: '#f0a04b' },
          ),
        ),
      ]),
      themePreview(),
    ],
  );

/** What the colours become on the site. It holds nothing of its own. */
const themePreview = () =>
  part('preview', '/components/ThemePreview', { nb: 'Slik blir det', nn: 'Slik blir det' });
