import { WORDS } from './words.ts';
import type { Hours, Language } from '../types.ts';

/** «07.30–16.30», «fra kl. 18.00», «16.00–08.00 dagen etter», «hele døgnet»; empty when not known. */
export function hoursText({ opens, closes, closesNextDay }: Hours, language: Language): string {
  if (opens === undefined) return '';
  if (closes === undefined) return `${WORDS[language].from} kl. ${dotted(opens)}`;
  if (opens === '00:00' && closes === '00:00') return WORDS[language].allDay;
  if (closes === '00:00') return `${dotted(opens)}–24.00`;
  return `${dotted(opens)}–${dotted(closes)}${closesNextDay ? ' dagen etter' : ''}`;
}

/** A clock time as it is written in Norwegian: «07.30». */
export function dotted(clock: string): string {
  return clock.replace(':', '.');
}
