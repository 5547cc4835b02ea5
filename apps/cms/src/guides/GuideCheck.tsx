'use client';
import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';
import { ProblemList } from './ProblemList.tsx';
import { problemsIn, withTitles } from './problems.ts';
import { refusalsIn, type Refusal } from './refusals.ts';
import { useGuideInForm } from './useGuideInForm.ts';
import { useJump } from './useJump.ts';
import { useSay } from './useSay.ts';
import './guides.css';

/** Above the steps: what is wrong with the guide as it stands, and what was refused when it was published. */
export function GuideCheck() {
  const { form, language } = useGuideInForm();
  const { graph } = form;
  const say = useSay();
  const jump = useJump();
  const problems = useMemo(() => problemsIn(graph, language), [graph, language]);
  const listed = useFormFields(([fields]) => JSON.stringify(refusalsIn(fields)));
  const mended = new Set(problems.map(({ path }) => path));
  const refusals = (JSON.parse(listed) as Refusal[]).filter(({ path }) => !mended.has(path));
  if (graph.nodes.length === 0) return null;
  return (
    <div className="field-type sett-guide">
      <ProblemList onJump={jump} problems={problems} />
      {refusals.length > 0 && (
        <div className="sett-guide__problems" role="alert">
          <h4>
            {say('refused')} ({refusals.length})
          </h4>
          <ul>
            {refusals.map(({ path, message }) => (
              <li key={path}>
                <button onClick={() => jump(path)} type="button">
                  {stepOf(path, say('step'))}
                </button>{' '}
                {withTitles(message, graph, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** «Steg 4, svar 2» */
function stepOf(path: string, step: string): string {
  const [, node, list, answer] = path.split('.');
  if (node === undefined) return step;
  const row = list === 'answers' && answer ? `, svar ${String(Number(answer) + 1)}` : '';
  return `${step} ${String(Number(node) + 1)}${row}`;
}
