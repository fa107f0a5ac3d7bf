import type { Manner } from './reading-queue';

/** How fast, as one chooses. */
export const RATES = [0.6, 0.8, 1, 1.25, 1.5];

/** What the device remembers of how it shall read, for each language of its own. */
export class KeptManner {
  private readonly shelf: string;
  private now: Manner;

  constructor(language: string, voices: readonly SpeechSynthesisVoice[]) {
    this.shelf = `imjin-voice-${language}`;
    const { rate, voice } = this.kept();
    const known = voices.some(({ voiceURI }) => voiceURI === voice);
    this.now = { rate: RATES.includes(Number(rate)) ? Number(rate) : 1, voice: known ? voice! : (voices[0]?.voiceURI ?? '') };
  }

  get value(): Manner {
    return { ...this.now };
  }

  change(manner: Partial<Manner>): void {
    this.now = { ...this.now, ...manner };
    try {
      localStorage.setItem(this.shelf, JSON.stringify(this.now));
    } catch {
      // A device that keeps nothing still speaks.
    }
  }

  private kept(): Partial<Manner> {
    try {
      return (JSON.parse(localStorage.getItem(this.shelf) ?? '{}') as Partial<Manner> | null) ?? {};
    } catch {
      return {};
    }
  }
}
