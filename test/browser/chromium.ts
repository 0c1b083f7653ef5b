import { existsSync } from 'node:fs';

/** Where Chromium is commonly installed. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else one of the common places; undefined when there is none.
 * @throws when there is none and `CI` is `true`, where the tests must not be left out.
 */
export function findChromium(): string | undefined {
  const found = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
  if (!found && process.env.CI === 'true') throw new Error('Chromium is not installed; set CHROMIUM_PATH');
  if (!found) console.warn('Chromium is not installed: the browser tests are left out. Set CHROMIUM_PATH to run them.');
  return found;
}
