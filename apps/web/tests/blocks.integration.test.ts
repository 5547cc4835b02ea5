import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFixture } from './support/reading.ts';

let fixture: Awaited<ReturnType<typeof openFixture>>;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const noScript = { javaScriptEnabled: false };
const phone = { viewport: { width: 320, height: 800 } };

describe('a page of blocks', () => {
  it.each([
    ['light', phone],
    ['dark', { ...phone, colorScheme: 'dark' as const }],
    ['wide', { viewport: { width: 1280, height: 900 } }],
  ])('has nothing that axe finds: %s', async (_what, options) => {
    for (const address of ['/blokker/', '/nn/blokker/']) {
      const { violations } = await fixture.at(address, options, (page) =>
        new AxeBuilder({ page }).analyze(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });

  it('never scrolls sideways on a small phone', async () => {
    const [wide, room] = await fixture.at('/blokker/', phone, (page) =>
      page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]'),
    );
    expect(wide).toBeLessThanOrEqual(room);
  });

  it('opens an answer without a script, and shows all of them on paper', async () => {
    const answer = 'Nei, som privatperson kan du la være.';
    await fixture.at('/blokker/', noScript, async (page) => {
      expect(await isSeen(page, answer)).toBe(false);
      await page.getByText('Må jeg si hvem jeg er?').click();
      expect(await isSeen(page, answer)).toBe(true);
    });
    await fixture.at('/blokker/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await isSeen(page, answer)).toBe(true);
    });
  });

  it('counts its steps for those who listen', async () => {
    const heard = await fixture.at('/blokker/', {}, (page) =>
      page.locator('.steps').ariaSnapshot(),
    );
    expect(heard).toMatch(/^- list:\n {2}- listitem:[^]*Ring[^]*Frist: Samme dag[^]*- listitem:/);
  });
});

describe('a picture', () => {
  it('keeps its room while it is fetched, and fills it with the best format', async () => {
    await fixture.at('/blokker/', { viewport: { width: 390, height: 800 } }, async (page) => {
      const picture = page.getByRole('img', { name: 'En rosa sirkel på en grønn bakke' });
      const before = await picture.boundingBox();
      expect((before?.height ?? 0) / (before?.width ?? 1)).toBeCloseTo(1.5, 2);
      expect(await picture.getAttribute('loading')).toBe('lazy');
      await picture.scrollIntoViewIfNeeded();
      const fetched = await picture.evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.currentSrc;
      });
      expect(fetched).toMatch(/\/bilder\/sommerfugl-[0-9a-f]{12}-480\.avif$/);
      expect(await picture.boundingBox()).toMatchObject({ height: before?.height });
    });
  });

  it('lies in the release under names that change with it, and with nothing about the place', () => {
    const dir = path.join(fixture.dir, 'bilder');
    const files = readdirSync(dir);
    expect(files).toHaveLength(7);
    for (const file of files) {
      expect(readFileSync(path.join(dir, file)).includes('Exif')).toBe(false);
    }
  });
});

const isSeen = (page: Page, text: string): Promise<boolean> =>
  page.getByText(text).evaluate((element) => element.checkVisibility());
