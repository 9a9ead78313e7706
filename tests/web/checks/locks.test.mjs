// A lock file that names a download address works only where that address is reachable.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { repository } from '../support/places.mjs';

for (const path of ['src/dashboard/package-lock.json', 'tests/web/package-lock.json']) {
  test(`${path} pins each package by its hash and names no registry`, async () => {
    const { packages } = JSON.parse(await readFile(join(repository, path), 'utf8'));
    const installed = Object.entries(packages).filter(([folder]) => folder !== '');

    assert.notEqual(installed.length, 0);
    assert.deepEqual(installed.filter(([, entry]) => entry.resolved !== undefined), []);
    assert.deepEqual(installed.filter(([, entry]) => entry.integrity === undefined && !entry.inBundle), []);
  });
}
