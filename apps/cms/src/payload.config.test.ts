import { expect, it } from 'vitest';
import { contentCollections } from './collections/index.ts';
import configPromise from './payload.config.ts';

const config = await configPromise;
const kinds = Object.keys(contentCollections);
const entries = config.collections.filter(({ slug }) => kinds.includes(slug));
const collection = (slug: string) => config.collections.find((found) => found.slug === slug);

it('answers REST alone, shallowly, and calls nobody', () => {
  expect(config).toMatchObject({
    graphQL: { disable: true },
    defaultDepth: 0,
    maxDepth: 2,
    telemetry: false,
    admin: { avatar: 'default' },
  });
});

it('takes its cookie from its own address only', () => {
  expect(config.csrf).toEqual(['http://localhost:3000']);
  expect(config.cors).toEqual(['http://localhost:3000']);
  expect(collection('users')?.auth).toMatchObject({ maxLoginAttempts: 5, lockTime: 600_000 });
});

it('falls back from no language to another', () => {
  expect(config.localization).toMatchObject({
    defaultLocale: 'nb',
    localeCodes: ['nb', 'nn', 'en', 'ar'],
    locales: expect.arrayContaining([
      expect.objectContaining({ code: 'en', rtl: false }),
      expect.objectContaining({ code: 'ar', rtl: true }),
    ]) as unknown,
    fallback: false,
  });
});

it('keeps drafts and thirty versions of every kind, without autosave', () => {
  for (const { versions, lockDocuments } of entries) {
    expect(versions).toMatchObject({
      maxPerDoc: 30,
      drafts: { autosave: false, schedulePublish: true },
    });
    expect(lockDocuments).not.toBe(false);
  }
  expect(entries).toHaveLength(kinds.length);
});

it('shows the key in every list, for those that have no name in the målform of the editor', () => {
  for (const { slug, admin } of entries)
    expect(admin.defaultColumns?.slice(0, 2), slug).toContain('key');
});

it('takes pictures only, and none by address', () => {
  expect(collection('media')?.upload).toMatchObject({
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
  });
  expect(config.upload.limits?.fileSize).toBe(10_000_000);
});

it('says every label and help in both målformer', () => {
  const onlyOne = entries.flatMap(({ slug, flattenedFields }) =>
    flattenedFields.filter((field) => !saysBoth(field)).map(({ name }) => `${slug}.${name}`),
  );
  expect(onlyOne.filter((name) => !ownToPayload.test(name))).toEqual([]);
});

/** Fields that Payload adds by itself, with labels of its own. */
const ownToPayload =
  /\.(_status|updatedAt|createdAt|id|url|thumbnailURL|filename|mimeType|filesize|width|height|focalX|focalY)$/;

function saysBoth(field: object): boolean {
  const { label, admin } = field as { label?: unknown; admin?: { description?: unknown } };
  const texts = [label, ...(admin?.description === undefined ? [] : [admin.description])];
  return texts.every(
    (text) => typeof text === 'object' && text !== null && 'nb' in text && 'nn' in text,
  );
}
