// The snippets of docs/clients.md against the running host: Apollo Client, Relay and urql with their caches, and code generation.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { filesIn } from '../support/files.mjs';
import { hostOrigin } from '../support/places.mjs';
import { startHost } from '../support/host.mjs';
import { askAs, tokenOf } from '../support/sign-in.mjs';
import { writeSnippets } from '../support/snippets.mjs';

const run = promisify(execFile);
const limit = { timeout: 60_000 };
const origin = hostOrigin();
const tool = (name) => createRequire(import.meta.url).resolve(name);
const start = 'Y2hhbmdlOjA=';

let snippets, names;
before(async () => {
  snippets = await writeSnippets(origin);
  names = (await askAs(await tokenOf('Viewer'), '{ projects(first: 4, order: [{ name: ASC }]) { nodes { name } } }')).projects.nodes.map(
    ({ name }) => name,
  );
});
after(() => snippets.remove());

/** The first value of an observable or a source; a failure rejects. */
const first = (subscribe) =>
  new Promise((resolve, reject) => {
    const { unsubscribe } = subscribe({ next: (value) => resolve({ value, end: () => unsubscribe() }), error: reject });
  });

test('Code generation reads the schema of a closed Production host by GET, and its types compile', { timeout: 120_000 }, async () => {
  const host = await startHost({ environment: 'Production', 'GraphQL:AllowIntrospection': false });
  const own = await writeSnippets(host.origin);
  try {
    const refused = await fetch(`${host.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __schema { queryType { name } } }"}',
    });
    assert.equal((await refused.json()).errors[0].extensions.code, 'HC0046');
    const package_ = JSON.parse(await readFile(tool('@graphql-codegen/cli/package.json'), 'utf8'));
    await run(process.execPath, [join(tool('@graphql-codegen/cli/package.json'), '..', package_.bin['graphql-codegen'])], { cwd: own.folder });
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck'];
    const typescript = join(tool('typescript/package.json'), '..', 'bin/tsc');
    const compile = (file) => run(process.execPath, [typescript, '--ignoreConfig', ...options, '--lib', 'es2022,dom', file], { cwd: own.folder });
    await compile('pages/projects.ts');
    const page = await readFile(join(own.folder, 'pages/projects.ts'), 'utf8');
    await writeFile(join(own.folder, 'pages/wrong.ts'), page.replace('({ name }) => name', '({ nickname }) => nickname'));
    await assert.rejects(compile('pages/wrong.ts'), ({ stdout }) => /'nickname' does not exist/.test(stdout));
  } finally {
    await own.remove();
    await host.stop();
  }
});

describe('Apollo Client', () => {
  let apollo;
  before(async () => (apollo = await snippets.load('apollo.mjs')));
  after(async () => {
    await apollo.sockets.dispose();
    apollo.client.stop();
  });

  test('joins pages in its cache, and sends a hash once the server has it', limit, async () => {
    const { client, PROJECTS } = apollo;
    const list = client.watchQuery({ query: PROJECTS });
    const { end } = await first((sink) => {
      const subscription = list.subscribe({ ...sink, next: (result) => result.data && sink.next(result) });
      return { unsubscribe: () => subscription.unsubscribe() };
    });
    await list.fetchMore({ variables: { after: list.getCurrentResult().data.projects.pageInfo.endCursor } });
    end();
    const { projects } = client.readQuery({ query: PROJECTS });

    assert.deepEqual(projects.edges.map(({ node }) => node.name), names);
  });

  test('reads the typed errors of a mutation', limit, async () => {
    apollo.session.token = await tokenOf('Planner');
    const park = '{ projects(first: 1, where: { name: { eq: "鼎菱跨境电商众创中心" } }) { nodes { id version summary } } }';
    const [{ id, version, summary }] = (await askAs(apollo.session.token, park)).projects.nodes;
    const { data } = await apollo.client.mutate({
      mutation: apollo.SUMMARISE,
      variables: { input: { projectId: id, expectedVersion: version + 9, summary } },
    });

    assert.equal(data.updateProject.project, null);
    assert.equal(data.updateProject.errors[0].__typename, 'VersionConflictError');
    assert.equal(data.updateProject.errors[0].currentVersion, version);
  });

  test('follows a subscription over graphql-ws', limit, async () => {
    const changes = apollo.client.subscribe({ query: apollo.CHANGES, variables: { after: start } });
    const { value, end } = await first((sink) => {
      const subscription = changes.subscribe(sink);
      return { unsubscribe: () => subscription.unsubscribe() };
    });
    end();

    assert.equal(value.data.changes.change.kind, 'CREATED');
  });
});

test('Relay compiles a pagination fragment and joins its pages in the store', limit, async () => {
  const schema = await (await fetch(`${origin}/graphql?sdl`)).text();
  await writeFile(join(snippets.folder, 'schema.graphql'), schema);
  const artifacts = join(snippets.folder, 'generated');
  await mkdir(artifacts);
  await run(process.execPath, [tool('relay-compiler/cli.js'), 'relay.config.json'], { cwd: snippets.folder });
  // A bundler finds a module without the end of its name; Node.js does not.
  for (const file of await filesIn(artifacts, '.js')) {
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/(from '[^']+\.graphql)'/g, "$1.js'"));
  }
  const generated = async (name) => (await import(pathToFileURL(join(artifacts, `${name}.graphql.js`)).href)).default;
  const { default: runtime } = await import('relay-runtime');
  const { environment, sockets } = await snippets.load('environment.mjs');
  const query = await generated('registerQuery');
  const fragment = await generated('register_projects');
  const ask = (request, variables) => runtime.fetchQuery(environment, request, variables).toPromise();
  const register = () => {
    const operation = runtime.createOperationDescriptor(query, {});
    const { data } = environment.lookup(operation.fragment);
    return environment.lookup(runtime.getSingularSelector(fragment, data)).data.projects;
  };
  await ask(query, {});
  const { pageInfo } = register();
  await ask(await generated('registerPageQuery'), { count: 2, cursor: pageInfo.endCursor });

  assert.deepEqual(register().edges.map(({ node }) => node.name), names);
  await sockets.dispose();
});

describe('urql with Graphcache', () => {
  let urql;
  const warnings = [];
  before(async () => {
    const { warn } = console;
    console.warn = (text) => warnings.push(text);
    urql = await snippets.load('urql.mjs');
    after(() => (console.warn = warn));
  });
  after(() => urql.sockets.dispose());

  test('joins pages, and knows every type of the schema', limit, async () => {
    const { client, PROJECTS } = urql;
    const page = await client.query(PROJECTS, {}).toPromise();
    const next = await client.query(PROJECTS, { after: page.data.projects.pageInfo.endCursor }).toPromise();

    assert.equal(next.error, undefined);
    assert.deepEqual(next.data.projects.edges.map(({ node }) => node.name), names);
    assert.deepEqual(warnings, []);
  });

  test('follows a subscription', limit, async () => {
    const { value, end } = await first((sink) => urql.client.subscription(urql.CHANGES, { after: start }).subscribe((result) =>
      result.error ? sink.error(result.error) : sink.next(result)));
    end();

    assert.equal(value.data.changes.change.kind, 'CREATED');
  });
});
