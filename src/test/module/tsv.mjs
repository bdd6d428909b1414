import {readFileSync} from 'node:fs';

/** The rows of a table of shared cases. Lines of # are comments, the first other line names the columns. */
export function rows(name) {
  const lines = readFileSync(new URL('../resources/vectors/' + name, import.meta.url), 'utf8').split('\n');
  const [head, ...cases] = lines.slice(0, -1).filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return cases.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])));
}
