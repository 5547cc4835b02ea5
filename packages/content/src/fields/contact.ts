import { z } from 'zod';
import { day } from './basic.ts';
import { localizedText, plainLine } from './localized.ts';
import { schedule } from './schedule.ts';
import { source } from './source.ts';
import { channels, codes } from './vocabulary.ts';

/**
 * One way to reach somebody (CPSV-AP: ContactPoint). Its source is required: no number without one.
 * `checkedOn` is the day somebody last tried it or held it against its source; it says more of its age
 * than the date of the source.
 */
export const contact = () =>
  z.strictObject({
    channel: z.enum(codes(channels)),
    value: plainLine(),
    label: localizedText().optional(),
    note: localizedText().optional(),
    hours: schedule().optional(),
    checkedOn: day().optional(),
    source: source(),
  });

/** A place one can go to (HSDS: Location). */
export const place = () =>
  z.strictObject({
    name: localizedText(),
    address: plainLine().optional(),
    accessibility: localizedText().optional(),
    note: localizedText().optional(),
    source: source(),
  });

export type Contact = z.infer<ReturnType<typeof contact>>;
export type Place = z.infer<ReturnType<typeof place>>;
