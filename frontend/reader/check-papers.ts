import { CheckQuestion } from './check-question';
import { within } from './patience';

type Papers = Map<string, CheckQuestion>;

/** The questions of a story in the language of the page, fetched ahead so that none has to be waited for. */
export class CheckPapers {
  /** None as long as they are not here. */
  here: Papers | undefined;
  private address = '';
  private coming: Promise<Papers> | undefined;
  private isLate = false;

  constructor(private readonly stepper: HTMLElement) {
    window.addEventListener('online', () => this.fetch());
    this.fetch();
  }

  /** Fetches what the page's language asks for, unless it is here or coming. Tells whether that is new. */
  fetch(): boolean {
    const address = this.stepper.dataset['checks'] ?? '';
    const isNew = address !== this.address;
    if (isNew) {
      this.address = address;
      this.here = this.coming = undefined;
      this.isLate = false;
    }
    if (!this.here && !this.coming) {
      const coming = this.read(address);
      this.coming = coming;
      coming.then(
        (papers) => {
          if (this.coming === coming) {
            this.here = papers;
          }
        },
        () => {
          if (this.coming === coming) {
            this.coming = undefined;
            this.isLate = true;
          }
        },
      );
    }
    return isNew;
  }

  /** The questions, if they come soon. Who has waited in vain once does not wait again. */
  async soon(): Promise<Papers | undefined> {
    if (this.here || this.isLate) {
      this.fetch();
      return this.here;
    }
    this.fetch();
    const papers = this.coming && (await within(this.coming));
    this.isLate = papers === undefined;
    return papers;
  }

  private async read(address: string): Promise<Papers> {
    const response = await fetch(address);
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    await Promise.all([...page.querySelectorAll('link')].map(({ href }) => dressed(href)));
    const words = page.querySelector('script.quiz-texts');
    if (words && address === this.address) {
      this.stepper.querySelector('script.quiz-texts')?.remove();
      this.stepper.append(document.adoptNode(words));
    }
    const sections = [...page.querySelectorAll<HTMLElement>('.check')].map((section) => document.adoptNode(section));
    return new Map(sections.map((section) => [section.dataset['step'] ?? '', new CheckQuestion(section)]));
  }
}

/** Puts a stylesheet into the page, once. */
function dressed(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const there = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some((link) => link.href === href);
    if (there) {
      resolve();
      return;
    }
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
}
