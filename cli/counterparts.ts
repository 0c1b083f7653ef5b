import { parseArgs } from 'node:util';
import { systemClock } from '../common/clock';
import { connectGraph, type Graph } from './counterparts/graph';
import { Counterparts } from './counterparts/server';
import { decisionOn, tellDecision, type DecisionHabit } from './counterparts/simulated-inasti';

const habits: readonly DecisionHabit[] = ['GRANT', 'GRANT_FIRST_ONLY', 'REFUSE', 'SILENT'];

const usage = `npm run counterparts -- [--port N] [--graph URL] [--decisions HABIT] [--delay SECONDS]
  Simulated mutual funds, INASTI, Crossroads Bank and tax administration over HTTP. They are invented: no real system behaves like this.
  --port N            port on this machine, 4100 unless given
  --graph URL         graph in development to which INASTI tells decisions and mutual funds push attestations
  --decisions HABIT   ${habits.join(', ')}; GRANT unless given
  --delay SECONDS     how long INASTI takes to decide, 1 unless given
  Faults: PUT /faults with shares from 0 to 1, such as {"unavailable": 0.2, "lostAnswer": 0.1}; GET /faults shows them.
  Attestations: POST /mutual-fund:200/push with {"case": "ORDINARY"} or another of PROVISIONAL, LOWER_VERSION, CANCELLATION,
  BATCH, FILTERED, REPLACED_SSIN, REPEATED; on the persons of the vouchers it received, or {"ssin": …}.
  Filings: POST /tax-administration/filings, or npm run fund -- belcotax YEAR --send URL.
  Received messages: GET /mutual-fund:200/messages, /inasti/messages, /crossroads-bank/messages.`;

/** `npm run counterparts`: the simulated counterparties of the exchanges, until they are interrupted. */
async function main(): Promise<void> {
  const { port, graphUrl, habit, delaySeconds } = readArguments();
  let graph: Graph | undefined;
  const connected = async () => (graph ??= await connectGraph(graphUrl!));
  const counterparts: Counterparts = new Counterparts({
    ...(graphUrl !== undefined && { graph: connected }),
    onTakenIn: ({ name }, envelope) => {
      console.log(`SIMULATED ${name} took in ${envelope.type} number ${envelope.sequence}`);
      const decision = name === 'inasti' ? decisionOn(envelope, habit, systemClock.today()) : null;
      if (decision === null || graphUrl === undefined) return;
      setTimeout(() => void tell(), delaySeconds * 1000);
      async function tell(): Promise<void> {
        try {
          const times = Math.random() < counterparts.faults.duplicateDecision ? 2 : 1;
          for (let time = 0; time < times; time++) {
            console.log(`SIMULATED inasti decided: ${await tellDecision(await connected(), decision!)}`);
          }
        } catch (error) {
          console.error(`SIMULATED inasti could not tell its decision: ${(error as Error).message}`);
        }
      }
    },
  });
  const address = `http://127.0.0.1:${await counterparts.listen(port)}`;
  console.log(
    `SIMULATED counterparties on ${address}. Send messages to them with\n  EXCHANGE_URLS="${urls(address)}" npm run fund -- exchange deliver`,
  );
  process.once('SIGINT', () => void counterparts.close());
  process.once('SIGTERM', () => void counterparts.close());
}

function readArguments() {
  const options = {
    port: { type: 'string' },
    graph: { type: 'string' },
    decisions: { type: 'string' },
    delay: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ options });
  const port = Number(values.port ?? 4100);
  const delaySeconds = Number(values.delay ?? 1);
  const habit = (values.decisions ?? 'GRANT') as DecisionHabit;
  const isValid = Number.isInteger(port) && port >= 0 && port < 65_536 && delaySeconds >= 0 && habits.includes(habit);
  if (values.help || !isValid) {
    console.log(usage);
    process.exit(values.help ? 0 : 1);
  }
  return { port, graphUrl: values.graph, habit, delaySeconds };
}

function urls(address: string): string {
  const names = ['mutual-fund:100', 'mutual-fund:200', 'mutual-fund:300', 'inasti', 'crossroads-bank'];
  return names.map((name) => `${name}=${address}/${name}/messages`).join(',');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
