#!/usr/bin/env node
// Prints what a page with a figure costs, as a Markdown table: bytes, requests, elements, first paint, layout shift, and the
// time of a step of the time window and of the zoom.
//
//   npm install && node measure.mjs 250=http://localhost:8081/ 10000=http://localhost:8082/ [--runs 5] [--cpu 1,4] [--keep DIR]
//
// Every run has a fresh browser profile that reaches nothing but localhost. ATLAS_CHROMIUM names the browser.
import {chromium} from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'];
const STEPS = 16;

const options = {runs: '5', cpu: '1,4', keep: ''};
const pages = [];
for (let i = 2; i < process.argv.length; i++) {
  const arg = process.argv[i];
  if (arg.startsWith('--')) options[arg.slice(2)] = process.argv[++i];
  else pages.push([arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]);
}

/** In the page, before its own scripts: when it was drawn and alive, and how long the steps take. */
function watch() {
  const seen = (window.seen = {shift: 0, drawn: 0, alive: 0});
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value))).observe({type: 'layout-shift', buffered: true});
  const frame = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(0);
  });
  const look = () => {
    const figure = document.querySelector('figure.atlas');
    if (!seen.drawn && document.readyState !== 'loading' && figure) frame((at) => (seen.drawn ||= at));
    if (figure?.classList.contains('alive')) frame((at) => (seen.alive ||= at));
    else requestAnimationFrame(look);
  };
  look();
  /** Time of the script alone, and until the frame after it was produced. */
  window.step = (what) => new Promise((done) => {
    const start = performance.now();
    what();
    const script = performance.now() - start;
    frame((at) => setTimeout(() => done([script, at - start]), 120));
  });
}

async function run(url, cpu) {
  const browser = await chromium.launch({executablePath: process.env.ATLAS_CHROMIUM || '/usr/bin/chromium', args: ARGS});
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const dev = await page.context().newCDPSession(page);
  await dev.send('Network.enable');
  // the processor's time, which a busy machine does not stretch
  await dev.send('Performance.enable', {timeDomain: 'threadTicks'});
  const spent = async () => Object.fromEntries((await dev.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value * 1000]));
  await dev.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  const result = {bytes: 0, requests: 0};
  dev.on('Network.loadingFinished', (event) => {
    result.bytes += event.encodedDataLength;
    result.requests++;
  });
  await page.addInitScript(watch);
  await new Promise((done) => setTimeout(done, 1000));
  await page.goto(url, {waitUntil: 'commit'});
  // the policy of the page allows no waiting inside it
  while (!(await page.evaluate(() => window.seen?.alive))) await page.waitForTimeout(100);
  await page.waitForTimeout(800);
  const loaded = await spent();
  Object.assign(result, {before: result.bytes, asked: result.requests, task: loaded.TaskDuration});
  const measured = await page.evaluate(async (steps) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime || 0;
    const elements = document.querySelectorAll('*').length;
    const {shift, drawn, alive} = window.seen;
    const end = document.querySelector('.brush .end');
    const press = (key) => () => end.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    const scrub = [];
    for (let i = 0; i < steps; i++) scrub.push(await window.step(press('ArrowLeft')));
    return {paint, elements, shift, drawn: Math.max(drawn, paint), alive, scrub};
  }, STEPS);
  const scrubbed = await spent();
  result.step = (scrubbed.ScriptDuration - loaded.ScriptDuration) / STEPS;
  const zoom = await page.evaluate(async () => {
    const zoom = [];
    for (const name of ['in', 'in', 'out', 'out']) zoom.push(await window.step(() => document.querySelector('.zoom .' + name).click()));
    return zoom;
  });
  Object.assign(result, measured, {zoom});
  if (options.keep) await page.screenshot({path: `${options.keep}/${encodeURIComponent(url)}-${cpu}.png`});
  await browser.close();
  return result;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const most = (numbers) => Math.max(...numbers);

console.log('| events | slowed | kB | requests | elements | layout shift | first paint | drawn | alive | main thread to alive, processor time | script per step, processor time | script per step, median / worst | step, to the frame | zoom, to the frame |');
console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const [name, url] of pages) {
  for (const cpu of options.cpu.split(',').map(Number)) {
    const runs = [];
    for (let i = 0; i < Number(options.runs); i++) runs.push(await run(url, cpu));
    const of = (what) => median(runs.map(what));
    console.log('| ' + [name, cpu + '×', (of((r) => r.before) / 1000).toFixed(0), of((r) => r.asked), of((r) => r.elements), of((r) => r.shift).toFixed(3),
      ...[of((r) => r.paint), of((r) => r.drawn), of((r) => r.alive)].map((ms) => ms.toFixed(0)),
      of((r) => r.task).toFixed(0), of((r) => r.step).toFixed(1),
      of((r) => median(r.scrub.map((s) => s[0]))).toFixed(1) + ' / ' + of((r) => most(r.scrub.map((s) => s[0]))).toFixed(1),
      of((r) => median(r.scrub.map((s) => s[1]))).toFixed(0), of((r) => median(r.zoom.map((s) => s[1]))).toFixed(0)].join(' | ') + ' |');
  }
}
