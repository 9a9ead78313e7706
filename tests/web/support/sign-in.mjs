// Signs in with a demo account; a host logs their passwords once, at its first start.
import { readFile } from 'node:fs/promises';
import { hostOrigin } from './places.mjs';

const toldBy = (log, role) => log.match(new RegExp(`Demo person ${role}: (\\S+) (\\S+) `));

/** Address and password of the demo account with a role, such as Administrator, from the log of a host. */
export async function demoPerson(role, readLog = readHostLog) {
  let told = null;
  // The log may lag behind the first responses.
  for (let left = 150; !told && left > 0; left--) {
    told = toldBy(await readLog(), role);
    if (!told) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  if (!told) throw new Error(`The host named no demo person with the role ${role}.`);
  return { email: told[1], password: told[2] };
}

/** A bearer token for an address and a password. */
export async function tokenFor(credentials, origin = hostOrigin()) {
  const answer = await fetch(`${origin}/account/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (!answer.ok) throw new Error(`Signing in as ${credentials.email} was answered with ${answer.status}.`);
  return (await answer.json()).accessToken;
}

/** A bearer token of the demo account with a role at the running host. */
export const tokenOf = async (role) => tokenFor(await demoPerson(role));

/** Sends an operation with a token and returns its data; an error fails. */
export async function askAs(token, query, variables = {}, origin = hostOrigin()) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

async function readHostLog() {
  const log = process.env.PROJECTS_HOST_LOG;
  if (!log) throw new Error('PROJECTS_HOST_LOG has to name the file that the host writes to.');
  return readFile(log, 'utf8');
}
