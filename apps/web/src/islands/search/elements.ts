/** The element that the search page must have. Throws when the page and the script have drifted apart. */
export function element<E extends HTMLElement>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}`);
  return found;
}

/** An element with a class and what stands in it. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...inside);
  return node;
}
