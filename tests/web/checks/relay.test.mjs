// Relay's compiler accepts the contract: Node, connections and arguments for refetching and paging.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { relayFolder, schemaFile } from '../support/places.mjs';

const run = promisify(execFile);
const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'projects-relay-'));
  await cp(relayFolder, folder, { recursive: true });
  await mkdir(join(folder, 'generated'));
  await copyFile(schemaFile, join(folder, 'schema.graphql'));
});
after(() => rm(folder, { recursive: true, force: true }));

test('Relay compiles operations with @connection and @refetchable', async () => {
  const { stderr } = await run(process.execPath, [compiler, 'relay.config.json'], { cwd: folder }).catch((error) => {
    assert.fail(`relay-compiler failed:\n${error.stdout}${error.stderr}`);
  });

  assert.doesNotMatch(stderr, /error/i);
  assert.deepEqual((await readdir(join(folder, 'generated'))).sort(), [
    'projectMilestonesPageQuery.graphql.js',
    'project_milestones.graphql.js',
    'registerPageQuery.graphql.js',
    'registerQuery.graphql.js',
    'register_query.graphql.js',
  ]);
});
