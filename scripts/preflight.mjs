// Runs before every command, on any Node >= 18, without dependencies: it makes the checkout fit to
// run and hands over to a Node that can. What it says goes to stderr; stdout belongs to the script.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault, say } from './preflight/fault.mjs';
import { ensureDependencies } from './preflight/install.mjs';
import { mendInstallScripts } from './preflight/native.mjs';
import { chooseNode } from './preflight/node-version.mjs';
import { runScript } from './preflight/run.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

async function main([script, ...args]) {
  if (script === undefined)
    throw new Fault('Bruk: node scripts/preflight.mjs scripts/<x>.ts […]', 2);
  await ensureDependencies(root);
  mendInstallScripts(root);
  return runScript({ root, node: chooseNode(root), script, args });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    say(error instanceof Fault ? error.message : (error?.stack ?? String(error)));
    process.exitCode = error instanceof Fault ? error.exitCode : 3;
  },
);
