'use client';
import { SelectInput, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

interface Props extends TextFieldClientProps {
  options: { value: string; label: string }[];
}

/** Some of a fixed vocabulary, chosen from a list and kept as texts. */
export const ChoicesField = ({ field, options, path, readOnly }: Props) => {
  const { setValue, showError, value } = useField<string[]>({ path });
  return (
    <SelectInput
      hasMany
      description={field.admin?.description ?? ''}
      label={field.label ?? field.name}
      name={field.name}
      onChange={(chosen) => setValue([chosen].flat().map((option) => option.value))}
      options={options}
      path={path}
      readOnly={readOnly ?? false}
      showError={showError}
      value={value}
    />
  );
};
