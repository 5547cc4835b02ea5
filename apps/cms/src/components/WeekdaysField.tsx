'use client';
import { SelectInput, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { weekdayNames } from '../fields/weekdays.ts';

const options = Object.entries(weekdayNames).map(([value, { nb }]) => ({ value, label: nb }));

/** Days of an opening rule, chosen from a list: «Hver mandag», «Første mandag» … */
export const WeekdaysField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, showError, value } = useField<string[]>({ path });
  return (
    <SelectInput
      hasMany
      label={field.label ?? 'Dager'}
      name={field.name}
      onChange={(chosen) => setValue([chosen].flat().map((option) => option.value))}
      options={options}
      path={path}
      readOnly={readOnly ?? false}
      required={field.required ?? false}
      showError={showError}
      value={value}
    />
  );
};
