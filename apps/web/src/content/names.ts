import { languages, type Language } from '@sett/content';
import { languageMix } from '@sett/content/klarsprak';
import { norwegianView, type AnyView } from './site-content.ts';

/**
 * The names that may stand on a page. Other names are one list for both målformer, so the ones that
 * belong to the other are left to the search.
 */
export function namesIn(view: AnyView, names: readonly string[] = []): string[] {
  const { language } = norwegianView(view);
  return names.filter((name) => languageMix(name, language).length === 0);
}

/** The målform of somebody else's words, such as a title, when they are not in the page's own. */
export function foreignLanguage(view: AnyView, text: string): Language | undefined {
  const { language } = norwegianView(view);
  if (languageMix(text, language).length > 0) return languages.find((each) => each !== language);
  return language === view.language ? undefined : language;
}
