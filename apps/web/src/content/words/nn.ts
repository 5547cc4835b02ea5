import { frame } from './nn/frame.ts';
import { guide } from './nn/guide.ts';
import { home } from './nn/home.ts';
import { services } from './nn/services.ts';
import { texts } from './nn/texts.ts';
import type { Words } from './nb.ts';

/** Everything the site itself says, in nynorsk. */
export const nn: Words = { ...frame, ...home, ...services, ...texts, ...guide };
