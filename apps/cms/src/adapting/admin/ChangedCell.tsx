'use client';
import type { DefaultCellComponentProps } from 'payload';
import { useChanged } from './useChanged.ts';
import { useSay } from './useSay.ts';
import './adapting.css';

/** In the list of adaptations: whether the shared text has changed since. */
export function ChangedCell({ rowData }: DefaultCellComponentProps) {
  const changed = useChanged();
  const say = useSay();
  const isChanged = changed.some(({ id }) => id === rowData['id']);
  return isChanged ? <strong className="sett-flag">{say('changed')}</strong> : null;
}
