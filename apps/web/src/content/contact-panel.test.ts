import { expect, it } from 'vitest';
import { fixtureView } from '../../tests/support/fixture.ts';
import { contactPanel } from './contact-panel.ts';
import { servicesIn } from './services.ts';

it('says where one can come before who else answers', async () => {
  const view = await fixtureView();
  const service = servicesIn(view).find(({ key }) => key === 'testvik/service/uten-kontakt');
  if (service === undefined) throw new Error('No service without contact');
  const source = { text: 'Testvik kommune' };
  const contacts = [{ channel: 'drop-in' as const, value: 'Åpen dør på skolen', source }];
  const panel = contactPanel(view, { ...service, data: { ...service.data, contacts } });
  expect(panel.dropIns.map(({ text }) => text)).toEqual(['Åpen dør på skolen']);
  expect(panel.others).toEqual([]);
  expect(panel.instead.map(({ title }) => title.text)).toEqual(['Foreldrelinja']);
});
