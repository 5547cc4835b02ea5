import type { z } from 'zod';
import { adaptation } from './adaptation/index.ts';
import { guide } from './guide/index.ts';
import { helpline } from './helpline/index.ts';
import type { Kind } from './kind.ts';
import { law } from './law/index.ts';
import { media } from './media/index.ts';
import { organisation } from './organisation/index.ts';
import { page } from './page/index.ts';
import { redirect } from './redirect/index.ts';
import { riskArea } from './risk-area/index.ts';
import { service } from './service/index.ts';
import { sign } from './sign/index.ts';
import { site } from './site/index.ts';
import { term } from './term/index.ts';
import { theme } from './theme/index.ts';

/** Every kind of entry, in the order in which they are imported. A new kind is one folder and one line here. */
export const kinds = {
  site,
  organisation,
  theme,
  'risk-area': riskArea,
  law,
  term,
  helpline,
  service,
  page,
  guide,
  sign,
  adaptation,
  redirect,
  media,
} as const;

export type KindName = keyof typeof kinds;
export type DataOf<K extends KindName> = z.infer<(typeof kinds)[K]['schema']>;

export const kindNames = Object.keys(kinds) as KindName[];

/** Whether this is the name of a kind; what comes from outside may be anything. */
export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);

/** The kind with its schema in the general form, for code that treats all kinds alike. */
export const kindOf = (name: KindName): Kind => kinds[name];
