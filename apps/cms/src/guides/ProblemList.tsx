'use client';
import type { FormProblem } from './problems.ts';
import { useSay } from './useSay.ts';

interface Props {
  problems: readonly FormProblem[];
  onJump: (path: string) => void;
}

/** What is wrong with the guide as the form has it, and the way to each place. */
export function ProblemList({ problems, onJump }: Props) {
  const say = useSay();
  if (problems.length === 0) return <p className="sett-guide__holds">✓ {say('holds')}</p>;
  return (
    <div className="sett-guide__problems">
      <h4>
        {say('mustMend')} ({problems.length})
      </h4>
      <ul>
        {problems.map(({ code, path, message, remedy }) => (
          <li key={`${code} ${path}`}>
            <button onClick={() => onJump(path)} type="button">
              {message}
            </button>{' '}
            {remedy}
          </li>
        ))}
      </ul>
    </div>
  );
}
