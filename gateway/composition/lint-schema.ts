import { readContracts } from './lint/contract';
import { idleExceptions, lintContracts, readSettings } from './lint/conventions';

/** `npm run lint:schema`: one line a finding, `file:line rule coordinate message`; fails when there is any. */
function main(): void {
  const contracts = readContracts();
  const settings = readSettings();
  const findings = lintContracts(contracts, settings);
  for (const { path, line, rule, coordinate, message } of findings) {
    console.error(`${path}:${line} ${rule} ${coordinate} ${message}`);
  }
  const idle = idleExceptions(contracts, settings);
  for (const exception of idle) console.error(`gateway/composition/lint/conventions.yaml idle-exception ${exception}`);
  if (findings.length + idle.length > 0) process.exitCode = 1;
}

main();
