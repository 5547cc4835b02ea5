import type { CollectionConfig } from 'payload';
import type { KindName } from '@sett/content';
import { Adaptation } from './Adaptation/index.ts';
import { Guide } from './Guide/index.ts';
import { Helpline } from './Helpline/index.ts';
import { Law } from './Law/index.ts';
import { Media } from './Media/index.ts';
import { Organisation } from './Organisation/index.ts';
import { Page } from './Page/index.ts';
import { Redirect } from './Redirect/index.ts';
import { Release } from './Release/index.ts';
import { RiskArea } from './RiskArea/index.ts';
import { Service } from './Service/index.ts';
import { Sign } from './Sign/index.ts';
import { Site } from './Site/index.ts';
import { Term } from './Term/index.ts';
import { Theme } from './Theme/index.ts';
import { User } from './User/index.ts';

/** The collection of every kind of entry. A new kind is one folder and one line here. */
export const contentCollections = {
  service: Service,
  page: Page,
  guide: Guide,
  sign: Sign,
  organisation: Organisation,
  media: Media,
  theme: Theme,
  term: Term,
  law: Law,
  helpline: Helpline,
  'risk-area': RiskArea,
  site: Site,
  adaptation: Adaptation,
  redirect: Redirect,
} satisfies Record<KindName, CollectionConfig>;

export const collections: CollectionConfig[] = [
  ...Object.values(contentCollections),
  Release,
  User,
];
