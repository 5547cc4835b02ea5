import { frame } from './nb/frame.ts';
import { guide } from './nb/guide.ts';
import { home } from './nb/home.ts';
import { services } from './nb/services.ts';
import { texts } from './nb/texts.ts';

/** Everything the site itself says, in bokmål. `nn.ts` has the same shape. */
export const nb = { ...frame, ...home, ...services, ...texts, ...guide };

export type Words = typeof nb;
