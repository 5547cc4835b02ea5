import { z } from 'zod';
import { day, flag, list, ref, slug, webAddress } from './basic.ts';
import { localizedText, plainLine } from './localized.ts';
import { sources } from './source.ts';

/**
 * Words that lead to an entry in the search and are never shown: everyday, old and hurtful ones. In any
 * målform.
 */
export const keywords = () => list(plainLine());

/**
 * About violence, abuse, control, self-harm and the like: somebody who reads it may be watched, so its
 * pages have a way to leave at once.
 */
export const sensitive = () => flag();

/** Who answers for a text: a role in a unit, never a person's name. */
const role = () =>
  z.strictObject({ role: localizedText(), organisation: ref('organisation').optional() });

/** Who vouched for the text, when, and how often it is due. Missing: nobody has vouched yet. */
const vouching = () =>
  z.strictObject({
    by: localizedText(),
    on: day(),
    everyMonths: z.int().min(1).max(60),
  });

/** The fields that every entry begins with. */
export const head = () => ({
  title: localizedText(),
  slug: slug().optional(),
  summary: localizedText().optional(),
});

/** The fields that every entry with text of its own ends with. */
export const tail = () => ({
  owner: role().optional(),
  substitute: role().optional(),
  vouching: vouching().optional(),
  masterPage: webAddress().optional(),
  sources: sources(),
});

export type Vouching = z.infer<ReturnType<typeof vouching>>;
