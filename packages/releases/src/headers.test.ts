import { describe, expect, it } from 'vitest';
import { headersFor, isGuideState } from './index.ts';

const policy = (pathname: string) => headersFor(pathname)['Content-Security-Policy'];

describe('headersFor', () => {
  it('lets a page load nothing but its own', () => {
    expect(policy('/')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it.each(['/sok/', '/nn/sok/', '/nb/sok/'])('allows WebAssembly on %s', (pathname) => {
    expect(policy(pathname)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  it.each(['/', '/soknad/', '/tjenester/sok/', '/se/sok/'])('does not on %s', (pathname) => {
    expect(policy(pathname)).not.toContain('wasm-unsafe-eval');
  });

  it.each([
    '/_astro/page.Bx12.css',
    '/bilder/tur-0a1b2c3d4e5f-800.avif',
    '/pagefind/fragment/nb_12ab.pf_fragment',
    '/pagefind/index/nb_12ab.pf_index',
    '/pagefind/pagefind.nb_12ab.pf_meta',
  ])('lets %s be kept for a year', (pathname) => {
    expect(headersFor(pathname)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '/',
    '/tjenester/ppt/',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/robots.txt',
  ])('has %s asked for again each time', (pathname) => {
    expect(headersFor(pathname)['Cache-Control']).toBe('no-cache');
  });

  it.each(['/v/abcdefgh/', '/nn/v/abcdefgh/', '/v/finnes-ikke/'])(
    'tells nobody of a visit to %s, and keeps it out of logs',
    (pathname) => {
      expect(headersFor(pathname)['Referrer-Policy']).toBe('no-referrer');
      expect(isGuideState(pathname)).toBe(true);
    },
  );

  it.each(['/', '/veiviser/', '/veiviser/ung/', '/vold/', '/tjenester/v/', '/se/v/x/'])(
    'treats %s as any page',
    (pathname) => {
      expect(headersFor(pathname)['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
      expect(isGuideState(pathname)).toBe(false);
    },
  );

  it('sends the same security headers everywhere', () => {
    expect(headersFor('/_astro/a.css')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': expect.stringContaining('geolocation=()'),
    });
  });
});
