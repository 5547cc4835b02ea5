import { Notice as Notice_3159fc316da77caa76e814a26d53f0d3 } from '../../../adapting/admin/Notice.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NewRows as NewRows_e9eeda316bfcd80912e516039446fe0d } from '../../../components/NewRows.tsx'
import { RowLabel as RowLabel_33fee81e9e411133e55d12765c054501 } from '../../../components/RowLabel.tsx'
import { WeekdaysField as WeekdaysField_e8905ba41afde8bb636605be3785a41c } from '../../../components/WeekdaysField.tsx'
import { DocumentOverview as DocumentOverview_5fc5b95809c2cacfd22c2cb3a869ad3b } from '../../../overview/DocumentOverview.tsx'
import { MissingCell as MissingCell_0641c0b0ee04b22da3bb4c83dd899cd3 } from '../../../overview/cells.tsx'
import { StateCell as StateCell_0641c0b0ee04b22da3bb4c83dd899cd3 } from '../../../overview/cells.tsx'
import { DocumentStatus as DocumentStatus_7b897ec33a73c2ee7978e70a48aa7676 } from '../../../components/DocumentStatus.tsx'
import { LocalView as LocalView_d6a801acf2eea0652be7c5c2f825b38b } from '../../../adapting/admin/LocalView.tsx'
import { NodeChoice as NodeChoice_62dde82da429f494ebf32e9223f0249f } from '../../../guides/NodeChoice.tsx'
import { GuideCheck as GuideCheck_257af889d3c620c9d3c84d74fad4a8e1 } from '../../../guides/GuideCheck.tsx'
import { KeyField as KeyField_cf3fb4985a74c429097111ec652c4e9b } from '../../../guides/KeyField.tsx'
import { LedFrom as LedFrom_d0012c0a00acf4a301cdb208eeaab090 } from '../../../guides/LedFrom.tsx'
import { ChoicesField as ChoicesField_a8b03c2cf9be388bb2d432e5e172aa1a } from '../../../components/ChoicesField.tsx'
import { AnswerLabel as AnswerLabel_4e1b9c476d05fff1b8f85a7f25534457 } from '../../../guides/AnswerLabel.tsx'
import { GuideMap as GuideMap_ed879b0067ccdb7f83d0232f28d87473 } from '../../../guides/GuideMap.tsx'
import { GuideTrial as GuideTrial_30db9eac5e668781536abbb839b4bd37 } from '../../../guides/GuideTrial.tsx'
import { ThemePreview as ThemePreview_c58328fde47d9f996efc9b272e646d29 } from '../../../components/ThemePreview.tsx'
import { RemoveSite as RemoveSite_687f5888b6ed7fb4f1081a58d57b036b } from '../../../sites/RemoveSite.tsx'
import { NewSiteForm as NewSiteForm_be542793872e8fad70d14e66cc59a406 } from '../../../sites/NewSiteForm.tsx'
import { Changes as Changes_8d8c763bac963e1271fa4fe2e97b3386 } from '../../../adapting/admin/Changes.tsx'
import { ChangedCell as ChangedCell_d8c67d8b6f93291f7e60fdf29ef575e3 } from '../../../adapting/admin/ChangedCell.tsx'
import { AdaptedCell as AdaptedCell_0504fbeb9acd9b9944b6e1fdaac85d89 } from '../../../adapting/admin/AdaptedCell.tsx'
import { ModeField as ModeField_e2d86839417a926c7694cbf2e812c5f2 } from '../../../adapting/admin/ModeField.tsx'
import { SharedText as SharedText_e8c8bfbc5b2f92bffb992191da988e63 } from '../../../adapting/admin/SharedText.tsx'
import { StepTimes as StepTimes_4d59b2746fb84ac45e7edecfc6dc68d4 } from '../../../components/StepTimes.tsx'
import { ReleaseControls as ReleaseControls_9f6b268b801d82d84d2bf386ca25dec1 } from '../../../components/ReleaseControls.tsx'
import { ChangedList as ChangedList_494d5acc0a42188d4b6aa8e2c5770953 } from '../../../adapting/admin/ChangedList.tsx'
import { Dashboard as Dashboard_33eff38147282ba724a31c2bc42d8899 } from '../../../components/Dashboard.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/adapting/admin/Notice.tsx#Notice": Notice_3159fc316da77caa76e814a26d53f0d3,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/NewRows.tsx#NewRows": NewRows_e9eeda316bfcd80912e516039446fe0d,
  "/components/RowLabel.tsx#RowLabel": RowLabel_33fee81e9e411133e55d12765c054501,
  "/components/WeekdaysField.tsx#WeekdaysField": WeekdaysField_e8905ba41afde8bb636605be3785a41c,
  "/overview/DocumentOverview.tsx#DocumentOverview": DocumentOverview_5fc5b95809c2cacfd22c2cb3a869ad3b,
  "/overview/cells.tsx#MissingCell": MissingCell_0641c0b0ee04b22da3bb4c83dd899cd3,
  "/overview/cells.tsx#StateCell": StateCell_0641c0b0ee04b22da3bb4c83dd899cd3,
  "/components/DocumentStatus.tsx#DocumentStatus": DocumentStatus_7b897ec33a73c2ee7978e70a48aa7676,
  "/adapting/admin/LocalView.tsx#LocalView": LocalView_d6a801acf2eea0652be7c5c2f825b38b,
  "/guides/NodeChoice.tsx#NodeChoice": NodeChoice_62dde82da429f494ebf32e9223f0249f,
  "/guides/GuideCheck.tsx#GuideCheck": GuideCheck_257af889d3c620c9d3c84d74fad4a8e1,
  "/guides/KeyField.tsx#KeyField": KeyField_cf3fb4985a74c429097111ec652c4e9b,
  "/guides/LedFrom.tsx#LedFrom": LedFrom_d0012c0a00acf4a301cdb208eeaab090,
  "/components/ChoicesField.tsx#ChoicesField": ChoicesField_a8b03c2cf9be388bb2d432e5e172aa1a,
  "/guides/AnswerLabel.tsx#AnswerLabel": AnswerLabel_4e1b9c476d05fff1b8f85a7f25534457,
  "/guides/GuideMap.tsx#GuideMap": GuideMap_ed879b0067ccdb7f83d0232f28d87473,
  "/guides/GuideTrial.tsx#GuideTrial": GuideTrial_30db9eac5e668781536abbb839b4bd37,
  "/components/ThemePreview.tsx#ThemePreview": ThemePreview_c58328fde47d9f996efc9b272e646d29,
  "/sites/RemoveSite.tsx#RemoveSite": RemoveSite_687f5888b6ed7fb4f1081a58d57b036b,
  "/sites/NewSiteForm.tsx#NewSiteForm": NewSiteForm_be542793872e8fad70d14e66cc59a406,
  "/adapting/admin/Changes.tsx#Changes": Changes_8d8c763bac963e1271fa4fe2e97b3386,
  "/adapting/admin/ChangedCell.tsx#ChangedCell": ChangedCell_d8c67d8b6f93291f7e60fdf29ef575e3,
  "/adapting/admin/AdaptedCell.tsx#AdaptedCell": AdaptedCell_0504fbeb9acd9b9944b6e1fdaac85d89,
  "/adapting/admin/ModeField.tsx#ModeField": ModeField_e2d86839417a926c7694cbf2e812c5f2,
  "/adapting/admin/SharedText.tsx#SharedText": SharedText_e8c8bfbc5b2f92bffb992191da988e63,
  "/components/StepTimes.tsx#StepTimes": StepTimes_4d59b2746fb84ac45e7edecfc6dc68d4,
  "/components/ReleaseControls.tsx#ReleaseControls": ReleaseControls_9f6b268b801d82d84d2bf386ca25dec1,
  "/adapting/admin/ChangedList.tsx#ChangedList": ChangedList_494d5acc0a42188d4b6aa8e2c5770953,
  "/components/Dashboard.tsx#Dashboard": Dashboard_33eff38147282ba724a31c2bc42d8899,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
