export { languageMix, type MixedWord } from './language-mix.ts';
export { lix, lixLevel, lixLevels, type LixLevel } from './lix.ts';
export { sentences, words } from './sentences.ts';
