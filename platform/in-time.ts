/** How long an answer may take; a worker that is stopped over a question can leave it without any. ms */
const LATE = 5000;

/** Undefined where it does not come in time: as good as not heard, and asked again. */
export async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, LATE, undefined);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
