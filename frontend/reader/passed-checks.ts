/**
 * The steps whose question this visitor has behind them, as long as the tab is open. It says nothing of
 * the answers, and leaving the device clears it with all else that pages keep there.
 */
export class PassedChecks {
  private readonly passed: Set<string>;
  private readonly shelf: string;
  private readonly storage: () => Storage;

  constructor(story: string, storage: () => Storage = () => sessionStorage) {
    this.shelf = `imjin-checks:${story}`;
    this.storage = storage;
    this.passed = new Set(this.kept());
  }

  has(step: string): boolean {
    return this.passed.has(step);
  }

  add(step: string): void {
    this.passed.add(step);
    this.keep();
  }

  clear(): void {
    this.passed.clear();
    this.keep();
  }

  private kept(): string[] {
    try {
      const kept: unknown = JSON.parse(this.storage().getItem(this.shelf) ?? '[]');
      return Array.isArray(kept) ? kept.filter((step) => typeof step === 'string') : [];
    } catch {
      return [];
    }
  }

  private keep(): void {
    try {
      this.storage().setItem(this.shelf, JSON.stringify([...this.passed]));
    } catch {
      // A tab that keeps nothing remembers until the page goes.
    }
  }
}
