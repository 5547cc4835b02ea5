import sharp, { type Sharp } from 'sharp';

/** One file that is made of a picture. */
export interface Variant {
  format: 'avif' | 'webp' | 'jpg' | 'png';
  width: number;
}

/** As wide as the text on a phone, on a screen, and on a screen with twice the dots. */
const WIDTHS = [480, 800, 1216];
const FALLBACK = 800;

/** Changed when the settings below are: the files get new names then. */
export const RECIPE = 1;

const encoders: Record<Variant['format'], (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 4 }),
  webp: (picture) => picture.webp({ quality: 76 }),
  jpg: (picture) => picture.jpeg({ quality: 78, mozjpeg: true }),
  png: (picture) => picture.png({ palette: true, compressionLevel: 9 }),
};

export const typeOf: Readonly<Record<Variant['format'], string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** The media type of a file with this ending, `.avif`. */
export const pictureTypeOf = (extension: string): string =>
  typeOf[extension.slice(1) as Variant['format']];

/** What is made of a picture this wide; it is never made wider than it is. */
export function variantsOf(width: number, hasAlpha: boolean): Variant[] {
  const widths = [...new Set(WIDTHS.map((each) => Math.min(each, width)))];
  return [
    ...widths.map((each) => ({ format: 'avif' as const, width: each })),
    ...widths.map((each) => ({ format: 'webp' as const, width: each })),
    { format: hasAlpha ? 'png' : 'jpg', width: Math.min(FALLBACK, width) },
  ];
}

/**
 * The bytes of one variant: turned as the camera was held, in the colours of the web, and with nothing
 * else of the original. Where and by whom a photograph was taken is personal data.
 */
export const encode = (bytes: Buffer, { format, width }: Variant): Promise<Buffer> =>
  encoders[format](sharp(bytes).autoOrient().resize({ width })).toBuffer();
