import type { ArrayField } from 'payload';
import { ageGroups, settings } from '@sett/content';
import { defineBlock } from '../../blocks/define.ts';
import { flag, ref, refs } from '../../fields/basic.ts';
import { group, row, rows } from '../../fields/group.ts';
import { localizedMarkdown, localizedText } from '../../fields/localized.ts';
import { choice, choicesDeep } from '../../fields/vocabulary.ts';
import { goto, ledFrom, nodeKey } from '../../guides/fields.ts';

const words = {
  age: { nb: 'Alder', nn: 'Alder' },
  theme: { nb: 'Tema', nn: 'Tema' },
  setting: { nb: 'Arbeidssted', nn: 'Arbeidsstad' },
};

const sets = () =>
  group(
    'sets',
    {
      nb: 'Da vet vi',
      nn: 'Då veit vi',
      help: {
        nb: 'Det svaret forteller, og som utfallene bruker til å finne tjenester og paragraf.',
        nn: 'Det svaret fortel, og som utfalla bruker til å finne tenester og paragraf.',
      },
    },
    [
      row(
        choice('age', 'age_group', ageGroups, words.age, { width: '30%' }),
        ref('theme', ['theme'], words.theme, { width: '35%' }),
        choice('setting', 'setting', settings, words.setting, { width: '35%' }),
      ),
    ],
  );

const when = () =>
  group(
    'when',
    {
      nb: 'Vises bare når',
      nn: 'Blir vist berre når',
      help: {
        nb: 'La alt stå tomt når svaret passer for alle.',
        nn: 'Lat alt stå tomt når svaret passar for alle.',
      },
    },
    [
      choicesDeep('ages', ageGroups, words.age),
      refs('themes', ['theme'], words.theme),
      choicesDeep('settings', settings, words.setting),
    ],
  );

/** Folded, an answer says where it leads. */
const answers = (): ArrayField => {
  const { admin, ...list } = answerRows();
  const RowLabel = '/guides/AnswerLabel.tsx#AnswerLabel';
  return { ...list, admin: { ...admin, components: { ...admin?.components, RowLabel } } };
};

const answerRows = () =>
  rows(
    'answers',
    {
      nb: 'Svar',
      nn: 'Svar',
      one: { nb: 'Svar', nn: 'Svar' },
      help: {
        nb: 'Minst to og høyst åtte. Har du flere, del dem i grupper med et spørsmål til.',
        nn: 'Minst to og høgst åtte. Har du fleire, del dei i grupper med eit spørsmål til.',
      },
    },
    [
      nodeKey(),
      row(
        localizedText('label', { nb: 'Svar', nn: 'Svar' }, { required: true, width: '55%' }),
        goto({ width: '45%' }),
      ),
      sets(),
      when(),
    ],
    { required: true },
  );

export const Question = () =>
  defineBlock({
    type: 'question',
    label: { nb: 'Spørsmål', nn: 'Spørsmål' },
    fields: [
      nodeKey(),
      ledFrom(),
      localizedText(
        'title',
        {
          nb: 'Spørsmål',
          nn: 'Spørsmål',
          help: { nb: 'Kort, med hverdagsord.', nn: 'Kort, med kvardagsord.' },
        },
        { required: true },
      ),
      localizedMarkdown('help', {
        nb: 'Forklaring under spørsmålet',
        nn: 'Forklaring under spørsmålet',
      }),
      flag('gate', {
        nb: 'Dette er spørsmålet om fare',
        nn: 'Dette er spørsmålet om fare',
        help: {
          nb: 'Veiviseren skal begynne med det, og det kan ikke hoppes over.',
          nn: 'Vegvisaren skal begynne med det, og det kan ikkje hoppast over.',
        },
      }),
      answers(),
    ],
  });
