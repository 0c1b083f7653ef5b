import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandRefused, type Command } from './command';
import { openTools } from './tools';

const directory = join(__dirname, 'commands');

/** Names of the commands: the files of cli/commands. */
export function commandNames(): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** The command of a name, or undefined when there is none. */
export async function findCommand(name: string): Promise<Command | undefined> {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(join(directory, `${name}.ts`))) return undefined;
  return ((await import(`./commands/${name}`)) as { command: Command }).command;
}

/** `npm run fund -- <command> …`: carries out one command and ends with 0, or with 1 and a sentence. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = name === undefined ? undefined : await findCommand(name);
  if (command === undefined) return printCommands(name);
  if (args.includes('--help')) return console.log(command.usage);
  const tools = openTools();
  try {
    await command.run(args, tools);
  } finally {
    await tools.close();
  }
}

async function printCommands(unknown: string | undefined): Promise<void> {
  if (unknown !== undefined && unknown !== '--help') {
    console.error(`There is no command "${unknown.slice(0, 40)}".`);
    process.exitCode = 1;
  }
  console.log('npm run fund -- <command> [--help]\n');
  for (const name of commandNames()) console.log(`  ${name.padEnd(18)} ${(await findCommand(name))?.summary ?? ''}`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error instanceof CommandRefused ? error.message : error);
    process.exitCode = 1;
  });
}
