'use client';
import { useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { TextFieldClientComponent } from 'payload';

/** Gives a new node or answer a short key that never changes. Nobody types it, so nothing is shown. */
export const KeyField: TextFieldClientComponent = ({ path, readOnly }) => {
  const { setValue, value } = useField<string>({ path });
  const isMissing = !value && readOnly !== true;
  useEffect(() => {
    // The form may not count it as a change: nobody has made one.
    if (isMissing) setValue(shortKey(), true);
  }, [isMissing, setValue]);
  return null;
};

const shortKey = () => `n${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;
