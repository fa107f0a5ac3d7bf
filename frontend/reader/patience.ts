/** How long a reader who wants to go on waits for a question or its verdict, in milliseconds. */
export const PATIENCE = 4000;

/** What a promise gives within that time; undefined when it fails or takes longer. */
export async function within<T>(promise: Promise<T>, patience = PATIENCE): Promise<T | undefined> {
  let timer: unknown;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer as number);
  }
}
