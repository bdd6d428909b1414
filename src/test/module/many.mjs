import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** A file of the module as pages with many events carry it: with what replaces and adds to the files of the other form. */
export async function many(name) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-many-'));
  for (const form of ['module', 'module-many']) {
    cpSync(new URL(`../../main/resources/atlas/${form}`, import.meta.url), folder, {recursive: true});
  }
  try {
    return await import(pathToFileURL(join(folder, name)).href);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
