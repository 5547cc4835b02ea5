import { urgencies } from '@sett/content';
import type { Translated } from '../fields/words.ts';
import type { Tone } from './map.ts';
import type { Say } from './useSay.ts';

/** What a box is, in words: «Utfall: i dag». */
export function sayTone(tone: Tone, say: Say): string {
  if (tone === 'gate' || tone === 'question' || tone === 'interruption') return say(tone);
  const urgency = (urgencies as Record<string, Translated | undefined>)[tone];
  return urgency ? `${say('outcome')}: ${say(urgency).toLowerCase()}` : say('outcome');
}
