'use client';
import { useMemo } from 'react';
import { toMermaid } from '@sett/guide';
import { MapCanvas } from './MapCanvas.tsx';
import { MapList } from './MapList.tsx';
import { mapOf } from './map.ts';
import { Mermaid } from './Mermaid.tsx';
import { ProblemList } from './ProblemList.tsx';
import { problemsIn } from './problems.ts';
import { useGuideInForm } from './useGuideInForm.ts';
import { useJump } from './useJump.ts';
import { useSay } from './useSay.ts';
import './guides.css';

/** The graph of the guide as the form has it, drawn and as a list. */
export function MapView() {
  const { form, language } = useGuideInForm();
  const { graph } = form;
  const say = useSay();
  const jump = useJump();
  const problems = useMemo(() => problemsIn(graph, language), [graph, language]);
  const boxes = useMemo(() => mapOf(graph, problems, language), [graph, problems, language]);
  if (boxes.length === 0) return <p>{say('emptyGuide')}</p>;
  return (
    <section className="sett-guide">
      <p>{say('mapHelp')}</p>
      <ProblemList onJump={jump} problems={problems} />
      <MapCanvas boxes={boxes} onJump={jump} />
      <MapList boxes={boxes} onJump={jump} />
      <Mermaid text={toMermaid(graph, language)} />
    </section>
  );
}
