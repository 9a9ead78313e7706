// The Gantt chart of the throw-away front end: all nodes and arrows of a project in one operation, also of a plan of 2,000 nodes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { readLabels, readPart, startFrontEnd } from '../support/front-end.mjs';
import { linksOf, planFile } from '../support/plan-file.mjs';
import { tokenFor } from '../support/sign-in.mjs';

// Each test is skipped separately, because a skipped suite looks like a pass.
const inBrowser = { skip: noBrowser };
const size = 2_000;

const importing = `mutation($input: ImportScheduleInput!) {
  importSchedule(input: $input) { report { mapped { tasks links } } errors { ... on Error { message } } }
}`;

const named = 'query($start: String!) { projects(where: { name: { startsWith: $start } }) { nodes { id } } }';

// The same project as it is stored, not as it is scheduled.
const stored = `query($id: ID!) {
  projectById(id: $id) { scheduleNodes(first: 50) { nodes { wbs name light } } scheduleLinks(first: 50) { nodes { id } } }
}`;

describe('The Gantt chart on another origin', () => {
  let site;
  before(async () => {
    site = await startFrontEnd();
  });
  after(() => site?.stop());

  const projectNamed = async (start) => {
    const { data } = await site.ask(named, { start });
    return data.projects.nodes[0].id;
  };
  const counts = async () => ({
    rows: (await site.rows('nodes')).length,
    bars: await site.page.locator('.bar').count(),
    arrows: await site.page.locator('.arrow').count(),
  });

  /** Puts a generated plan into a project of the sample that has no schedule, and returns the project. */
  const importPlan = async () => {
    const projectId = await projectNamed('经开区科技创新园');
    const form = new FormData();
    form.append('operations', JSON.stringify({ query: importing, variables: { input: { projectId, file: null } } }));
    form.append('map', '{"0":["variables.input.file"]}');
    form.append('0', new Blob([planFile(size)], { type: 'application/xml' }), 'plan.xml');
    const token = await tokenFor(await site.host.person('Administrator'), site.host.origin);
    const headers = { 'graphql-preflight': '1', authorization: `Bearer ${token}` };
    const answer = await (await fetch(`${site.host.origin}/graphql`, { method: 'POST', headers, body: form })).json();
    assert.deepEqual(answer.data?.importSchedule, { report: { mapped: { tasks: size, links: linksOf(size) } }, errors: null });
    return projectId;
  };

  test('shows each node of the sample as a row and a bar, and each link as an arrow', inBrowser, async () => {
    const id = await projectNamed('海立');
    const operations = await site.open('gantt.html', { project: id });
    await site.browser.picture('gantt');
    const { data } = await site.ask(stored, { id });
    const light = (await readLabels()).get('LightColour');

    assert.deepEqual([...operations].sort(), ['GET /graphql', 'POST /graphql']);
    assert.deepEqual(await counts(), { rows: 23, bars: 23, arrows: 22 });
    assert.deepEqual(
      (await site.rows('nodes')).map((row) => [row[0], row[1], row[7]]).sort(),
      data.projectById.scheduleNodes.nodes.map((node) => [node.wbs, node.name, light.get(node.light)]).sort(),
    );
    assert.deepEqual(
      (await site.page.$$eval('.arrow', (arrows) => arrows.map((arrow) => arrow.dataset.link))).sort(),
      data.projectById.scheduleLinks.nodes.map((link) => link.id).sort(),
    );
    assert.deepEqual(site.browser.complaints, []);
  });

  test('draws an arrow from the end of a bar to the start of its successor', inBrowser, async () => {
    await site.open('gantt.html', { project: await projectNamed('海立') });
    // 1.9 is the tender; the building permit 1.10 follows its finish on the next day.
    const ends = (place) =>
      site.page.$$eval(place, (paths) =>
        paths.map((path) => [0, path.getTotalLength()].map((length) => path.getPointAtLength(length)).map(({ x, y }) => ({ x, y }))),
      );
    const [tender, permit] = (await ends('.bar')).slice(9, 11);
    const arrows = await ends('.arrow');
    const isNear = (one, other) => Math.hypot(one.x - other.x, one.y - other.y) < 1;

    assert.ok(arrows.some(([from, to]) => isNear(from, tender[1]) && isNear(to, permit[0])));
  });

  test(`takes a plan of ${size} nodes with its arrows in one operation within the default limits`, async (context) => {
    const id = await importPlan();
    const { data, extensions, errors } = await site.ask(await readPart('gantt.graphql'), { id }, { 'graphql-cost': 'report' });
    const { fieldCost, typeCost } = extensions.operationCost;

    context.diagnostic(`field cost ${fieldCost}, type cost ${typeCost}`);
    assert.equal(errors, undefined, JSON.stringify(errors));
    assert.deepEqual([data.projectById.schedule.nodes.length, data.projectById.schedule.links.length], [size, linksOf(size)]);
    assert.ok(fieldCost > 0 && fieldCost <= 1_000 && typeCost > 0 && typeCost <= 10_000);
    if (site.page) {
      const started = performance.now();
      await site.open('gantt.html', { project: id });
      context.diagnostic(`the page was ready after ${Math.round(performance.now() - started)} ms`);
      assert.deepEqual(await counts(), { rows: size, bars: size, arrows: linksOf(size) });
      await site.browser.picture('gantt-2000');
    }
  });

  test('takes a page of 1,000 nodes with organisation, and one of 1,000 links, within the default limits', async (context) => {
    const query = `query($id: ID!) {
      projectById(id: $id) {
        scheduleNodes(first: 1000) { nodes { name light scheduledStart scheduledFinish responsibleOrganisation { name } } }
        scheduleLinks(first: 1000) { nodes { kind predecessorId successorId } }
      }
    }`;
    const { extensions, errors } = await site.ask(query, { id: await projectNamed('海立') }, { 'graphql-cost': 'report' });

    context.diagnostic(`field cost ${extensions.operationCost.fieldCost}, type cost ${extensions.operationCost.typeCost}`);
    assert.equal(errors, undefined, JSON.stringify(errors));
  });
});
