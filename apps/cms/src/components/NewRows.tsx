'use client';
import { useForm, useFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect } from 'react';

type Row = NonNullable<FormState[string]['rows']>[number] & {
  /** How many times the row has been asked for again. */
  askedAgain?: number;
};

const FIRST_WAIT_MS = 1000;

/**
 * Looks after the rows of a list that somebody has just added. Payload shows them empty until the
 * server has sent their form. It then folds them, since the list starts folded; and it never asks for
 * the form of a row that was added in the quarter of a second before the answer to an earlier change.
 */
export const NewRows = ({ path }: { path: string }) => {
  const { dispatchFields } = useForm();
  const rows: Row[] | undefined = useFormFields(([fields]) => fields[path]?.rows);

  useEffect(() => {
    if (rows?.some(isUndecided) !== true) return;
    const updatedRows = rows.map((row) => (isUndecided(row) ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
  }, [dispatchFields, path, rows]);

  useEffect(() => {
    const waiting = rows?.find(isWaiting);
    if (rows === undefined || waiting === undefined) return;
    const askedAgain = (waiting.askedAgain ?? 0) + 1;
    // Any change of the form's state makes it ask the server.
    const updatedRows = rows.map((row) => (isWaiting(row) ? { ...row, askedAgain } : row));
    const timer = setTimeout(
      () => {
        dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
      },
      FIRST_WAIT_MS * 2 ** (askedAgain - 1),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [dispatchFields, path, rows]);

  return null;
};

const isWaiting = ({ isLoading }: Row) => isLoading === true;

/** Added in this form, and neither opened nor folded since. */
const isUndecided = (row: Row) => isWaiting(row) && row.collapsed === undefined;
