import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {spawn} from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSER = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'];
const SLOWEST = 120_000;

const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-page-'));
const servers = [];
process.on('exit', () => {
  servers.forEach((server) => server.kill());
  rmSync(folder, {recursive: true, force: true});
});
process.on('SIGINT', () => process.exit(130));

export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** A fresh profile that reaches nothing but this machine. */
export const launch = () => chromium.launch({executablePath: process.env.ATLAS_CHROMIUM || '/usr/bin/chromium', args: BROWSER});

/** Generates a dataset and serves it. @param {string} events @param {number} port @returns {Promise<{name: string, url: string}>} */
export async function serve(events, port) {
  const file = path.join(folder, events + '.json');
  const writing = spawn(ROOT + 'atlas', ['generate', '--events', events, '--seed', '1', '-o', file], {stdio: ['ignore', 'ignore', 'inherit']});
  const [code] = await once(writing, 'exit');
  if (code) throw new Error('./atlas generate failed');
  return serveFile(events, file, port);
}

/** @param {string} name @param {string} file @param {number} port @returns {Promise<{name: string, url: string}>} */
export async function serveFile(name, file, port) {
  const server = spawn(ROOT + 'atlas', ['serve', '--data', file, '--geodata', ROOT + 'geodata', '--port', String(port)], {stdio: 'ignore'});
  servers.push(server);
  const url = `http://localhost:${port}/`;
  for (const end = Date.now() + SLOWEST; ; await wait(300)) {
    if (server.exitCode !== null || Date.now() > end) throw new Error(`./atlas serve does not answer on port ${port}`);
    if ((await fetch(url).catch(() => null))?.ok) return {name, url};
  }
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
export const say = (number, digits = 0) => (isFinite(number) ? number.toFixed(digits) : '');
