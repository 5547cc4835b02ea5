import type { Words } from './nb.ts';

/** The words that stand on the page of an entry, which may be in any language. */
export type PageWords = Pick<
  Words,
  | 'language'
  | 'skip'
  | 'demonstrationLabel'
  | 'demonstration'
  | 'breadcrumbs'
  | 'home'
  | 'menu'
  | 'door'
  | 'exit'
  | 'call'
  | 'sms'
  | 'email'
  | 'chat'
  | 'web'
  | 'service'
  | 'facts'
  | 'vouching'
  | 'footer'
  | 'table'
> & {
  acute: Pick<Words['acute'], 'button' | 'footer'>;
  ages: Pick<Words['ages'], 'pregnancy' | 'years' | 'from' | 'upTo'>;
  services: Pick<Words['services'], 'crumb'>;
  helplines: Pick<
    Words['helplines'],
    'title' | 'free' | 'anonymous' | 'notAnonymous' | 'forWhom' | 'operator' | 'all'
  >;
  terms: Pick<Words['terms'], 'more' | 'close'>;
  laws: Pick<Words['laws'], 'checked' | 'unchecked'>;
  index: { kinds: Pick<Words['index']['kinds'], 'service' | 'helpline'> };
};

/** What is said only on translated pages. */
export type TranslatedWords = PageWords & {
  language: { menu: string };
  /** Opening hours; the målformer have a package of their own for them. */
  hours: {
    allDay: string;
    everyDay: string;
    byAppointment: string;
    /** Between days and clock. */
    between: string;
    days: (first: string, last: string) => string;
    clock: (opens: string, closes: string | undefined) => string;
  };
};
