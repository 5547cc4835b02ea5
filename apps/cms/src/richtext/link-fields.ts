import { addressProblem } from '@sett/content/markdown';
import type { Field, FieldAffectingData, TextField, TextFieldSingleValidation } from 'payload';

/**
 * The fields of a link: without "new tab", which Markdown cannot say, and with the address held
 * to the schemes of the subset as it is typed. Payload's own hook would encode some addresses.
 */
export function linkFields({ defaultFields }: { defaultFields: FieldAffectingData[] }): Field[] {
  return defaultFields
    .filter(({ name }) => name !== 'newTab')
    .map((field) => (field.name === 'url' ? addressField(field as TextField) : field)) as Field[];
}

function addressField(field: TextField): TextField {
  return { ...field, hasMany: false, hooks: {}, validate: validateAddress } as TextField;
}

const validateAddress: TextFieldSingleValidation = (value, { siblingData }) => {
  if ((siblingData as { linkType?: string }).linkType === 'internal') return true;
  const problem = addressProblem((value ?? '').trim());
  return problem === undefined ? true : `${problem.message} ${problem.remedy}`;
};
