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
  question?: string;
  version?: number;
  response?: Response;
  /** The how-manyeth answer to this question it is, from 1. */
  try?: number;
  finish?: true;
  status: Status;
  reason?: string;
  verdict?: Verdict | null;
}

/** What the server says about one entry. */
export interface Result {
  id: string;
  status: 'stored' | 'repeated' | 'refused';
  reason?: string;
  verdict?: Verdict | null;
}

/** Whether two responses say the same. */
export function same(one: Response | null, other: Response | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
