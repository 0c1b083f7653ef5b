import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { PostgresUnavailable } from './unavailable';

/** Files of the package that only matter to those who compile against it. */
const notForRunning = /\.a$|\/pkgconfig$|\/pgxs$|libecpg|libpgtypes/;

/**
 * Makes the links between library names that the package leaves to an install script, which npm may have been told not
 * to run. A folder that may not be written is left as it is: a copy of it is tried next.
 * @param native folder that holds bin/, lib/ and share/
 */
export function restoreLinks(native: string): void {
  for (const { source, target } of linksOf(native)) {
    const path = join(native, '..', target);
    try {
      if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
    } catch (error) {
      if (!isRefused(error) && (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * Copies the binaries to where the server's user can read and run them, once for each version.
 * @param parent folder of ours; when undefined, this process is root and the copy goes where all users can read
 * @returns folder that holds bin/, lib/ and share/
 */
export function copyReadable(native: string, parent: string | undefined): string {
  const version = readVersion(native);
  for (const place of parent ? [parent] : ['/var/cache', tmpdir()]) {
    const target = join(place, `self-employed-fund-postgres-${version}`);
    if (isOurs(target) || (!existsSync(target) && copyInto(native, target))) return target;
  }
  throw new PostgresUnavailable(`The PostgreSQL binaries could be copied neither to /var/cache nor to ${tmpdir()}.`);
}

/** Copies under another name and renames at the end, so that a copy is there completely or not at all. */
function copyInto(native: string, target: string): boolean {
  try {
    const unfinished = mkdtempSync(`${target}-`);
    copyTree(native, unfinished);
    restoreLinksIn(native, unfinished);
    if (isOurs(target)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, target);
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}

/** Regular files only, with FICLONE where the file system has it; everybody may read and enter. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (notForRunning.test(source)) continue;
    if (entry.isDirectory()) copyTree(source, target);
    if (!entry.isFile()) continue;
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
    chmodSync(target, basename(from) === 'bin' ? 0o755 : 0o644);
  }
}

function restoreLinksIn(native: string, copy: string): void {
  for (const { source, target } of linksOf(native).filter(({ target }) => !notForRunning.test(target))) {
    const path = join(copy, relative('native', target));
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}

/** A copy is trusted when nobody but this user can have put it there: it will be executed. */
function isOurs(target: string): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function linksOf(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

function readVersion(native: string): string {
  return JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')).version;
}

/** Not permitted, or a file system that is read-only. */
function isRefused(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
}
