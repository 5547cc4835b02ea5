import { parseArgs } from 'node:util';
import type { SiteOrder } from '@sett/content';
import { newSite } from '../sites/newSite.ts';
import { inTransaction } from '../transaction.ts';
import { publishCommand } from './publish.ts';
import { exitCodes, type Command } from './runCli.ts';

const text = { type: 'string' } as const;

/** `new-site NØKKEL [--name …] [--parent …] [--language nb|nn] [--colour #12564c]` */
export const newSiteCommand: Command = async (payload, args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: text, parent: text, language: text, colour: text },
  });
  const [key] = positionals;
  if (key === undefined) {
    console.error('Si hva nettstedet skal hete i adressen: new-site NØKKEL');
    return exitCodes.usage;
  }
  const order: SiteOrder = {
    key,
    name: values.name ?? capitalised(key),
    parent: values.parent ?? 'norge',
    language: values.language as SiteOrder['language'],
    colour: values.colour,
  };
  const { drafts } = await inTransaction(payload, (req) => newSite(req, order));
  console.log(`${key} er laget. ${String(drafts)} sider av den lokale delen ligger som utkast.`);
  return publishCommand(payload, [key]);
};

const capitalised = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);
