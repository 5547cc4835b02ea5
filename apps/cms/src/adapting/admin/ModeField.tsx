'use client';
import { getTranslation } from '@payloadcms/translations';
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { SelectFieldClientComponent } from 'payload';
import { useSectionField } from './useSectionField.ts';
import './adapting.css';
import './modes.css';

/** What to do with one part: the choices side by side, and only those that mean something for it. */
export const ModeField: SelectFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, value } = useField<string | null>({ path });
  const { i18n } = useTranslation();
  const found = useSectionField(path.split('.')[1] ?? '');
  const isPossible = (mode: string) =>
    (mode !== 'append' || found?.isAppendable !== false) &&
    (mode !== 'hide' || found?.isOptional !== false);
  const options = field.options.filter((option) => typeof option !== 'string');
  return (
    <fieldset className="sett-modes" disabled={readOnly === true}>
      <legend>
        <FieldLabel as="span" label={field.label ?? field.name} path={path} />
      </legend>
      {options
        .filter((option) => isPossible(option.value) || option.value === value)
        .map((option) => (
          <label key={option.value}>
            <input
              checked={(value ?? 'inherit') === option.value}
              name={path}
              onChange={() => setValue(option.value)}
              type="radio"
              value={option.value}
            />
            <span>{getTranslation(option.label, i18n)}</span>
          </label>
        ))}
    </fieldset>
  );
};
