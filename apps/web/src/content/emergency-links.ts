import type { Element, ElementContent, Root, Text } from 'hast';
import { emergencyNumbers } from './helpline.ts';
import type { AnyView } from './site-content.ts';

/**
 * Makes «Ring 112» in a text something one can tap, for every emergency number of the site: whoever
 * needs it does not go looking for the number in the menu. Links and headings are left alone.
 */
export function linkEmergencyNumbers(view: AnyView, tree: Root): void {
  const hrefs = new Map(emergencyNumbers(view).map(({ number, href }) => [number, href]));
  if (hrefs.size > 0) linkIn(tree, hrefs);
}

const UNTOUCHED = /^(?:a|button|h\d)$/;

function linkIn(parent: Root | Element, hrefs: ReadonlyMap<string, string>): void {
  const numbers = new RegExp(`(?<=\\b[Rr]ing )(${[...hrefs.keys()].join('|')})(?!\\d)`);
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element' && !UNTOUCHED.test(child.tagName)) linkIn(child, hrefs);
    children.push(
      ...(child.type === 'text'
        ? child.value.split(numbers).map((part) => link(part, hrefs.get(part)))
        : [child]),
    );
  }
  parent.children = children;
}

function link(value: string, href: string | undefined): Element | Text {
  const text: Text = { type: 'text', value };
  if (href === undefined) return text;
  return { type: 'element', tagName: 'a', properties: { href }, children: [text] };
}
