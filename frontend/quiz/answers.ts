/** What a student answered, as it travels. */
export type Response = { chosen: string[] } | { order: string[] } | { at: [number, number] } | { place: string };

/** Where the answer can be read again. */
export interface Again {
  href: string;
  label: string;
}

/** What the server says about an answer; `answer` comes only when nothing more can be tried. */
export interface Verdict {
  fraction: string;
  right: boolean;
  feedback: string;
  again?: Again | null;
  triesLeft: number;
  answer?: Response | null;
}

/** Kept on this device, on the server's disk, or turned away for good. */
export type Status = 'kept' | 'stored' | 'refused';

/** An answer, or the word that the student hands in, with what has become of it. */
export interface Entry {
  id: string;
  givenAt: string;
  /** The attempt in which it was given; a teacher can let a student begin again. */
  attempt?: string;
  question?: string;
  version?: number;
  response?: Response;
  /** The how-manyeth answer to this question it is, from 1. */
  try?: number;
  finish?: true;
  status: Status;
  reason?: string;
  verdict?: Verdict | null;
  /** Whether it arrived after the end, so that it counts apart. */
  late?: boolean;
  /** Whether it was turned away because its attempt is over: the student begins again. */
  restart?: boolean;
}

/** What the server says about one entry. */
export interface Result {
  id: string;
  status: 'stored' | 'repeated' | 'refused';
  reason: string;
  verdict: Verdict | null;
  late: boolean;
  restart: boolean;
}

/**
 * Entries in the order in which they were given. Within a question the count of tries tells it: two clocks
 * may have dated them, the server's those that came back after a reload and the device's all others.
 */
export function inOrder(entries: Entry[]): Entry[] {
  const tries = (one: Entry, other: Entry): number => (one.try ?? 0) - (other.try ?? 0);
  const byTime = [...entries].sort((one, other) => one.givenAt.localeCompare(other.givenAt) || tries(one, other));
  const byQuestion = new Map<string | undefined, Entry[]>();
  for (const entry of byTime) {
    byQuestion.set(entry.question, [...(byQuestion.get(entry.question) ?? []), entry]);
  }
  byQuestion.forEach((own, question) => question && own.sort(tries));
  return byTime.map((entry) => byQuestion.get(entry.question)?.shift() ?? entry);
}

/** Whether two responses say the same. */
export function same(one: Response | null, other: Response | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether something that was stored is an entry; other pages and older versions write there too. */
export function isEntry(found: unknown): found is Entry {
  if (!isObject(found)) {
    return false;
  }
  const { id, givenAt, status, question, finish, response, verdict } = found;
  return (
    typeof id === 'string' &&
    typeof givenAt === 'string' &&
    (status === 'kept' || status === 'stored' || status === 'refused') &&
    (finish === true || (typeof question === 'string' && isResponse(response))) &&
    (verdict === undefined || verdict === null || isVerdict(verdict))
  );
}

/** Whether something has the form of a response to some question. */
export function isResponse(found: unknown): found is Response {
  if (!isObject(found)) {
    return false;
  }
  const { chosen, order, at, place } = found;
  return (
    isListOf('string', chosen) ||
    isListOf('string', order) ||
    (isListOf('number', at) && at.length === 2 && at.every(Number.isFinite)) ||
    typeof place === 'string'
  );
}

function isListOf(kind: 'string' | 'number', found: unknown): found is unknown[] {
  return Array.isArray(found) && found.every((one) => typeof one === kind);
}

/** The results in what a server said; whatever has not their form is left out. */
export function resultsIn(body: unknown): Result[] {
  const results = isObject(body) ? body['results'] : null;
  return Array.isArray(results) ? results.flatMap(result) : [];
}

function result(found: unknown): Result[] {
  if (!isObject(found)) {
    return [];
  }
  const { id, status, reason, verdict, late, restart } = found;
  if (typeof id !== 'string' || (status !== 'stored' && status !== 'repeated' && status !== 'refused')) {
    return [];
  }
  return [
    {
      id,
      status,
      reason: typeof reason === 'string' ? reason : '',
      verdict: isVerdict(verdict) ? verdict : null,
      late: late === true,
      restart: restart === true,
    },
  ];
}

function isVerdict(found: unknown): found is Verdict {
  return (
    isObject(found) &&
    typeof found['fraction'] === 'string' &&
    typeof found['right'] === 'boolean' &&
    typeof found['feedback'] === 'string' &&
    typeof found['triesLeft'] === 'number'
  );
}

function isObject(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}
