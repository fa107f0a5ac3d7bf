import { NoteDesk } from './note-desk';
import { drawMarks, weave } from './note-marks';
import { NotesPanel } from './notes-panel';
import { PrintChoice } from './print-choice';
import { SentenceBar } from './sentence-bar';
import type { StoryNotes } from './story-notes';

/** Highlights in the text of a story, and the two ways to make them: at a sentence, and in a panel. */
export class ReaderNotes {
  private readonly text: HTMLElement;
  private readonly panel: NotesPanel | null;
  private readonly bar: SentenceBar | null;
  private readonly choice: PrintChoice;
  private readonly watch = new MutationObserver(() => this.draw());

  static async open(host: StoryNotes): Promise<ReaderNotes> {
    return new ReaderNotes(host, await NoteDesk.open(host));
  }

  private constructor(
    host: StoryNotes,
    private readonly desk: NoteDesk,
  ) {
    this.text = host.text ?? document.body;
    this.choice = new PrintChoice(host, desk);
    this.panel = host.button && new NotesPanel(desk, this.text, this.choice);
    this.bar = host.button && new SentenceBar(desk, this.text);
    // Another edition, or the other steps: they are marked before they are seen.
    const steps = this.text.querySelector('.steps');
    if (steps) {
      this.watch.observe(steps, { childList: true });
    }
    desk.book.listen(() => this.draw());
    this.draw();
  }

  togglePanel(button: HTMLButtonElement): void {
    this.bar?.close();
    this.panel?.toggle(button);
  }

  openBar(sentence: HTMLElement): void {
    this.panel?.close();
    this.bar?.open(sentence);
  }

  stop(): void {
    this.watch.disconnect();
    this.bar?.remove();
    this.panel?.remove();
    this.desk.stop();
  }

  private draw(): void {
    const { book, words } = this.desk;
    drawMarks(this.text, book, words);
    weave(this.text, book, words);
    this.choice.draw();
    this.panel?.draw();
    this.bar?.draw();
  }
}
