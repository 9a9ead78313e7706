// What both pages share: their two requests, labels of enum values and cells of tables.

const api = new URLSearchParams(location.search).get('api');
const read = async (name) => (await fetch(name)).text();

async function answer(response) {
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** Labels by enum and value. The request is a GET, so that the browser keeps the answer. */
export async function askLabels() {
  const address = new URL('/graphql', api);
  address.searchParams.set('query', await read('labels.graphql'));
  const { enumLabels } = await answer(await fetch(address));
  const labels = new Map(enumLabels.map(({ name, values }) => [name, new Map(values.map(({ value, label }) => [value, label]))]));
  return {
    of(name, value) {
      if (value === null) return null;
      const label = labels.get(name)?.get(value);
      if (!label) throw new Error(`The API has no label for ${name}.${value}.`);
      return label;
    },
  };
}

export async function ask(document, variables = {}) {
  const response = await fetch(new URL('/graphql', api), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: await read(document), variables }),
  });
  return answer(response);
}

export const amount = (money) => money?.amount ?? null;

/** An element with a text or with children; no value is shown as a dash. */
export function element(tag, content, kind = '') {
  const made = document.createElement(tag);
  made.className = kind;
  made.append(...(Array.isArray(content) ? content : [String(content ?? '–')]));
  return made;
}

/** A bar whose length the browser computes. */
export function bar(value, most) {
  const made = document.createElement('meter');
  Object.assign(made, { max: most ?? 0, value: value ?? 0 });
  return made;
}

/** Fills a table; a cell is a value or an element. */
export function fill(table, rows) {
  const place = (cell) => element('td', cell instanceof Element ? [cell] : cell, typeof cell === 'number' ? 'number' : '');
  document.querySelector(`#${table} tbody`).replaceChildren(...rows.map((row) => element('tr', row.map(place))));
}

export function put(name, value) {
  document.querySelector(`[data-value="${name}"]`).textContent = String(value ?? '–');
}

/** Fills the page, then marks it as ready; a failure is shown. */
export async function show(work) {
  try {
    await work();
    document.body.dataset.state = 'ready';
  } catch (failure) {
    document.querySelector('#failure').textContent = failure.message;
    document.body.dataset.state = 'failed';
  }
}
