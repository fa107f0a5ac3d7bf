import type { Response, Verdict } from '../quiz/answers';
import { deliver } from '../quiz/delivery';
import type { World } from '../quiz/world';
import { PATIENCE } from './patience';

export interface CheckAnswer {
  question: string;
  version: number;
  response: Response;
  /** The how-manyeth answer it is, from 1. */
  try: number;
}

/** What the server says of an answer; undefined when it says nothing soon. Nothing is kept anywhere. */
export async function verdictOn(world: World, url: string, answer: CheckAnswer): Promise<Verdict | undefined> {
  const hasty: World = { ...world, giveUp: () => world.giveUp(PATIENCE) };
  const entry = { ...answer, id: 'check', givenAt: world.now().toISOString(), status: 'kept' as const };
  const outcome = await deliver(hasty, { url, token: null }, [entry]);
  return outcome.kind === 'told' ? (outcome.results[0]?.verdict ?? undefined) : undefined;
}
