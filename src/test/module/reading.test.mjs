import assert from 'node:assert/strict';
import test from 'node:test';
import {chapterAt, LINE} from '../../main/resources/atlas/module/reading.js';

/** The same numbers in every run. */
function dice(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** A page of chapters under an opening and over an end, in a window; no chapter is shorter than its style rule allows. */
function page(roll) {
  const height = 360 + Math.floor(roll() * 900);
  const cover = roll() < 0.5 ? 0 : Math.floor(height * 0.42);
  const least = Math.ceil(height * 0.52);
  const heights = Array.from({length: 1 + Math.floor(roll() * 12)}, () => least + Math.floor(roll() * 1500));
  let top = 200 + Math.floor(roll() * 900);
  const tops = heights.map((own) => (top += own) - own);
  return {tops, heights, height, cover, length: top + height + Math.floor(roll() * 3000)};
}

/** The chapter whose stretch of the page holds the line, found the slow way. */
function slowly({tops, heights, height, cover}, scroll) {
  const line = scroll + cover + (height - cover) * LINE + 1;
  let found = -1;
  for (let i = 0; i < tops.length; i++) {
    const last = i === tops.length - 1;
    if (line >= tops[i] && (last || line < tops[i] + heights[i])) found = i;
  }
  return found;
}

const most = ({length, height}) => length - height;

test('in 1,000 random sequences of scrolling the chapter is that which holds the reading line', () => {
  const roll = dice(14);
  for (let run = 0; run < 1000; run++) {
    let here = page(roll);
    let scroll = 0;
    for (let step = 0; step < 40; step++) {
      const kind = roll();
      if (kind < 0.4) scroll += (roll() - 0.4) * 300;
      else if (kind < 0.6) scroll += (roll() - 0.5) * 20000;
      else if (kind < 0.8) scroll = here.tops[Math.floor(roll() * here.tops.length)] - here.cover - 8;
      else if (kind < 0.9) scroll = roll() * most(here);
      else here = {...here, ...page(roll)};
      scroll = Math.min(most(here), Math.max(0, Math.round(scroll)));
      // the last window of the page has a rule of its own
      if (here.length - scroll - here.height > (here.height - here.cover) * (1 - LINE)) {
        assert.equal(chapterAt(here.tops, scroll, here), slowly(here, scroll), JSON.stringify({here, scroll}));
      }
    }
  }
});

test('a jump to a chapter ends in that chapter, wherever it came from', () => {
  const roll = dice(7);
  for (let run = 0; run < 1000; run++) {
    const here = page(roll);
    here.tops.forEach((top, i) => {
      const scroll = Math.max(0, top - here.cover - 8);
      if (scroll < most(here)) assert.equal(chapterAt(here.tops, scroll, here), i);
    });
  }
});

test('further down is never an earlier chapter, and the end of the page is the last one', () => {
  const roll = dice(3);
  for (let run = 0; run < 300; run++) {
    // here the page ends soon after its last heading, which cannot come to the top
    const whole = page(roll);
    const here = {...whole, length: whole.tops.at(-1) + Math.ceil(whole.height / 2)};
    let before = -1;
    for (let scroll = 0; scroll <= most(here); scroll += 23) {
      const now = chapterAt(here.tops, scroll, here);
      assert.ok(now >= before);
      before = now;
    }
    assert.equal(chapterAt(here.tops, Math.max(0, most(here)), here), here.tops.length - 1);
  }
});

test('before the first heading there is no chapter', () => {
  assert.equal(chapterAt([1000, 2000], 0, {height: 800, cover: 0, length: 5000}), -1);
  assert.equal(chapterAt([], 0, {height: 800, cover: 0, length: 800}), -1);
});
