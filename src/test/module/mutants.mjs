// Changes the shared rules of the browser module one operator or constant at a time and runs the module's tests, which have
// to fail. Prints the mutants that survive. See docs/mutants.md:  node src/test/module/mutants.mjs [FILE ...]
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MODULE = 'src/main/resources/atlas/module/';

/** The files that state rules, with the functions that touch the page: browser tests hold these. */
const RULES = {
  'count.js': [], 'held.js': [], 'reading.js': [], 'query.js': [], 'standing.js': [], 'state.js': [], 'summary.js': [], 'symbol.js': ['paint'], 'time.js': [],
  'ribbon.js': [], 'sweep.js': [], 'tally.js': [], 'shown.js': [], 'model.js': ['readModel', 'eventOf', 'placeOf', 'isThere', 'shareOf', 'number'], 'retime.js': ['retimer', 'stretch'],
};

/** What is changed into what; the first pattern that fits a place is taken. */
const CHANGES = [
  [/<=/y, '<'], [/>=/y, '>'], [/=>/y, ''], [/!==/y, '==='], [/===/y, '!=='], [/ < /y, ' <= '], [/ > /y, ' >= '],
  [/&&=/y, '||='], [/\|\|=/y, '&&='], [/&&/y, '||'], [/\|\|/y, '&&'], [/\?\?/y, '&&'], [/\+\+/y, '--'],
  [/ \+ /y, ' - '], [/ - /y, ' + '], [/ \* /y, ' / '], [/ \/ /y, ' * '], [/ >> /y, ' << '], [/-Infinity/y, 'Infinity'],
  [/\bInfinity/y, '-Infinity'], [/Math\.max/y, 'Math.min'], [/Math\.min/y, 'Math.max'], [/Math\.floor/y, 'Math.ceil'],
  [/\btrue\b/y, 'false'], [/\bfalse\b/y, 'true'], [/!(?=[\w(])/y, ''], [/\b\d+e\d+/y, '1'],
  [/\b\d+(\.\d+)?(?![\w.])/y, (number) => String(Number(number) + (number.includes('.') ? 0.1 : 1))],
];
const COMMENT_TEXT_OR_PATTERN = /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`[^`]*`|(?<=[(=] ?)\/(?![/*])(?:[^/\\\n[]|\\.|\[[^\]\n]*\])+\/\w*/y;

function* mutantsOf(source) {
  for (let at = 0; at < source.length;) {
    COMMENT_TEXT_OR_PATTERN.lastIndex = at;
    const skipped = COMMENT_TEXT_OR_PATTERN.exec(source);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const [found, to] = CHANGES.map(([pattern, to]) => {
      pattern.lastIndex = at;
      return [pattern.exec(source)?.[0], to];
    }).find(([found]) => found) ?? [];
    const into = typeof to === 'function' ? to(found) : to;
    if (into !== undefined && !/^\s*(import|export \* )/.test(lineAt(source, at)) && found !== '=>') {
      yield {at, found, into, text: source.slice(0, at) + into + source.slice(at + found.length)};
    }
    at += found ? found.trimEnd().length : 1;
  }
}

const lineAt = (source, at) => source.slice(source.lastIndexOf('\n', at - 1) + 1, (source + '\n').indexOf('\n', at));
const numberAt = (source, at) => source.slice(0, at).split('\n').length;

/** Whether a place lies in one of these functions; each ends with the first line that begins with a brace, or with its own. */
function isIn(source, at, names) {
  return names.some((name) => {
    const start = source.search(new RegExp(`^(export )?(function|const) ${name}\\b`, 'm'));
    const end = /\{$/.test(lineAt(source, start)) ? source.indexOf('\n}', start) : source.indexOf(';\n', start);
    return start <= at && at <= end;
  });
}

/** A copy of what the module's tests read, with one file changed at a time. */
function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-mutants-'));
  for (const path of [MODULE, 'src/main/resources/org/rolloutatlas/render/words',
    'src/test/module', 'src/test/resources/vectors', 'src/test/resources/golden/search']) {
    cpSync(join(ROOT, path), join(folder, path), {recursive: true, errorOnExist: false});
  }
  return folder;
}

/** The tests that reach a file, by what they import and by what that imports. */
function testsOf(folder, file) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const reaches = (path, seen) => path.endsWith('/' + file) || (!seen.has(path) && seen.add(path)
    && [...read(path).matchAll(/from '([^']*\/)([\w.-]+\.m?js)'/g)].some(([, , name]) => {
      const next = name.endsWith('.mjs') ? 'src/test/module/' + name : where(name);
      return reaches(next, seen);
    }));
  const where = (name) => MODULE + name;
  return readdirSync(join(folder, 'src/test/module')).filter((name) => name.endsWith('.test.mjs'))
    .map((name) => 'src/test/module/' + name).filter((path) => reaches(path, new Set()));
}

/** One process for one file after the other: the first that fails is enough. */
const survives = (folder, tests) => tests.every((test) => spawnSync(process.execPath, [test], {cwd: folder, timeout: 20_000}).status === 0);

const folder = workshop();
try {
  const asked = process.argv.slice(2);
  let [all, left] = [0, 0];
  for (const [file, page] of Object.entries(RULES).filter(([file]) => !asked.length || asked.includes(file))) {
    const source = readFileSync(join(ROOT, MODULE, file), 'utf8');
    const tests = testsOf(folder, file);
    if (!survives(folder, tests)) throw new Error('the tests fail without a mutant: ' + tests);
    const mutants = [...mutantsOf(source)].filter(({at}) => !isIn(source, at, page));
    const survivors = mutants.filter(({text}) => {
      writeFileSync(join(folder, MODULE, file), text);
      return survives(folder, tests);
    });
    writeFileSync(join(folder, MODULE, file), source);
    console.log(`${file}: ${mutants.length - survivors.length} of ${mutants.length} killed`);
    for (const {at, found, into} of survivors) {
      console.log(`  line ${numberAt(source, at)}: "${found.trim()}" as "${into.trim()}" in  ${lineAt(source, at).trim()}`);
    }
    all += mutants.length;
    left += survivors.length;
  }
  console.log(`all: ${all - left} of ${all} killed`);
} finally {
  rmSync(folder, {recursive: true});
}
