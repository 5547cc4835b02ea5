'use client';
import { useAllFormFields, useLocale } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useMemo, useState } from 'react';
import { guideInForm, type FormGuide } from './formGuide.ts';

/** How long the form is left alone before what follows it is drawn again. */
const CALM_MS = 200;

/** The guide as the form has it now, saved or not, and the målform that the form shows. */
export function useGuideInForm(): { form: FormGuide; language: string } {
  const [fields] = useAllFormFields();
  const { code } = useLocale();
  const calm = useCalm(fields);
  return useMemo(() => {
    const data = reduceFieldsToValues(calm, true) as Record<string, unknown>;
    return { form: guideInForm(data, code), language: code };
  }, [calm, code]);
}

function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setCalm(value), CALM_MS);
    return () => clearTimeout(waiting);
  }, [value]);
  return calm;
}
