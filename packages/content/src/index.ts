export { addressOf, slugOf } from './address.ts';
export { canonicalData, canonicalEntry } from './canonical.ts';
export { answersAllDay } from './check/guides.ts';
export { checkContent } from './check/index.ts';
export { schemaProblems } from './check/schema.ts';
export { entriesOf, entryOf, type Content, type Entry, type EntryOf } from './entry.ts';
export { block, type Block, type BlockOf, type BlockType } from './fields/blocks/index.ts';
export type { Contact, Place } from './fields/contact.ts';
export type { Vouching } from './fields/head.ts';
export {
  languages,
  locales,
  translations,
  type Language,
  type Locale,
  type Localized,
  type Translation,
} from './fields/localized.ts';
export { fieldMeta, type FieldMeta } from './fields/meta.ts';
export type { OpeningRule, Schedule } from './fields/schedule.ts';
export type { Source } from './fields/source.ts';
export {
  ageGroups,
  answers,
  audiences,
  channels,
  codes,
  costs,
  documentFormats,
  documentLanguages,
  frequencies,
  guideAudiences,
  modes,
  pageLevels,
  preventionLevels,
  settings,
  signPlaces,
  siteDeadlines,
  tones,
  urgencies,
} from './fields/vocabulary.ts';
export { contentHash, entryHash } from './hash.ts';
export { fileOf, keyOf, keyOfFile, parseKey, type KeyParts } from './key.ts';
export { isKindName, kindNames, kindOf, kinds, type DataOf, type KindName } from './kinds/index.ts';
export { ageSpans, toGraph } from './kinds/guide/graph.ts';
export { fitsAges, servicesFor } from './kinds/guide/services.ts';
export type { GuideNode, GuideNodeOf, GuideNodeType } from './kinds/guide/nodes.ts';
export { guideAt, presetOf, presetsOf } from './kinds/sign/presets.ts';
export type { Kind } from './kinds/kind.ts';
export { startSite, type SiteOrder, type SiteStart } from './new-site.ts';
export {
  gapSorts,
  gapsOf,
  medianLix,
  noticesOf,
  readability,
  type Gap,
  type GapSort,
  type Notice,
  type Readability,
} from './notices/index.ts';
export { ContentError, formatProblem, type Problem } from './problem.ts';
export { adapt, isAppendable, isOptional } from './resolve/adapt.ts';
export {
  baseHash,
  baseOf,
  choices,
  decide,
  sharedChanges,
  type Base,
  type Choice,
  type SharedChange,
} from './resolve/changes.ts';
export { dropDanglingRelations } from './resolve/relations.ts';
export { siteChain } from './resolve/chain.ts';
export { adaptationOf, originsOf, sharedEntry, type Origin } from './resolve/shared.ts';
export { asContent, resolveSite, type ResolvedSite } from './resolve/site.ts';
export { placeOf, titleOf } from './titles.ts';
export { rebuild, unwrap, variantOf, variantsOf, walk, type Field, type Path } from './walk.ts';
