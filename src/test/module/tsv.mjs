import {readFileSync} from 'node:fs';

/** The rows of a table of cases, most of which the server's tests run too. Lines that start with # are comments. */
export const rows = (name) => readFileSync(new URL('../resources/vectors/' + name, import.meta.url), 'utf8')
  .split('\n').slice(0, -1).filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
