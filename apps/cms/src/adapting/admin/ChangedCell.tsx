'use client';
import type { DefaultCellComponentProps } from 'payload';
import { useAnswer } from './ask.ts';
import type { Changed } from '../changed.ts';
import { useSay } from './useSay.ts';
import './adapting.css';

/** In the list of adaptations: whether the shared text has changed since. */
export function ChangedCell({ rowData }: DefaultCellComponentProps) {
  const answer = useAnswer<{ changed: readonly Changed[] }>('/changed');
  const say = useSay();
  const isChanged = answer?.changed.some(({ id }) => id === rowData['id']) ?? false;
  return isChanged ? <strong className="sett-flag">{say('changed')}</strong> : null;
}
