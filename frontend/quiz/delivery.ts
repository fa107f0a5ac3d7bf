import type { Entry, Result } from './answers';
import { resultsIn } from './answers';
import type { World } from './world';

/** Where entries go, and who sends them. */
export interface Address {
  url: string;
  token: string | null;
  /** The attempt in which new entries are given. */
  attempt?: string | null;
}

/** What became of one request. Only our own server says `told`, `unreadable` and `denied`. */
export type Outcome =
  | { kind: 'told'; results: Result[] }
  /** The batch cannot be read as it is. */
  | { kind: 'unreadable'; detail: string }
  /** The server does not know us any more. */
  | { kind: 'denied'; detail: string }
  /** The server tripped over the batch. */
  | { kind: 'failed' }
  /** Try again later, not before so many milliseconds. */
  | { kind: 'later'; wait: number };

/** What became of a request that did no good. */
export type Refusal = Exclude<Outcome, { kind: 'told' }>;

/** Longer than the server itself waits for its disk (15 s), so that it is the one to speak first. */
export const PATIENCE = 20_000;
const LONGEST_WAIT = 600_000;

/** Sends entries in one request; never throws, and never waits for ever. */
export async function deliver(world: World, address: Address, batch: readonly Entry[]): Promise<Outcome> {
  try {
    const response = await world.fetch(address.url, {
      method: 'POST',
      headers: headers(address),
      body: JSON.stringify({ sentAt: world.now().toISOString(), answers: batch.map(onTheWire) }),
      credentials: 'same-origin',
      signal: world.giveUp(PATIENCE),
    });
    return response.ok ? { kind: 'told', results: resultsIn(await response.json()) } : await turnedAway(response);
  } catch {
    return { kind: 'later', wait: 0 };
  }
}

function headers({ token }: Address): Record<string, string> {
  const type = { 'Content-Type': 'application/json' };
  return token ? { ...type, Authorization: `Bearer ${token}` } : type;
}

function onTheWire({ id, givenAt, attempt, question, version, response, try: number, finish }: Entry): object {
  return finish ? { id, finish, givenAt, attempt } : { id, question, version, response, givenAt, try: number, attempt };
}

/** A sign-in page of the Wi-Fi also says no; without our server's words nothing is decided. */
export async function turnedAway(response: Response): Promise<Refusal> {
  const { status } = response;
  const detail = await detailOf(response);
  if (status === 500) {
    return { kind: 'failed' };
  }
  if (status >= 500 || status === 408 || status === 425 || status === 429 || detail === '') {
    return { kind: 'later', wait: wish(response) };
  }
  return status === 400 || status === 413 ? { kind: 'unreadable', detail } : { kind: 'denied', detail };
}

/** How long the server wants to be left alone, in milliseconds. */
function wish(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After') ?? '');
  return seconds > 0 ? Math.min(LONGEST_WAIT, seconds * 1000) : 0;
}

async function detailOf(response: Response): Promise<string> {
  try {
    const problem = (await response.json()) as { detail?: unknown };
    return typeof problem.detail === 'string' ? problem.detail : '';
  } catch {
    return '';
  }
}
