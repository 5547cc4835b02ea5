import type { MarkdownProblem } from '../problem.ts';

const SHOWN = 100;

/** Where a text first differs from its canonical form. Both are given; formatting mends it. */
export function notCanonical(text: string, canonical: string): MarkdownProblem[] {
  if (text === canonical) return [];
  const [lines, expected] = [text.split('\n'), canonical.split('\n')];
  const at = lines.findIndex((line, index) => line !== expected[index]);
  const index = at === -1 ? lines.length : at;
  return [
    {
      code: 'not-canonical',
      line: index + 1,
      message: 'Teksten er riktig, men ikke skrevet på den ene, faste måten.',
      remedy: remedyFor(expected[index]),
    },
  ];
}

function remedyFor(line: string | undefined): string {
  if (line === undefined) return 'Ta bort denne linjen og det tomme etter den.';
  if (line === '') return 'Denne linjen skal være tom.';
  return `Linjen skal være: ${line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line}`;
}
