'use client';
import { Handle, Position, useReactFlow, type Node, type NodeProps } from '@xyflow/react';
import type { Box, Lead } from './map.ts';
import { sayTone } from './toneWords.ts';
import { useSay } from './useSay.ts';
import './step.css';

export type StepData = { box: Box; onJump: (path: string) => void };

/** A step on the map: what it is, its title, and each of its answers with where it leads from. */
export function StepBox({
  data,
  positionAbsoluteX: x,
  positionAbsoluteY: y,
}: NodeProps<Node<StepData>>) {
  const { box, onJump } = data;
  const say = useSay();
  const { setCenter, getZoom } = useReactFlow();
  // Who goes by keyboard sees where they are; a click does not move what is clicked on.
  const follow = (target: HTMLElement) => {
    if (target.matches(':focus-visible')) void setCenter(x + 130, y + 60, { zoom: getZoom() });
  };
  return (
    <div className={classOf(box)} onFocus={({ target }) => follow(target)}>
      <Handle isConnectable={false} position={Position.Left} type="target" />
      <button onClick={() => onJump(`nodes.${String(box.row)}.title`)} type="button">
        <small>
          {box.row + 1}.{' '}
          {[sayTone(box.tone, say), ...flagsOf(box).map((flag) => say(flag))].join(' · ')}
        </small>
        <strong title={box.title}>{box.title || say('untitled')}</strong>
      </button>
      {box.leads.map((lead) => (
        <Way key={lead.id} lead={lead} onJump={onJump} />
      ))}
      {box.faults.length > 0 && (
        <p title={box.faults.join('\n')}>
          ⚠ {say('mustMendCount', { count: String(box.faults.length) })}
        </p>
      )}
    </div>
  );
}

function Way({ lead, onJump }: { lead: Lead; onJump: StepData['onJump'] }) {
  const say = useSay();
  const isLoose = lead.to === undefined;
  return (
    <div className={isLoose ? 'sett-step__way sett-step__way--loose' : 'sett-step__way'}>
      <button
        onClick={() => onJump(lead.path)}
        tabIndex={isLoose ? 0 : -1}
        title={lead.label}
        type="button"
      >
        {isLoose && <b>⚠ {say('leadsNowhere')}: </b>}
        {lead.label || say('goesOn')}
      </button>
      {!isLoose && (
        <Handle id={lead.id} isConnectable={false} position={Position.Right} type="source" />
      )}
    </div>
  );
}

const classOf = ({ tone, isLost, faults }: Box): string =>
  [
    'sett-step',
    `sett-step--${tone}`,
    ...(isLost ? ['sett-step--lost'] : []),
    ...(faults.length > 0 ? ['sett-step--faulty'] : []),
  ].join(' ');

const flagsOf = ({ isStart, isLost }: Box) => [
  ...(isStart ? (['start'] as const) : []),
  ...(isLost ? (['unreachable'] as const) : []),
];
