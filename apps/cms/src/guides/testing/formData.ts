/** The data of a small guide as a form gives it: one målform, rows with ids, empty fields as null. */
export const formData = (nodes: readonly object[] = whole, more: object = {}) => ({
  title: 'Prøve',
  start: 'fare',
  site: 'site-id',
  nodes,
  ...more,
});

export const answer = (label: string, goto: string, more: object = {}) => ({
  ...{ id: label, key: label.toLowerCase(), label, goto },
  sets: { age: null, theme: null, setting: null },
  when: { ages: [], themes: [], settings: [] },
  ...more,
});

export const question = (key: string, title: string, answers: object[], more: object = {}) => ({
  id: key,
  blockType: 'question',
  key,
  title,
  answers,
  gate: false,
  ...more,
});

export const outcome = (key: string, title: string, more: object = {}) => ({
  ...{ id: key, blockType: 'outcome', key, title, urgency: 'soon', pinned: [], duties: [] },
  who: { theme: null, answeredAge: false, answeredTheme: false, audience: null },
  ...more,
});

export const gate = question(
  'fare',
  'Er noen i fare nå?',
  [answer('Ja', 'ring'), answer('Nei', 'alder')],
  { gate: true },
);

export const age = question('alder', 'Hvor gammelt er barnet?', [
  answer('Liten', 'kontakt', { sets: { age: '2-3', theme: null } }),
  answer('Stor', 'kontakt', { sets: { age: '13-15', theme: null } }),
]);

export const ring = outcome('ring', 'Ring 112', { urgency: 'now' });
export const contact = outcome('kontakt', 'Snakk med noen', {
  who: { theme: null, answeredAge: true, audience: null },
  pinned: [{ relationTo: 'helpline', value: 'line-id' }],
});

export const whole = [gate, age, ring, contact];
