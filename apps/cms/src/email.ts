import type { EmailAdapter } from 'payload';

/** No mail is sent yet: a forgotten password is set anew by an administrator. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'sett@localhost',
  defaultFromName: 'Sett',
  sendEmail: () => {
    console.warn('En e-post ble ikke sendt: e-post er ikke satt opp.');
    return Promise.resolve();
  },
});
