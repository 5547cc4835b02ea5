import type { Link } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

const NOT_A_REFERENCE = /\\&(?!(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][\dA-Za-z]*);)/g;

/**
 * Writes a link as mdast-util-to-markdown does, but leaves `&` alone in addresses where it starts
 * no character reference: `?a=1&b=2` is in half of all addresses, and people read these files.
 */
export const linkHandler: Handle = Object.assign(
  ((node: Link, parent, state, info) => {
    const text = defaultHandlers.link(node, parent, state, info);
    if (node.url.includes('\\')) return text;
    const address = text.lastIndexOf('](');
    return text.slice(0, address) + text.slice(address).replace(NOT_A_REFERENCE, '&');
  }) satisfies Handle,
  { peek: () => '[' },
);
