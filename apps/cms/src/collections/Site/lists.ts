import { urgencies } from '@sett/content';
import { ref, refs } from '../../fields/basic.ts';
import { row, rows } from '../../fields/group.ts';
import { localizedText } from '../../fields/localized.ts';
import { choice } from '../../fields/vocabulary.ts';

/** What people most often look for. */
export const shortcuts = () =>
  rows(
    'shortcuts',
    {
      nb: 'Det folk oftest ser etter',
      nn: 'Det folk oftast ser etter',
      one: { nb: 'Snarvei', nn: 'Snarveg' },
      help: {
        nb: 'Står på forsiden, i denne rekkefølgen. Tomt: samme som nettstedet dette bygger på.',
        nn: 'Står på framsida, i denne rekkjefølgja. Tomt: same som nettstaden dette byggjer på.',
      },
    },
    [
      row(
        ref(
          'to',
          ['service', 'page', 'theme', 'helpline', 'term'],
          { nb: 'Vis til', nn: 'Vis til' },
          { required: true, width: '50%' },
        ),
        localizedText(
          'label',
          {
            nb: 'Eget navn',
            nn: 'Eige namn',
            help: {
              nb: 'Slik folk ville spurt: «Hvordan melder jeg fra?» Tomt: tittelen.',
              nn: 'Slik folk ville spurt: «Korleis melder eg frå?» Tomt: tittelen.',
            },
          },
          { width: '50%' },
        ),
      ),
    ],
  );

/** Whom to turn to when a service has given no number. */
export const safeContacts = () =>
  rows(
    'safeContacts',
    {
      nb: 'Trygge kontakter',
      nn: 'Trygge kontaktar',
      one: { nb: 'Kontakt', nn: 'Kontakt' },
      help: {
        nb: 'Hvem leseren skal ringe når en tjeneste mangler egen kontakt.',
        nn: 'Kven lesaren skal ringje når ei teneste manglar eigen kontakt.',
      },
    },
    [
      row(
        choice(
          'urgency',
          'urgency',
          urgencies,
          { nb: 'Når det haster slik', nn: 'Når det hastar slik' },
          { required: true, width: '50%' },
        ),
        ref(
          'contact',
          ['helpline', 'service'],
          { nb: 'Vis til', nn: 'Vis til' },
          { required: true, width: '50%' },
        ),
      ),
      refs('themes', ['theme'], { nb: 'Bare for disse temaene', nn: 'Berre for desse temaa' }),
    ],
  );
