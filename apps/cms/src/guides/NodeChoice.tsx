'use client';
import { SelectInput, useField, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { nodeOptions, withChosen, type NodeOption } from './nodeOptions.ts';

/** Where an answer leads: one of the nodes of the form, chosen by its title. */
export const NodeChoice: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, showError, value = '' } = useField<string | undefined>({ path });
  // As one text, so that this renders again only when a node comes, goes or is renamed.
  const listed = useFormFields(([fields]) => JSON.stringify(nodeOptions(fields, path)));
  const options = withChosen(JSON.parse(listed) as NodeOption[], value);
  return (
    <SelectInput
      description={field.admin?.description ?? ''}
      label={field.label ?? field.name}
      name={field.name}
      onChange={(chosen) => setValue([chosen].flat()[0]?.value ?? '')}
      options={options}
      path={path}
      readOnly={readOnly ?? false}
      required={field.required ?? false}
      showError={showError}
      value={value}
    />
  );
};
