import type { Manner, Speech } from './reading-queue';

const PATIENCE_MS = 2000;

/** Voices of the device for a language. Those that send the text to their maker are left out. */
export function localVoices(all: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice[] {
  const base = language.split('-')[0]!.toLowerCase();
  return all.filter(({ lang, localService }) => localService && lang.split(/[-_]/)[0]!.toLowerCase() === base);
}

/** Some browsers know their voices only after a while. */
export async function voicesFor(synthesis: SpeechSynthesis | undefined, language: string): Promise<SpeechSynthesisVoice[]> {
  if (!synthesis) {
    return [];
  }
  const now = localVoices(synthesis.getVoices(), language);
  if (now.length > 0) {
    return now;
  }
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    synthesis.addEventListener?.('voiceschanged', () => resolve(), { once: true });
  });
  return localVoices(synthesis.getVoices(), language);
}

/** The browser's own speech. */
export class BrowserSpeech implements Speech {
  private readonly synthesis: SpeechSynthesis;
  private readonly voices: readonly SpeechSynthesisVoice[];

  constructor(synthesis: SpeechSynthesis, voices: readonly SpeechSynthesisVoice[]) {
    this.synthesis = synthesis;
    this.voices = voices;
  }

  say(text: string, { rate, voice }: Manner, done: (finished: boolean) => void): void {
    const chosen = this.voices.find(({ voiceURI }) => voiceURI === voice) ?? this.voices[0]!;
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { rate, voice: chosen, lang: chosen.lang });
    utterance.addEventListener('end', () => done(true));
    utterance.addEventListener('error', () => done(false));
    this.synthesis.speak(utterance);
  }

  hush(): void {
    this.synthesis.cancel();
  }
}
