'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback } from 'react';
import { jumpTo } from '../overview/jumpTo.ts';

/** Goes to a field of the form that is open. */
export function useJump(): (path: string) => void {
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  return useCallback(
    (path) => {
      if (collectionSlug === undefined) return;
      void jumpTo(path, getEntityConfig({ collectionSlug }).fields);
    },
    [collectionSlug, getEntityConfig],
  );
}
