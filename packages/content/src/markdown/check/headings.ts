import { lineOf } from '../outside.ts';
import type { MarkdownProblem } from '../problem.ts';
import { textOf } from '../walk.ts';
import type { Root } from '../tree.ts';

/** Headings that skip a level: those who listen to a page find their way by them (WCAG 1.3.1). */
export function headingJumps(root: Root): MarkdownProblem[] {
  const headings = root.children.filter((node) => node.type === 'heading');
  return headings.flatMap((heading, at) => {
    const above = headings[at - 1]?.depth ?? 1;
    if (heading.depth <= above + 1) return [];
    const level = above + 1;
    return {
      code: 'heading-jump',
      line: lineOf(heading),
      message:
        at === 0
          ? `Den første overskriften, «${textOf(heading)}», er på nivå ${heading.depth}, men må være på nivå 2.`
          : `Overskriften «${textOf(heading)}» går fra nivå ${above} til nivå ${heading.depth}.`,
      remedy: `Sett den på nivå ${level} («${'#'.repeat(level)}»).`,
    };
  });
}
