import { inLanguage } from '../language/language';
import { told } from '../requests/told';
import { endSession, renewTokens, requestTokens, type Credentials, type Refusal, type Tokens } from './accountRequests';
import { findPerson, type Person } from './person';

/** What the page shows of who has signed in. */
export interface SessionState {
  /** Address that was signed in with; null when nobody is. */
  readonly email: string | null;
  /** Null until it is known. */
  readonly person: Person | null;
  /** What to tell whoever looks at the page; null when there is nothing. */
  readonly notice: string | null;
  /** One more with each signing in and out. */
  readonly turn: number;
}

interface Held extends Tokens {
  readonly renewAt: number;
}

const ended = inLanguage('登录已失效，请重新登录', 'You are no longer signed in: sign in again');
const shut = inLanguage('此账户已停用，请联系管理员', 'This account has been disabled: ask an administrator');

/** Who has signed in. The tokens live in this object only: no storage holds them, and a reload of the page forgets them. */
export class Session {
  #state: SessionState = { email: null, person: null, notice: null, turn: 0 };
  #tokens: Held | null = null;
  #renewal: Promise<void> | null = null;
  readonly #watchers = new Set<() => void>();
  readonly #followers = new Set<() => void>();

  readonly read = (): SessionState => this.#state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Calls back when the session ends; until then, or until the returned function is called. */
  onEnd(follower: () => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** @returns Null when it worked, else why it did not. A fault throws an error that may be shown. */
  async signIn(credentials: Credentials): Promise<Refusal | null> {
    const answer = await requestTokens(credentials);
    if ('reason' in answer) {
      return answer;
    }
    this.#tokens = hold(answer);
    this.#show({ email: credentials.email, person: null, notice: null, turn: this.#state.turn + 1 });
    void this.#recognise(this.#state.turn, answer);
    return null;
  }

  /** Signs out: here at once, and at the server, so that a copy of the tokens is no good either. */
  signOut(): void {
    const held = this.#tokens;
    this.end(null);
    if (held !== null) {
      void endSession(bearer(held));
    }
  }

  /** Forgets the tokens and ends what was begun with them. */
  end(notice: string | null = ended): void {
    if (this.#tokens === null) {
      return;
    }
    this.#tokens = null;
    this.#show({ email: null, person: null, notice, turn: this.#state.turn + 1 });
    for (const follower of [...this.#followers]) {
      follower();
    }
  }

  /** Ends the session if the server knows nobody by what was sent: the token was withdrawn before its time. */
  lose(authorization: string): void {
    if (this.#tokens !== null && authorization === bearer(this.#tokens)) {
      this.end();
    }
  }

  /** @returns What to send as Authorization, or null when nobody has signed in; a token that is about to expire is renewed first. */
  async authorization(): Promise<string | null> {
    const before = this.#tokens;
    if (before === null) {
      return null;
    }
    if (before.renewAt <= Date.now()) {
      this.#renewal ??= this.#renew(before).finally(() => (this.#renewal = null));
      await this.#renewal;
    }
    if (this.#tokens === null) {
      throw told(this.#state.notice ?? ended);
    }
    return bearer(this.#tokens);
  }

  /** Instant, in milliseconds, from which the present token is better renewed; never for nobody. */
  renewAt(): number {
    return this.#tokens?.renewAt ?? Infinity;
  }

  async #renew(before: Held): Promise<void> {
    const answer = await renewTokens(before.refreshToken);
    if (this.#tokens !== before) {
      return;
    }
    if (answer === null) {
      this.end();
    } else {
      this.#tokens = hold(answer);
    }
  }

  async #recognise(turn: number, tokens: Tokens): Promise<void> {
    const answer = await findPerson(bearer(tokens)).catch((error: Error) => error);
    if (turn !== this.#state.turn) {
      return;
    }
    if (answer === null) {
      this.end(shut);
    } else if (answer instanceof Error) {
      this.#show({ ...this.#state, notice: answer.message });
    } else {
      this.#show({ ...this.#state, person: answer });
    }
  }

  #show(state: SessionState): void {
    this.#state = state;
    for (const watcher of this.#watchers) {
      watcher();
    }
  }
}

const bearer = ({ accessToken }: Tokens): string => `Bearer ${accessToken}`;

function hold(tokens: Tokens): Held {
  // A minute covers a request on its way; of a token that lives no longer than that, a quarter.
  const early = Math.min(60, tokens.expiresIn / 4);
  return { ...tokens, renewAt: Date.now() + (tokens.expiresIn - early) * 1000 };
}
