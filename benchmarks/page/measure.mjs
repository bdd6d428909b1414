#!/usr/bin/env node
// Prints what a page with a figure costs its reader, as a Markdown table. See README.md beside this file.
import os from 'node:os';
import {launch, median, say, serve, wait} from './serving.mjs';

const STEPS = 12;
const SLOWEST = 60_000;

const options = {events: '20,250,1000,10000', runs: '5', cpu: '1,4', ready: 'window.__n > 0 && window.__drawn === window.__n', keep: ''};
const pages = [];
for (let i = 2; i < process.argv.length; i++) {
  const arg = process.argv[i];
  if (arg.startsWith('--') && arg.slice(2) in options && i + 1 < process.argv.length) options[arg.slice(2)] = process.argv[++i];
  else if (!arg.startsWith('--') && arg.includes('=')) pages.push({name: arg.slice(0, arg.indexOf('=')), url: arg.slice(arg.indexOf('=') + 1)});
  else throw new Error(`unknown argument ${arg}; allowed are NAME=ADDRESS and --${Object.keys(options).join(' VALUE, --')} VALUE`);
}

/** In the page, before its own scripts: when it was complete and alive, and how long the steps take. @param {string} ready */
function watch(ready) {
  const seen = (window.seen = {shift: 0, drawn: 0, alive: 0});
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value))).observe({type: 'layout-shift', buffered: true});
  const frame = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(0);
  });
  // the server writes the whole figure: it is complete when the page has been read
  const look = () => {
    const figure = document.querySelector('figure.atlas');
    const complete = document.readyState !== 'loading' && (figure || READY());
    if (complete && !seen.asked) {
      seen.asked = true;
      frame((at) => (seen.drawn = at));
    }
    if (complete && (!figure || figure.classList.contains('alive'))) frame((at) => (seen.alive = at));
    else requestAnimationFrame(look);
  };
  look();
  /** Time of the script alone, and until the frame after it was produced. */
  window.step = (what) => new Promise((done) => {
    const start = performance.now();
    what();
    const script = performance.now() - start;
    frame((at) => setTimeout(() => done([script, at - start]), 100));
  });
}
const watching = `(${watch})`.replace('READY()', `(${options.ready})`) + '()';

async function run(url, cpu) {
  const browser = await launch();
  try {
    const page = await browser.newPage({viewport: {width: 1000, height: 650}});
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
    await page.addInitScript(watching);
    await wait(800);
    await page.goto(url, {waitUntil: 'commit'});
    // the policy of the page allows no waiting inside it
    for (const end = Date.now() + SLOWEST; !(await page.evaluate(() => window.seen?.drawn && window.seen.alive)); await wait(100)) {
      if (Date.now() > end) throw new Error(`${url} was not drawn within a minute`);
    }
    await wait(600);
    const loaded = await spent();
    const costs = {bytes: result.bytes, requests: result.requests, task: loaded.TaskDuration};
    const measured = await page.evaluate(async (steps) => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime || 0;
      const elements = document.querySelectorAll('*').length;
      const {shift, drawn, alive} = window.seen;
      const end = document.querySelector('.brush .end');
      const press = (key) => () => end.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      const scrub = [];
      for (let i = 0; end && i < steps; i++) scrub.push(await window.step(press('ArrowLeft')));
      return {paint, elements, shift, drawn: Math.max(drawn, paint), alive, scrub};
    }, STEPS);
    const step = measured.scrub.length ? ((await spent()).ScriptDuration - loaded.ScriptDuration) / STEPS : NaN;
    const zoom = await page.evaluate(async () => {
      const zoom = [];
      for (const name of ['in', 'in', 'out', 'out']) {
        const button = document.querySelector('.zoom .' + name);
        if (button) zoom.push(await window.step(() => button.click()));
      }
      return zoom;
    });
    if (options.keep) await page.screenshot({path: `${options.keep}/${encodeURIComponent(url)}-${cpu}.png`});
    return {...measured, ...costs, step, zoom};
  } finally {
    await browser.close();
  }
}

const spread = (numbers) => `${say(median(numbers))} (${say(Math.min(...numbers))} to ${say(Math.max(...numbers))})`;

if (options.events) for (const [i, events] of options.events.split(',').entries()) pages.splice(i, 0, await serve(events, 8181 + i));
const speeds = options.cpu.split(',').map(Number);
const cases = pages.flatMap((page) => speeds.map((cpu) => ({...page, cpu, runs: []})));
// in turn, so that a slow minute of the machine falls on all of them
for (let turn = 0; turn < Number(options.runs); turn++) {
  for (let i = 0; i < cases.length; i++) {
    const one = cases[(i + turn) % cases.length];
    one.runs.push(await run(one.url, one.cpu));
  }
}
console.log(`${os.cpus()[0].model}, ${os.cpus().length} processors, load ${os.loadavg().map((load) => say(load, 1)).join(' ')}; median of ${options.runs} runs\n`);
console.log('| page | slowed | kB | requests | elements | layout shift | first paint | complete (least to most) | alive | main thread, processor | script per step, processor | script per step, median / worst | step to the frame | zoom to the frame |');
console.log('|---|' + '---:|'.repeat(13));
for (const {name, cpu, runs} of cases) {
  const of = (what) => median(runs.map(what));
  const steps = (part) => of((run) => median(run.scrub.map((step) => step[part])));
  console.log('| ' + [name, cpu + '×', say(of((run) => run.bytes) / 1000), of((run) => run.requests), of((run) => run.elements), say(of((run) => run.shift), 3),
    say(of((run) => run.paint)), spread(runs.map((run) => run.drawn)), say(of((run) => run.alive)), say(of((run) => run.task)), say(of((run) => run.step), 1),
    `${say(steps(0), 1)} / ${say(of((run) => Math.max(...run.scrub.map((step) => step[0]))), 1)}`, say(steps(1)),
    say(of((run) => median(run.zoom.map((step) => step[1]))))].join(' | ') + ' |');
}
process.exit(0);
