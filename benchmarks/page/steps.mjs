#!/usr/bin/env node
// Prints how long the script takes for one step of the time window, for the change of a chapter and for another day to look back to. See README.md beside this file.
import os from 'node:os';
import {launch, median, say, serve, serveFile, wait} from './serving.mjs';

const STEPS = 24;
const ALIVE = 60_000;
const options = {data: '', events: '10000', runs: '3', cpu: '4'};
const pages = [];
for (let i = 2; i < process.argv.length; i++) {
  const arg = process.argv[i];
  if (arg.startsWith('--') && arg.slice(2) in options && i + 1 < process.argv.length) options[arg.slice(2)] = process.argv[++i];
  else if (!arg.startsWith('--') && arg.includes('=')) pages.push({name: arg.slice(0, arg.indexOf('=')), url: arg.slice(arg.indexOf('=') + 1)});
  else throw new Error(`unknown argument ${arg}; allowed are NAME=ADDRESS and --${Object.keys(options).join(' VALUE, --')} VALUE`);
}

/** In the page, before its own scripts: what its functions take that are called in an animation frame, each frame by itself. */
function watch() {
  const own = requestAnimationFrame;
  window.script = 0;
  window.requestAnimationFrame = (then) => own((at) => {
    const start = performance.now();
    then(at);
    window.script += performance.now() - start;
  });
  /** Time of the script alone, of the call and of the frame that follows it, and until that frame was produced. */
  window.step = (what) => new Promise((done) => {
    window.script = 0;
    const start = performance.now();
    what();
    let script = performance.now() - start;
    own(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        script += window.script;
        const until = performance.now() - start;
        // what follows once all has come to rest is not of this step
        setTimeout(() => done([script, until]), 450);
      };
      channel.port2.postMessage(0);
    });
  });
}

/** @param {string} url @param {number} cpu @returns {Promise<number[][]>} of each step: processor, clock, until the frame */
async function run(url, cpu, {step, many, alive}) {
  const browser = await launch();
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'});
    const dev = await page.context().newCDPSession(page);
    // the processor's time, which a busy machine stretches less
    await dev.send('Performance.enable', {timeDomain: 'threadTicks'});
    const spent = async () => (await dev.send('Performance.getMetrics')).metrics.find(({name}) => name === 'ScriptDuration').value * 1000;
    await dev.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await page.addInitScript(watch);
    await page.goto(url, {waitUntil: 'load'});
    for (const end = Date.now() + ALIVE; !(await page.locator(alive).count()); await wait(100)) {
      if (Date.now() > end) throw new Error(`${url} did not come alive within a minute`);
    }
    await wait(1500);
    const all = [];
    for (let i = 0, steps = await many(page); i < steps; i++) {
      const before = await spent();
      const took = await page.evaluate(step, i);
      all.push([(await spent()) - before, ...took]);
    }
    return all;
  } finally {
    await browser.close();
  }
}

/** In the page: one step of the window. */
const narrower = () => window.step(() => document.querySelector('.brush .end').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true, cancelable: true})));

/** In the page: to a chapter. @param {number} index */
async function toChapter(index) {
  const chapter = document.querySelectorAll('.chapter')[index];
  const top = chapter.getBoundingClientRect().top + scrollY;
  const took = await window.step(() => scrollTo(0, top - 60));
  if (!chapter.classList.contains('current')) throw new Error('no change to ' + chapter.id);
  return took;
}

/** In the page: a year back. */
const yearBack = () => window.step(() => document.querySelector('.slider').dispatchEvent(new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true, cancelable: true})));

const moved = {step: narrower, many: () => STEPS, alive: 'figure.atlas.alive'};
const chapter = {step: toChapter, many: (page) => page.locator('.chapter').count(), alive: 'figure.atlas.alive'};
const day = {step: yearBack, many: () => STEPS / 2, alive: '.known .slider'};

if (options.data) pages.push(await serveFile('data', options.data, 8191));
if (options.events) for (const [i, events] of options.events.split(',').entries()) pages.push(await serve(events, 8192 + i));
const cases = [];
for (const {name, url} of pages) {
  const stories = [...(await (await fetch(url + 'stories')).text()).matchAll(/href="\/stories\/([a-z0-9-]+)"/g)].map((found) => found[1]);
  cases.push({name, what: 'window', urls: [url], kind: moved, all: []});
  cases.push({name, what: 'day', urls: [url + 'known-then?then=2025'], kind: day, all: []});
  cases.push({name, what: 'chapter', urls: [...new Set(stories)].map((id) => url + 'stories/' + id), kind: chapter, all: []});
}
for (let turn = 0; turn < Number(options.runs); turn++) {
  for (const one of cases) for (const url of one.urls) one.all.push(...(await run(url, Number(options.cpu), one.kind)));
}
console.log(`${os.cpus()[0].model}, ${os.cpus().length} processors, load ${os.loadavg().map((load) => say(load, 1)).join(' ')}; slowed ${options.cpu} times, ${options.runs} runs\n`);
console.log('| page | change | how many | script, processor: median | 95 % | worst | script, clock: median | to the frame, clock: median |');
console.log('|---|---|' + '---:|'.repeat(6));
for (const {name, what, all} of cases) {
  const own = all.map(([processor]) => processor).sort((a, b) => a - b);
  console.log('| ' + [name, what, all.length, say(median(own), 1), say(own[Math.floor(own.length * 0.95)], 1), say(own.at(-1), 1),
    say(median(all.map(([, clock]) => clock)), 1), say(median(all.map(([, , until]) => until)))].join(' | ') + ' |');
}
process.exit(0);
