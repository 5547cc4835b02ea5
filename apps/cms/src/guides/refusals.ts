/** The state of a form, as far as it is read here. */
type Fields = Readonly<Record<string, { valid?: boolean; errorMessage?: string } | undefined>>;

/** A field that was refused, and why. */
export interface Refusal {
  path: string;
  message: string;
}

/** What was refused when one last tried to publish, as far as it stands in the nodes or decides the start. */
export const refusalsIn = (fields: Fields): Refusal[] =>
  Object.entries(fields)
    .filter(([path]) => /^(nodes|start)(\.|$)/.test(path))
    .flatMap(([path, field]) =>
      field?.valid === false && field.errorMessage ? [{ path, message: field.errorMessage }] : [],
    );
