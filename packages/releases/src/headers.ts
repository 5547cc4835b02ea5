const year = 31_536_000;

/** Sent with every answer, whatever the path. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** The search engine is WebAssembly, so the search pages (in either målform) may compile it, and only they. */
const searchPage = /^\/(?:(?:nn|nb)\/)?sok\//;

/**
 * Whether this path (`/…`) is a state of a worry guide, in either målform. Its address is what somebody
 * has answered: it is told to nobody, and stands in no log.
 */
export const isGuideState = (pathname: string): boolean => /^\/(?:(?:nn|nb)\/)?v\//.test(pathname);

/** The names of these files change with what is in them. */
const hashed = [
  /^\/(?:_astro|bilder)\//,
  /^\/pagefind\/(?:fragment|index|filter)\//,
  /^\/pagefind\/pagefind\.[^/]+\.pf_meta(?:\.br|\.gz)?$/,
];

/** Whether what this path (`/…`) answers can never change, so that it may be kept for a year. */
export function isImmutable(pathname: string): boolean {
  return hashed.some((pattern) => pattern.test(pathname));
}

/**
 * Every HTTP header that a static server must add for this path, which begins with `/` and has no query.
 * ETag, Content-Type, Content-Encoding and Vary are the server's own. The Caddyfile is tested against this.
 */
export function headersFor(pathname: string): Record<string, string> {
  return { ...securityHeaders(pathname), 'Cache-Control': cacheControl(pathname) };
}

/** Those of {@link headersFor} that also belong on answers that are not a file of the release. */
export function securityHeaders(pathname: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(pathname),
    ...everywhere,
    ...(isGuideState(pathname) && { 'Referrer-Policy': 'no-referrer' }),
  };
}

function contentSecurityPolicy(pathname: string): string {
  const wasm = searchPage.test(pathname) ? " 'wasm-unsafe-eval'" : '';
  return [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'self'${wasm}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Pages are asked for again each time (a short answer thanks to ETag), so that a publish shows at once. */
function cacheControl(pathname: string): string {
  return isImmutable(pathname) ? `public, max-age=${String(year)}, immutable` : 'no-cache';
}
