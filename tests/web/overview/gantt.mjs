// The schedule of one project: a row and a bar for each node, an arrow for each link.
import { ask, askLabels, element, fill, put, show } from './api.mjs';

const id = new URLSearchParams(location.search).get('project');
const scale = document.querySelector('#scale');
const chart = document.querySelector('#chart');
const draw = (parent, tag, attributes) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  parent.append(made);
  return made;
};

await show(async () => {
  const [labels, { projectById: project }] = await Promise.all([askLabels(), ask('gantt.graphql', { id })]);
  const { start, finish, nodes, links } = project.schedule;
  put('name', project.name);
  put('start', start);
  put('finish', finish);
  const rows = nodes.map(({ wbs, name, scheduledStart, scheduledFinish, totalFloatDays, node }) => [
    wbs,
    name,
    labels.of('ScheduleNodeKind', node.kind),
    node.responsibleOrganisation?.name ?? null,
    scheduledStart.slice(0, 10),
    scheduledFinish.slice(0, 10),
    totalFloatDays,
    element('span', labels.of('LightColour', node.light), `light ${node.light}`),
  ]);
  fill('nodes', rows);
  drawArrows(links, drawBars(nodes), labels);
});

// The browser fits paths of all instants and rows into the chart; a point of them on the screen follows from its scale.
// They are paths, because Chromium limits the lengths of other shapes to less than an instant.
function drawBars(nodes) {
  const places = new Map();
  const instants = draw(scale, 'g', {});
  nodes.forEach(({ nodeId, scheduledStart, scheduledFinish }, row) => {
    const ends = { start: Date.parse(scheduledStart), finish: Date.parse(scheduledFinish), row };
    places.set(nodeId, ends);
    draw(instants, 'path', { d: `M ${ends.start} ${row} H ${ends.finish}` });
  });
  const { x, y, width, height } = instants.getBBox();
  scale.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  const matrix = instants.getCTM();
  const place = (nodeId, end) => new DOMPoint(places.get(nodeId)[end], places.get(nodeId).row).matrixTransform(matrix);
  for (const { nodeId, isCritical, node } of nodes) {
    const from = place(nodeId, 'start');
    const to = place(nodeId, 'finish');
    draw(chart, 'path', { d: `M ${from.x} ${from.y} H ${to.x}`, class: `bar ${node.kind} ${isCritical ? 'critical' : ''}` });
  }
  return place;
}

// The letters of a kind name the linked ends: S for a start, F for a finish.
function drawArrows(links, place, labels) {
  const ends = { S: 'start', F: 'finish' };
  for (const { linkId, predecessorId, successorId, kind, isDriving } of links) {
    const [first, second] = kind;
    const from = place(predecessorId, ends[first]);
    const to = place(successorId, ends[second]);
    const arrow = draw(chart, 'path', {
      d: `M ${from.x} ${from.y} H ${to.x} V ${to.y}`,
      class: isDriving ? 'arrow driving' : 'arrow',
      'data-link': linkId,
      'marker-end': 'url(#head)',
    });
    draw(arrow, 'title', {}).textContent = labels.of('ScheduleLinkKind', kind);
  }
}
