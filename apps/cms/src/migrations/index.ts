import * as migration_20261123_034919_first from './20261123_034919_first';

export const migrations = [
  {
    up: migration_20261123_034919_first.up,
    down: migration_20261123_034919_first.down,
    name: '20261123_034919_first'
  },
];
