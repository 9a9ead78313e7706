import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { artifactFolder } from './places.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Reason to skip browser checks, or false. */
export const noBrowser = existsSync(executablePath) ? false : `no Chromium at ${executablePath}`;

// Chromium's own traffic (updates, sync, probes) is off, so that only the page sends requests.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A new browser with an empty profile; records requests and console errors of the page. Chinese, unless settings say otherwise. */
export async function openBrowser(settings = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'projects-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: quiet,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // Pasting needs no permission from the user.
    permissions: ['clipboard-read', 'clipboard-write'],
    ...settings,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const requests = [];
  const complaints = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(String(error)));

  return {
    page,
    requests,
    complaints,
    async picture(name) {
      await mkdir(artifactFolder, { recursive: true });
      await page.screenshot({ path: join(artifactFolder, `${name}.png`) });
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
