'use client';
import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * Keeps a row open that somebody has just added. Its list starts folded, and without this the row
 * folds itself under the hands of its writer when the server has sent its form.
 */
export const NewRowsOpen = ({ path }: { path: string }) => {
  const { dispatchFields } = useForm();
  const rows = useFormFields(([fields]) => fields[path]?.rows);
  useEffect(() => {
    if (rows?.some(isNew) !== true) return;
    const updatedRows = rows.map((row) => (isNew(row) ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
  }, [dispatchFields, path, rows]);
  return null;
};

/** Added in this form, and neither opened nor folded since. */
const isNew = (row: { isLoading?: boolean; collapsed?: boolean }) =>
  row.isLoading === true && row.collapsed === undefined;
