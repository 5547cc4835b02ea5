export { anyTree } from './trees.ts';
export { anyKey, anyText, anyUrl } from './words.ts';
