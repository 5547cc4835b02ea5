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
import { RowLabel as RowLabel_33fee81e9e411133e55d12765c054501 } from '../../../components/RowLabel.tsx'
import { WeekdaysField as WeekdaysField_e8905ba41afde8bb636605be3785a41c } from '../../../components/WeekdaysField.tsx'
import { DocumentOverview as DocumentOverview_5fc5b95809c2cacfd22c2cb3a869ad3b } from '../../../overview/DocumentOverview.tsx'
import { MissingCell as MissingCell_0641c0b0ee04b22da3bb4c83dd899cd3 } from '../../../overview/cells.tsx'
import { StateCell as StateCell_0641c0b0ee04b22da3bb4c83dd899cd3 } from '../../../overview/cells.tsx'
import { DocumentStatus as DocumentStatus_7b897ec33a73c2ee7978e70a48aa7676 } from '../../../components/DocumentStatus.tsx'
import { ThemePreview as ThemePreview_c58328fde47d9f996efc9b272e646d29 } from '../../../components/ThemePreview.tsx'
import { RemoveSite as RemoveSite_687f5888b6ed7fb4f1081a58d57b036b } from '../../../sites/RemoveSite.tsx'
import { NewSiteForm as NewSiteForm_be542793872e8fad70d14e66cc59a406 } from '../../../sites/NewSiteForm.tsx'
import { StepTimes as StepTimes_4d59b2746fb84ac45e7edecfc6dc68d4 } from '../../../components/StepTimes.tsx'
import { ReleaseControls as ReleaseControls_9f6b268b801d82d84d2bf386ca25dec1 } from '../../../components/ReleaseControls.tsx'
import { Dashboard as Dashboard_33eff38147282ba724a31c2bc42d8899 } from '../../../components/Dashboard.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
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
  "/components/RowLabel.tsx#RowLabel": RowLabel_33fee81e9e411133e55d12765c054501,
  "/components/WeekdaysField.tsx#WeekdaysField": WeekdaysField_e8905ba41afde8bb636605be3785a41c,
  "/overview/DocumentOverview.tsx#DocumentOverview": DocumentOverview_5fc5b95809c2cacfd22c2cb3a869ad3b,
  "/overview/cells.tsx#MissingCell": MissingCell_0641c0b0ee04b22da3bb4c83dd899cd3,
  "/overview/cells.tsx#StateCell": StateCell_0641c0b0ee04b22da3bb4c83dd899cd3,
  "/components/DocumentStatus.tsx#DocumentStatus": DocumentStatus_7b897ec33a73c2ee7978e70a48aa7676,
  "/components/ThemePreview.tsx#ThemePreview": ThemePreview_c58328fde47d9f996efc9b272e646d29,
  "/sites/RemoveSite.tsx#RemoveSite": RemoveSite_687f5888b6ed7fb4f1081a58d57b036b,
  "/sites/NewSiteForm.tsx#NewSiteForm": NewSiteForm_be542793872e8fad70d14e66cc59a406,
  "/components/StepTimes.tsx#StepTimes": StepTimes_4d59b2746fb84ac45e7edecfc6dc68d4,
  "/components/ReleaseControls.tsx#ReleaseControls": ReleaseControls_9f6b268b801d82d84d2bf386ca25dec1,
  "/components/Dashboard.tsx#Dashboard": Dashboard_33eff38147282ba724a31c2bc42d8899,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
