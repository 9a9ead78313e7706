// Signs in at the running host as one of its demo people, whose passwords it tells once, at its first start.
import { readFile } from 'node:fs/promises';
import { hostOrigin } from './places.mjs';

/** A bearer token of the demo person with a role, such as Administrator. */
export async function tokenOf(role) {
  const log = process.env.PROJECTS_HOST_LOG;
  if (!log) throw new Error('PROJECTS_HOST_LOG has to name the file that the host writes to.');
  let told = null;
  // The log is written behind the first answers.
  for (let left = 150; !told && left > 0; left--) {
    told = (await readFile(log, 'utf8')).match(new RegExp(`Demo person ${role}: (\\S+) (\\S+) `));
    if (!told) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  if (!told) throw new Error(`The host named no demo person with the role ${role}.`);
  const answer = await fetch(`${hostOrigin()}/account/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: told[1], password: told[2] }),
  });
  if (!answer.ok) throw new Error(`Signing in as ${told[1]} was answered with ${answer.status}.`);
  return (await answer.json()).accessToken;
}
