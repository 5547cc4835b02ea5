import type { Condition } from 'payload';

/** A text that editors see, in both målformer. */
export type Translated = {
  nb: string;
  nn: string;
};

/** What a field is called, and what is said below it to help the one who types. */
export type Words = Translated & { help?: Translated };

/** What all field builders understand beyond their words. */
export interface Options {
  required?: boolean;
  /** Share of the row, `50%`. */
  width?: string;
  placeholder?: string;
  condition?: Condition;
}

/** Says the same in both målformer, for words that do not differ. */
export const both = (text: string): Translated => ({ nb: text, nn: text });

/** A text in the målform of an admin in `language`: bokmål unless it is nynorsk. */
export const inLanguage = ({ nb, nn }: Translated, language: string): string =>
  language === 'nn' ? nn : nb;

/** The common parts of a field: name, label, whether it is required, and its place in the form. */
export function base<N extends string>(name: N, words: Words, options: Options = {}) {
  return {
    name,
    label: { nb: words.nb, nn: words.nn },
    ...(options.required ? { required: true } : {}),
    admin: {
      ...(words.help && { description: words.help }),
      ...(options.width && { width: options.width }),
      ...(options.placeholder && { placeholder: options.placeholder }),
      ...(options.condition && { condition: options.condition }),
    },
  };
}
