import { parseArgs } from 'node:util';
import { type Command, CommandRefused, type CommandTools } from '../command';
import { defaultSeed, seed } from '../seed/seed';

const usage = `npm run fund -- seed [--members N] [--seed S] [--if-empty]
  --members N   how many, from 1 to 1300000; 1000 unless given
  --seed S      whole number that fixes the population; the same number gives the same people
  --if-empty    does nothing when there are members already`;

/** Writes a demo population of invented people into an empty database. */
export const command: Command = {
  summary: 'writes a demo population of 1,000 to 1,300,000 invented members',
  usage,
  async run(args, tools) {
    const { members, seed: number, ifEmpty } = readArguments(args);
    if (await hasMembers(tools)) {
      if (ifEmpty) return tools.print('There are members already; nothing was written.');
      throw new CommandRefused('There are members already. Run npm run reset first, or add --if-empty.');
    }
    await seed(tools.services, { members, seed: number });
  },
};

function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: { members: { type: 'string' }, seed: { type: 'string' }, 'if-empty': { type: 'boolean' } },
  });
  const members = Number(values.members ?? 1000);
  const number = Number(values.seed ?? defaultSeed);
  const isCount = Number.isInteger(members) && members >= 1 && members <= 1_300_000;
  if (!isCount) throw new CommandRefused(`--members must be 1 to 1300000\n\n${usage}`);
  if (!Number.isInteger(number)) throw new CommandRefused(`--seed must be a whole number\n\n${usage}`);
  return { members, seed: number, ifEmpty: values['if-empty'] ?? false };
}

async function hasMembers(tools: CommandTools): Promise<boolean> {
  const { db } = await tools.services('members');
  return (await db('member').first('id')) !== undefined;
}
