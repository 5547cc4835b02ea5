import { describe, expect, it, vi } from 'vitest';
import type { Check } from './checks.ts';
import { runChecks, summaryOf } from './run-checks.ts';

const check = (name: string, code: string, alone?: true): Check => ({
  name,
  title: name,
  command: ['node', '-e', code],
  ...(alone && { alone }),
});

describe('runChecks', () => {
  const shown = vi.spyOn(console, 'log').mockReturnValue();

  it('runs two at a time, and alone what must be', async () => {
    const began = performance.now();
    const wait = 'setTimeout(() => {}, 400)';
    const { failed } = await runChecks([
      check('a', wait),
      check('b', wait),
      check('c', wait, true),
    ]);
    expect(failed).toBeUndefined();
    expect(performance.now() - began).toBeGreaterThan(800);
    const order = shown.mock.calls.map(([line]) => /✓ (\w)/.exec(String(line))?.[1]);
    expect(order.slice(0, 2).sort()).toEqual(['a', 'b']);
    expect(order[2]).toBe('c');
  });

  it('stops at the first that fails, shows its output and names it', async () => {
    shown.mockClear();
    const bad = check('bad', "console.log('what is wrong'); process.exit(1)");
    const never = check(
      'never',
      "require('fs').writeFileSync('/dev/null', ''); process.exit(1)",
      true,
    );
    const { failed } = await runChecks([bad, check('slow', 'setTimeout(() => {}, 9000)'), never]);
    expect(failed?.name).toBe('bad');
    expect(shown.mock.calls.flat().join()).toContain('what is wrong');
  });

  it("keeps Vitest's own summary for the closing lines", () => {
    const output =
      'FAIL x\n\u001b[2m Test Files \u001b[22m 3 passed (3)\n      Tests  9 passed (9)\n   Start at  1\n   Duration  2s\n';
    expect(summaryOf({ title: 'Enhetstester' }, output)).toEqual([
      'Enhetstester',
      ' Test Files  3 passed (3)',
      '      Tests  9 passed (9)',
      '   Duration  2s',
      '',
    ]);
  });
});
