/** WebDriver BiDi, as far as the stories need it: https://w3c.github.io/webdriver-bidi/ (read 2026-11). */
interface Answer {
  id: number | null;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface Waiting {
  method: string;
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** One line to a browser: commands go out, answers come in. No driver stands between. */
export class Bidi {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.take(JSON.parse(String(data)) as Answer));
    socket.addEventListener('close', () => {
      for (const { method, reject } of this.waiting.values()) reject(new Error(`${method}: gone`));
      this.waiting.clear();
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`no answer from ${url}`)), {
        once: true,
      });
    });
    return new Bidi(socket);
  }

  /** Sends a command; its result is what the standard says, which the caller knows. */
  async send<T = unknown>(method: string, params: Record<string, unknown> = {}): Promise<T> {
    this.last += 1;
    const id = this.last;
    const result = await new Promise<unknown>((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) return reject(new Error(`${method}: gone`));
      this.waiting.set(id, { method, resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    return result as T;
  }

  private take({ id, type, result, error, message }: Answer): void {
    const one = id === null ? undefined : this.waiting.get(id);
    if (one === undefined || id === null) return;
    this.waiting.delete(id);
    if (type === 'success') one.resolve(result);
    else one.reject(new Error(`${one.method}: ${error}: ${message}`));
  }
}
