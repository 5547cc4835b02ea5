'use client';
import { useMemo, useState } from 'react';
import type { Answers } from '@sett/guide';
import { asksOf } from './asks.ts';
import { Outcomes } from './Outcomes.tsx';
import { TrialStep } from './TrialStep.tsx';
import { answersBefore, trialOf } from './trial.ts';
import { useFinds, useSites } from './useFinds.ts';
import { useGuideInForm } from './useGuideInForm.ts';
import { useJump } from './useJump.ts';
import { useSay } from './useSay.ts';
import { walkable } from './walkable.ts';
import './guides.css';
import './trial.css';

/** Walks the guide as the form has it, and shows what each outcome finds in a kommune. */
export function TrialView() {
  const { form, language } = useGuideInForm();
  const [answers, setAnswers] = useState<Answers>({});
  const say = useSay();
  const jump = useJump();
  const sites = useSites(form.site);
  const [chosen, choose] = useState<string>();
  const site = sites?.find(({ key }) => key === chosen) ?? sites?.[0];
  const guide = useMemo(() => walkable(form.graph), [form.graph]);
  const asks = useMemo(() => asksOf(guide, form), [guide, form]);
  const finds = useFinds(site?.key, language, asks);
  if (form.graph.nodes.length === 0) return <p>{say('emptyGuide')}</p>;
  const trial = trialOf(guide, answers, language);
  const around = { asks, finds, site: site?.name ?? '', guide, form: form.graph, onJump: jump };
  return (
    <section className="sett-guide">
      <p>{say('tryHelp')}</p>
      {sites?.length === 0 && <p>{say('emptySites')}</p>}
      {site && (
        <p>
          <label htmlFor="sett-try-site">{say('chooseSite')}</label>{' '}
          <select
            id="sett-try-site"
            onChange={({ target }) => choose(target.value)}
            value={site.key}
          >
            {sites?.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <TrialStep
        {...around}
        onAnswer={(answer) => setAnswers({ ...answers, [trial.node.key]: answer })}
        onReturn={(node) => setAnswers(answersBefore(trial, answers, node))}
        trial={trial}
      />
      {site && <Outcomes {...around} language={language} />}
    </section>
  );
}
