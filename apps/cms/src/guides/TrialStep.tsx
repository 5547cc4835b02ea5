'use client';
import { Button } from '@payloadcms/ui';
import { stateKey, type Guide } from '@sett/guide';
import { useEffect, useRef } from 'react';
import type { StateAsk } from './asks.ts';
import { FoundList } from './FoundList.tsx';
import { sayTone } from './toneWords.ts';
import type { Trial } from './trial.ts';
import type { FindsAnswer } from './useFinds.ts';
import { useSay, type Say } from './useSay.ts';
import { NOWHERE } from './walkable.ts';

interface Props {
  trial: Trial;
  asks: readonly StateAsk[];
  finds: FindsAnswer;
  /** What the chosen site is called. */
  site: string;
  /** The graph of the form, for the number of the step. */
  form: Guide;
  onAnswer: (answer: string) => void;
  /** Asks the question of a node again. */
  onReturn: (node: string) => void;
  onJump: (path: string) => void;
}

/** What a reader has before them, with the way on, the way back, and what has been answered. */
export function TrialStep(props: Props) {
  const { trial, form, onReturn, onJump } = props;
  const { node, steps, title } = trial;
  const say = useSay();
  const heading = useHeadingFocus(stateKey(trial.state));
  const row = form.nodes.findIndex(({ key }) => key === node.key);
  const last = steps.at(-1);
  return (
    <div className="sett-trial">
      <Steps onReturn={onReturn} trial={trial} />
      <h3 ref={heading} tabIndex={-1}>
        {node.key === NOWHERE ? say('leadsNowhere') : title || say('untitled')}
      </h3>
      {node.type === 'question' && <p>{sayLeft(trial.left, say)}</p>}
      {node.type === 'outcome' && node.key !== NOWHERE && <p>{sayTone(node.urgency, say)}</p>}
      {node.key === NOWHERE && <p className="sett-guide__fault">⚠ {say('stops')}</p>}
      <Choices {...props} />
      {node.type === 'outcome' && node.key !== NOWHERE && <OutcomeFinds {...props} />}
      <div className="sett-trial__ways">
        {last && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => onReturn(last.node)}
            size="small"
          >
            {say('back')}
          </Button>
        )}
        {row >= 0 && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => onJump(`nodes.${String(row)}.title`)}
            size="small"
          >
            {say('edit')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Choices({ trial, onAnswer }: Props) {
  const say = useSay();
  return (
    <ul className="sett-trial__choices">
      {trial.choices.map(({ key, label }) => (
        <li key={key}>
          <button onClick={() => onAnswer(key)} type="button">
            {label || say(trial.node.type === 'interruption' ? 'goesOn' : 'untitled')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Steps({ trial, onReturn }: Pick<Props, 'trial' | 'onReturn'>) {
  const say = useSay();
  if (trial.steps.length === 0) return null;
  return (
    <dl aria-label={say('answeredSoFar')} className="sett-trial__steps">
      {trial.steps.map(({ node, title, label }) => (
        <div key={node}>
          <dt>{title || say('untitled')}</dt>
          <dd>
            {label || say('goesOn')}{' '}
            <button
              aria-label={say('changeAnswer', { answer: label })}
              onClick={() => onReturn(node)}
              type="button"
            >
              {say('change')}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OutcomeFinds({ trial, asks, finds, site }: Props) {
  const index = asks.findIndex(({ state }) => state === stateKey(trial.state));
  const ask = asks[index]?.ask;
  if (ask === undefined || site === '') return null;
  return <FoundList answer={finds} ask={ask} index={index} site={site} />;
}

const sayLeft = (left: number, say: Say): string =>
  left === 1 ? say('leftLast') : say('left', { count: String(left) });

/** The next question is read out, and stands where the last one stood; not the first time. */
function useHeadingFocus(state: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current !== state) heading.current?.focus();
    shown.current = state;
  }, [state]);
  return heading;
}
