/** How something is said. */
export interface Manner {
  rate: number;
  voice: string;
}

/** What can speak: the browser, or a test's stand-in. */
export interface Speech {
  say(text: string, manner: Manner, done: (finished: boolean) => void): void;
  hush(): void;
}

export type State = 'still' | 'speaking' | 'paused';

/**
 * Sentences said one after the other. A pause ends the sentence, and it is said again from its start:
 * browsers do not resume in the middle of one with every voice.
 */
export class ReadingQueue {
  state: State = 'still';
  at = 0;
  /** Whether the device could not say the sentence that is due. */
  failed = false;
  readonly sentences: readonly string[];
  readonly manner: Manner;
  private readonly speech: Speech;
  private readonly changed: () => void;
  private turn = 0;

  constructor(sentences: readonly string[], speech: Speech, manner: Manner, changed: () => void) {
    this.sentences = sentences;
    this.speech = speech;
    this.manner = manner;
    this.changed = changed;
  }

  play(): void {
    if (this.sentences.length === 0) {
      return;
    }
    this.state = 'speaking';
    this.sayNow();
  }

  pause(): void {
    this.hush('paused');
  }

  stop(): void {
    this.at = 0;
    this.hush('still');
  }

  /** Goes on or back by one; who listens hears it at once. */
  move(by: 1 | -1): void {
    this.at = Math.max(0, Math.min(this.sentences.length - 1, this.at + by));
    if (this.state === 'speaking') {
      this.sayNow();
    } else {
      this.hush('paused');
    }
  }

  /** Says the sentence again in the new manner, when one is being said. */
  change(manner: Partial<Manner>): void {
    Object.assign(this.manner, manner);
    if (this.state === 'speaking') {
      this.sayNow();
    }
  }

  private hush(state: State): void {
    this.turn++;
    this.failed &&= state === 'paused';
    this.state = state;
    this.speech.hush();
    this.changed();
  }

  private sayNow(): void {
    // What a browser still tells about an earlier sentence counts no more.
    const turn = ++this.turn;
    this.failed = false;
    this.speech.hush();
    this.changed();
    this.speech.say(this.sentences[this.at]!, { ...this.manner }, (finished) => {
      if (turn === this.turn) {
        this.said(finished);
      }
    });
  }

  private said(finished: boolean): void {
    if (!finished) {
      this.failed = true;
      this.hush('paused');
    } else if (this.at + 1 < this.sentences.length) {
      this.at++;
      this.sayNow();
    } else {
      this.stop();
    }
  }
}
