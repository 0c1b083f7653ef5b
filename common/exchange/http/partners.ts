import type { MessageTransport } from '../messages';
import { httpTransport } from './transport';

/** Settings that say which partners are sent to. */
export interface PartnerSettings {
  /** Names and addresses such as `inasti=https://…,mutual-fund:200=https://…`. */
  readonly EXCHANGE_URLS?: string | undefined;
  /** Names and tokens in the same form, for partners that ask for one. */
  readonly EXCHANGE_TOKENS?: string | undefined;
}

/**
 * Partners to whom messages are sent, by name. The others fetch their messages themselves.
 * @param source who sends
 * @throws Error that names the partner when an address is none, or a token belongs to no address; never with the token
 */
export function readPartners(
  { EXCHANGE_URLS, EXCHANGE_TOKENS }: PartnerSettings,
  source: string,
): ReadonlyMap<string, MessageTransport> {
  const urls = readNamed(EXCHANGE_URLS, 'EXCHANGE_URLS');
  const tokens = readNamed(EXCHANGE_TOKENS, 'EXCHANGE_TOKENS');
  for (const [name, url] of urls) if (!URL.canParse(url)) throw new Error(`EXCHANGE_URLS: ${name} has no address`);
  for (const name of tokens.keys()) if (!urls.has(name)) throw new Error(`EXCHANGE_TOKENS: ${name} has no address`);
  return new Map([...urls].map(([name, url]) => [name, httpTransport({ url, source, token: tokens.get(name) })]));
}

function readNamed(setting: string | undefined, title: string): ReadonlyMap<string, string> {
  const entries = (setting ?? '').split(',').filter((entry) => entry.trim() !== '');
  return new Map(
    entries.map((entry) => {
      const [name = '', ...rest] = entry.trim().split('=');
      if (!/^[a-z][a-z0-9:-]*$/.test(name)) throw new Error(`${title}: a partner is named such as mutual-fund:200`);
      return [name, rest.join('=')] as const;
    }),
  );
}
