import type { Manner, Speech } from './reading-queue';

const PATIENCE_MS = 2000;

/**
 * Voices of the device for a language, the likeliest first. Those that send the text to their maker are
 * left out: nothing that somebody reads leaves the device.
 */
export function localVoices(
  all: readonly SpeechSynthesisVoice[],
  language: string,
  regions: readonly string[] = [],
): SpeechSynthesisVoice[] {
  const rank = (voice: SpeechSynthesisVoice): number =>
    voice.default ? 0 : regions.some((region) => tag(region) === tag(voice.lang)) ? 1 : 2;
  return all
    .filter(({ lang, localService }) => localService && base(lang) === base(language))
    .sort((one, other) => rank(one) - rank(other));
}

/** Android writes `ko_KR`. */
function tag(language: string): string {
  return language.replace('_', '-').toLowerCase();
}

function base(language: string): string {
  return tag(language).split('-')[0]!;
}

/** Some browsers know their voices only after a while. */
export async function voicesFor(synthesis: SpeechSynthesis | undefined, language: string): Promise<SpeechSynthesisVoice[]> {
  if (!synthesis) {
    return [];
  }
  const now = localVoices(synthesis.getVoices(), language, navigator.languages);
  if (now.length > 0) {
    return now;
  }
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    synthesis.addEventListener?.('voiceschanged', () => resolve(), { once: true });
  });
  return localVoices(synthesis.getVoices(), language, navigator.languages);
}

/** The browser's own speech. */
export class BrowserSpeech implements Speech {
  private readonly synthesis: SpeechSynthesis;
  private readonly voices: readonly SpeechSynthesisVoice[];
  /** Chromium forgets to tell the end of what nobody holds. */
  private held: SpeechSynthesisUtterance | undefined;

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
    this.held = utterance;
    this.synthesis.speak(utterance);
  }

  hush(): void {
    this.held = undefined;
    // Some browsers lose what is said right after a needless end.
    if (this.synthesis.speaking || this.synthesis.pending) {
      this.synthesis.cancel();
    }
  }
}
