import type { GroupField } from 'payload';
import { answers, costs } from '@sett/content';
import { group } from '../../fields/group.ts';
import { localizedLine, plainLines } from '../../fields/localized.ts';
import { source } from '../../fields/source.ts';
import { choice } from '../../fields/vocabulary.ts';

const unknown = { required: true, defaultValue: 'unknown' };

/** Unknown is a value: it is never shown or counted as «no referral needed». */
export const referral = (name = 'referral'): GroupField =>
  group(name, { nb: 'Henvisning', nn: 'Tilvising' }, [
    choice(
      'needed',
      'answer',
      answers,
      {
        nb: 'Trenger man henvisning?',
        nn: 'Treng ein tilvising?',
        help: {
          nb: 'Vet dere ikke, velg «Ikke kjent». Da lover vi ikke noe.',
          nn: 'Veit de ikkje, vel «Ikkje kjent». Då lovar vi ikkje noko.',
        },
      },
      unknown,
    ),
    localizedLine('whoMayRefer', { nb: 'Hvem kan henvise', nn: 'Kven kan tilvise' }),
    localizedLine('consent', {
      nb: 'Samtykke',
      nn: 'Samtykke',
      help: { nb: 'Hvem må si ja, og når.', nn: 'Kven må seie ja, og når.' },
    }),
    localizedLine('ageRule', {
      nb: 'Fra hvilken alder man bestemmer selv',
      nn: 'Frå kva alder ein bestemmer sjølv',
    }),
    source(),
  ]);

export const cost = (name = 'cost'): GroupField =>
  group(name, { nb: 'Pris', nn: 'Pris' }, [
    choice('kind', 'cost', costs, { nb: 'Koster det noe?', nn: 'Kostar det noko?' }, unknown),
    localizedLine('text', { nb: 'Hva det koster', nn: 'Kva det kostar' }),
    source(),
  ]);

export const interpreter = (name = 'interpreter'): GroupField =>
  group(name, { nb: 'Tolk og språk', nn: 'Tolk og språk' }, [
    choice(
      'available',
      'answer',
      answers,
      {
        nb: 'Kan man få tolk?',
        nn: 'Kan ein få tolk?',
        help: { nb: 'Barn skal aldri tolke.', nn: 'Barn skal aldri tolke.' },
      },
      unknown,
    ),
    plainLines('languages', { nb: 'Språk de ansatte snakker', nn: 'Språk dei tilsette snakkar' }),
    localizedLine('note', { nb: 'Merknad', nn: 'Merknad' }),
    source(),
  ]);
