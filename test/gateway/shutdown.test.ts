import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { respondJson } from '../../common/http/respond';
import { aGateway, ask, aServer, stopAll } from './fixtures/gateway';

afterEach(stopAll);

/** A POST over a connection that is kept. */
async function post(url: string, agent: Agent, query: string) {
  const message = request(`${url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
  message.end(JSON.stringify({ query }));
  const [response] = await once(message, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { headers: response.headers, body: JSON.parse(Buffer.concat(chunks).toString()) };
}

describe('a gateway that ends', () => {
  test('answers what is under way, takes nothing new, and then closes every connection', async () => {
    let arrived: () => void = () => undefined;
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const ledger = await aServer((_, response) => {
      answer = () => respondJson(response, 200, { data: { total: 7 } });
      arrived();
    });
    const gateway = await aGateway({ urls: { ledger: ledger.url }, transports: {} });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const idle = new Agent({ keepAlive: true });
    await post(gateway.url, idle, '{ __typename }');
    const underWay = post(gateway.url, agent, '{ total }');
    await asked;
    const stopped = gateway.stop();
    await expect(ask(gateway, '{ __typename }')).rejects.toThrow();
    answer();
    expect((await underWay).body).toEqual({ data: { total: 7 } });
    await stopped;
    await expect(post(gateway.url, agent, '{ __typename }')).rejects.toMatchObject({
      code: expect.stringMatching(/ECONN/),
    });
    agent.destroy();
    idle.destroy();
  });
});
