const kinds = { FS: 1, SS: 3 };

const link = ({ after, kind }) =>
  `<PredecessorLink><PredecessorUID>${after}</PredecessorUID><Type>${kinds[kind]}</Type></PredecessorLink>`;

// A task takes two days.
const task = ({ uid, level, links = [] }) => `<Task>
  <UID>${uid}</UID><ID>${uid}</ID><Name>工序 ${uid}</Name><WBS>${uid}</WBS>
  <OutlineLevel>${level}</OutlineLevel><Summary>${level === 1 ? 1 : 0}</Summary>
  <Duration>PT16H0M0S</Duration><DurationFormat>7</DurationFormat>
  ${links.map(link).join('')}
</Task>`;

/** A plan of Microsoft Project's XML: groups of ten nodes with a summary, each linked to its neighbour and to the previous group. */
export function planFile(nodes) {
  const tasks = Array.from({ length: nodes }, (_, index) => {
    const uid = index + 1;
    const place = index % 10;
    if (place === 0) return task({ uid, level: 1 });
    if (place > 1) return task({ uid, level: 2, links: [{ after: uid - 1, kind: place === 2 ? 'SS' : 'FS' }] });
    return task({ uid, level: 2, links: uid > 10 ? [{ after: uid - 10, kind: 'SS' }] : [] });
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
<StartDate>2026-01-05T08:00:00</StartDate>
<Tasks>${tasks.join('\n')}</Tasks></Project>`;
}

/** Number of links of such a plan: one to each node that is no summary, except the first. */
export const linksOf = (nodes) => nodes - nodes / 10 - 1;
