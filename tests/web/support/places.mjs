import { fileURLToPath } from 'node:url';

const place = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const repository = place('../../../');
export const schemaFile = place('../../../schema/schema.graphql');
export const exampleFolder = place('../../../src/dashboard/src/examples/');
export const documentFolder = place('../documents/');
export const sampleFolder = place('../../../http-samples/');
export const hostFolder = place('../../../src/ProjectsApi.Host/');
export const relayFolder = place('../relay/');
export const overviewFolder = place('../overview/');
export const webFolder = place('../');
export const clientsPage = place('../../../docs/clients.md');
export const artifactFolder = place('../../../artifacts/');

/** The origin of the running Host that the checks talk to, for example http://127.0.0.1:5080. */
export function hostOrigin() {
  const origin = process.env.PROJECTS_URL;
  if (!origin) {
    throw new Error('PROJECTS_URL is not set: start the Host and name its origin, or use tests/run, which does both.');
  }
  return new URL(origin).origin;
}
