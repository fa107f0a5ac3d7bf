import { KeptManner, RATES } from './manner';
import { ReadingQueue, type Manner } from './reading-queue';
import { sentencesIn, type Sentence } from './sentences';
import { Mark } from './spoken-mark';
import { BrowserSpeech, voicesFor } from './voices';

/** What of a step is read: its title, a word of care before it, its text. */
const PARTS = 'h1, .care, .point';

/** Where somebody is who listens. */
export interface Stand {
  place: string;
  speaking: boolean;
}

/**
 * The controls of reading aloud. What is said is marked in the text and nothing else changes there;
 * screen readers are told of none of it, as they would talk into it.
 */
export class Panel {
  private readonly box = document.createElement('div');
  private readonly mark = new Mark();
  private readonly gone = new AbortController();
  private readonly language = document.documentElement.lang || 'en';
  private sentences: Sentence[] = [];
  private queue: ReadingQueue | undefined;
  private speech: BrowserSpeech | undefined;
  private manner: KeptManner | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly button: HTMLElement,
  ) {
    this.box.className = 'aloud';
    this.box.hidden = true;
    this.box.setAttribute('role', 'group');
    this.box.setAttribute('aria-label', this.word('name'));
    host.append(this.box);
    this.box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
      }
    });
    const { signal } = this.gone;
    document.addEventListener('step-open', () => this.follow(), { signal });
    document.addEventListener('check-open', () => this.queue?.pause(), { signal });
    document.addEventListener('edition-change', () => this.follow(), { signal });
    window.addEventListener('pagehide', () => this.queue?.pause(), { signal });
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  /** Opens and reads at once, from where somebody was in another language when there is such a place. */
  async open(from?: Stand): Promise<void> {
    this.box.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    if (!this.speech && !(await this.fill())) {
      return;
    }
    if (this.isOpen && !this.gone.signal.aborted) {
      this.take(from?.place);
      this.box.querySelector<HTMLElement>('.play')?.focus({ preventScroll: true });
      if (from?.speaking ?? true) {
        this.queue?.play();
      }
    }
  }

  close(): void {
    this.queue?.stop();
    this.box.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    this.button.focus();
  }

  /** Stops for good; gives the place when somebody was listening. */
  leave(): Stand | undefined {
    const stand = this.isOpen ? this.stand : undefined;
    this.gone.abort();
    this.queue?.stop();
    return stand;
  }

  private get stand(): Stand {
    return { place: this.sentences[this.queue?.at ?? 0]?.place.id ?? '', speaking: this.queue?.state === 'speaking' };
  }

  /** The page's words have changed: another step begins at its start, another level at the same place. */
  private follow(): void {
    const isStale = this.sentences.some(({ place }) => !place.isConnected || place.closest('[hidden]'));
    if (this.isOpen && this.speech && isStale) {
      const { place, speaking } = this.stand;
      this.take(place);
      if (speaking) {
        this.queue?.play();
      }
    }
  }

  private async fill(): Promise<boolean> {
    this.box.replaceChildren(make('p', { textContent: this.word('wait') }));
    const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
    const voices = await voicesFor(synthesis, this.language);
    if (!synthesis || voices.length === 0) {
      // Perhaps a voice is there the next time.
      const sorry = make('p', { textContent: this.word('none'), tabIndex: -1 });
      this.box.replaceChildren(sorry, make('button', { type: 'button', className: 'button', textContent: this.word('close'), onclick: () => this.close() }));
      sorry.focus({ preventScroll: true });
      return false;
    }
    this.speech = new BrowserSpeech(synthesis, voices);
    this.manner = new KeptManner(this.language, voices);
    const ways = make('div', { className: 'aloud-ways' });
    ways.append(
      this.control('previous', () => this.queue?.move(-1)),
      this.control('play', () => (this.queue?.state === 'speaking' ? this.queue.pause() : this.queue?.play())),
      this.control('next', () => this.queue?.move(1)),
      this.control('stop', () => this.close()),
    );
    const failure = make('p', { className: 'aloud-failed' });
    failure.setAttribute('role', 'status');
    this.box.replaceChildren(ways, this.rates(this.manner.value), this.voices(voices, this.manner.value), failure);
    return true;
  }

  /** The sentences of the step that is open, not yet said. */
  private take(from?: string): void {
    this.queue?.stop();
    const step = document.querySelector<HTMLElement>('.step:not([hidden])');
    this.sentences = [...(step?.querySelectorAll<HTMLElement>(PARTS) ?? [])].flatMap((part) => sentencesIn(part, this.language));
    const texts = this.sentences.map(({ said }) => said);
    this.queue = new ReadingQueue(texts, this.speech!, this.manner!.value, () => this.draw());
    this.queue.at = Math.max(0, this.sentences.findIndex(({ place }) => from && place.id === from));
    this.draw();
  }

  private draw(): void {
    const { state = 'still', at = 0, failed = false } = this.queue ?? {};
    const play = this.box.querySelector<HTMLElement>('.play');
    name(play, this.word(state === 'speaking' ? 'pause' : 'play'));
    play?.classList.toggle('speaking', state === 'speaking');
    this.box.querySelector('.aloud-failed')?.replaceChildren(failed ? this.word('failed') : '');
    this.mark.lay(state === 'still' ? undefined : this.sentences[at]);
  }

  private rates({ rate }: Manner): HTMLElement {
    const number = new Intl.NumberFormat(this.language);
    const options = RATES.map((one) => new Option(`${number.format(one)} ×`, String(one), false, one === rate));
    return this.choice('speed', options, (value) => ({ rate: Number(value) }));
  }

  private voices(voices: readonly SpeechSynthesisVoice[], { voice }: Manner): HTMLElement {
    const options = voices.map((one) => new Option(one.name, one.voiceURI, false, one.voiceURI === voice));
    return this.choice('voice', options, (value) => ({ voice: value }));
  }

  private choice(word: string, options: HTMLOptionElement[], manner: (value: string) => Partial<Manner>): HTMLElement {
    const select = make('select', {
      onchange: () => {
        this.manner?.change(manner(select.value));
        this.queue?.change(manner(select.value));
      },
    });
    select.append(...options);
    const label = make('label', {});
    label.append(this.word(word), select);
    return label;
  }

  private control(word: string, act: () => void): HTMLElement {
    const button = make('button', { type: 'button', className: `button ${word}`, onclick: act });
    name(button, this.word(word));
    return button;
  }

  private word(name: string): string {
    return this.host.dataset[name] ?? '';
  }
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, parts: Partial<HTMLElementTagNameMap[T]>): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), parts);
}

/** What a button with a picture on it is called. */
function name(button: HTMLElement | null, words: string): void {
  button?.setAttribute('aria-label', words);
  button?.setAttribute('title', words);
}
