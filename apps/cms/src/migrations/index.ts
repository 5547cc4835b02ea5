import * as migration_20261123_000000_first from './20261123_000000_first.ts';
import * as migration_20261123_063112_keywords_shortcuts from './20261123_063112_keywords_shortcuts.ts';
import * as migration_20261123_064226_blocks from './20261123_064226_blocks.ts';
import * as migration_20261123_065329_sites from './20261123_065329_sites.ts';
import * as migration_20261123_065751_contact_checked_on from './20261123_065751_contact_checked_on.ts';
import * as migration_20261123_071112_remember_base from './20261123_071112_remember_base.ts';
import * as migration_20261123_074205_languages from './20261123_074205_languages.ts';
import * as migration_20261123_080612_guides from './20261123_080612_guides.ts';
import * as migration_20261123_112648_signs from './20261123_112648_signs.ts';

export const migrations = [
  {
    up: migration_20261123_000000_first.up,
    down: migration_20261123_000000_first.down,
    name: '20261123_000000_first',
  },
  {
    up: migration_20261123_063112_keywords_shortcuts.up,
    down: migration_20261123_063112_keywords_shortcuts.down,
    name: '20261123_063112_keywords_shortcuts',
  },
  {
    up: migration_20261123_064226_blocks.up,
    down: migration_20261123_064226_blocks.down,
    name: '20261123_064226_blocks',
  },
  {
    up: migration_20261123_065329_sites.up,
    down: migration_20261123_065329_sites.down,
    name: '20261123_065329_sites',
  },
  {
    up: migration_20261123_065751_contact_checked_on.up,
    down: migration_20261123_065751_contact_checked_on.down,
    name: '20261123_065751_contact_checked_on',
  },
  {
    up: migration_20261123_071112_remember_base.up,
    down: migration_20261123_071112_remember_base.down,
    name: '20261123_071112_remember_base',
  },
  {
    up: migration_20261123_074205_languages.up,
    down: migration_20261123_074205_languages.down,
    name: '20261123_074205_languages',
  },
  {
    up: migration_20261123_080612_guides.up,
    down: migration_20261123_080612_guides.down,
    name: '20261123_080612_guides',
  },
  {
    up: migration_20261123_112648_signs.up,
    down: migration_20261123_112648_signs.down,
    name: '20261123_112648_signs'
  },
];
