'use client';
import { useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { TextFieldClientComponent } from 'payload';
import { provisionalKey } from './provisionalKey.ts';

/**
 * Gives a new node or answer a key for as long as it is not saved, so that answers can lead to it. Nobody
 * types it, so nothing is shown; saving makes one of the title.
 */
export const KeyField: TextFieldClientComponent = ({ path, readOnly }) => {
  const { setValue, value } = useField<string>({ path });
  const isMissing = !value && readOnly !== true;
  useEffect(() => {
    // The form may not count it as a change: nobody has made one.
    if (isMissing) setValue(provisionalKey(), true);
  }, [isMissing, setValue]);
  return null;
};
