import { ReadingQueue, sentencesOf, type Manner } from './reading-queue';
import { BrowserSpeech, voicesFor } from './voices';

interface Spoken {
  text: string;
  place: HTMLElement;
}

const panels = new WeakMap<HTMLElement, Panel>();

export function panelFor(host: HTMLElement, button: HTMLElement): Panel {
  const panel = panels.get(host) ?? new Panel(host, button);
  panels.set(host, panel);
  return panel;
}

/** The controls of reading aloud; the sentence that is said is marked in the text. */
class Panel {
  private readonly panel = document.createElement('div');
  private readonly language = document.documentElement.lang || 'en';
  private spoken: Spoken[] = [];
  private queue: ReadingQueue | undefined;
  private speech: BrowserSpeech | undefined;
  private voices: SpeechSynthesisVoice[] = [];
  private ready: Promise<void> | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly button: HTMLElement,
  ) {
    this.panel.className = 'aloud';
    this.panel.hidden = true;
    this.panel.setAttribute('role', 'group');
    this.panel.setAttribute('aria-label', this.word('name'));
    host.append(this.panel);
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
      }
    });
    document.addEventListener('step-open', () => this.restart());
    window.addEventListener('pagehide', () => this.queue?.stop());
  }

  toggle(): void {
    if (!this.panel.hidden) {
      this.close();
      return;
    }
    this.panel.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.ready ??= this.fill();
    void this.ready.then(() => this.panel.querySelector<HTMLElement>('button, [tabindex]')?.focus());
  }

  private close(): void {
    this.queue?.stop();
    this.panel.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    this.button.focus();
  }

  private async fill(): Promise<void> {
    const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
    this.voices = await voicesFor(synthesis, this.language);
    if (!synthesis || this.voices.length === 0) {
      const sorry = make('p', { textContent: this.word('none'), tabIndex: -1 });
      this.panel.replaceChildren(sorry, this.control('close', () => this.close()));
      // Perhaps a voice is there the next time.
      this.ready = undefined;
      return;
    }
    this.speech = new BrowserSpeech(synthesis, this.voices);
    this.panel.replaceChildren(
      this.control('play', () => (this.queue?.state === 'speaking' ? this.queue.pause() : this.queue?.play())),
      this.control('previous', () => this.queue?.move(-1)),
      this.control('next', () => this.queue?.move(1)),
      this.control('stop', () => this.close()),
      this.rate(),
      this.voice(),
    );
    this.restart();
  }

  /** The queue of the step that is open, not yet said. */
  private restart(): void {
    this.queue?.stop();
    const step = document.querySelector<HTMLElement>('.step:not([hidden])');
    if (!step || !this.speech) {
      return;
    }
    this.spoken = [...step.querySelectorAll<HTMLElement>('h1, .point')].flatMap((place) =>
      sentencesOf(wordsOf(place), this.language).map((text) => ({ text, place })),
    );
    const texts = this.spoken.map(({ text }) => text);
    this.queue = new ReadingQueue(texts, this.speech, this.manner(), () => this.draw());
    this.draw();
  }

  private draw(): void {
    const state = this.queue?.state ?? 'still';
    const play = this.panel.querySelector('.play');
    if (play) {
      play.textContent = this.word(state === 'speaking' ? 'pause' : 'play');
    }
    const now = state === 'still' ? undefined : this.spoken[this.queue?.at ?? 0]?.place;
    const before = document.querySelector('.spoken');
    if (before !== (now ?? null)) {
      before?.classList.remove('spoken');
    }
    if (now && before !== now) {
      now.classList.add('spoken');
      now.scrollIntoView({ block: 'nearest' });
      now.dispatchEvent(new CustomEvent('sentence-spoken', { bubbles: true }));
    }
  }

  private rate(): HTMLElement {
    const input = make('input', { type: 'range', min: '0.6', max: '1.5', step: '0.1' });
    input.value = String(this.manner().rate);
    input.addEventListener('change', () => this.change({ rate: Number(input.value) }));
    return labelled(this.word('speed'), input);
  }

  private voice(): HTMLElement {
    const select = make('select', {});
    select.append(...this.voices.map(({ name, voiceURI }) => new Option(name, voiceURI)));
    select.value = this.manner().voice || this.voices[0]!.voiceURI;
    select.addEventListener('change', () => this.change({ voice: select.value }));
    return labelled(this.word('voice'), select);
  }

  private change(manner: Partial<Manner>): void {
    this.queue?.change(manner);
    try {
      localStorage.setItem(this.shelf, JSON.stringify({ ...this.manner(), ...manner }));
    } catch {
      // A device that keeps nothing still speaks.
    }
  }

  /** What the device remembers, for each language of its own. */
  private manner(): Manner {
    try {
      const kept = JSON.parse(localStorage.getItem(this.shelf) ?? '{}') as Partial<Manner>;
      const rate = Number(kept.rate);
      const known = this.voices.some(({ voiceURI }) => voiceURI === kept.voice);
      return { rate: rate >= 0.6 && rate <= 1.5 ? rate : 1, voice: known ? kept.voice! : (this.voices[0]?.voiceURI ?? '') };
    } catch {
      return { rate: 1, voice: this.voices[0]?.voiceURI ?? '' };
    }
  }

  private get shelf(): string {
    return `imjin-voice-${this.language}`;
  }

  private control(name: string, act: () => void): HTMLElement {
    const button = make('button', { type: 'button', className: `button ${name}`, textContent: this.word(name) });
    button.addEventListener('click', act);
    return button;
  }

  private word(name: string): string {
    return this.host.dataset[name] ?? '';
  }
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, parts: object): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), parts);
}

function labelled(words: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(words, control);
  return label;
}

/** The words of a sentence without the marks beside it. */
function wordsOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.sure').forEach((mark) => mark.remove());
  return (copy.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ');
}
