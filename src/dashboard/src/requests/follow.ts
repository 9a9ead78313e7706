import type { FetcherParams, Observable } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import type { Session } from '../account/session';
import { inLanguage } from '../language/language';
import { addressOf } from './address';
import { hasAuthorization, type TypedHeaders } from './headers';
import type { Subscription } from './operation';
import { cursorOf, resumeBehind } from './resume';
import { told } from './told';

interface Sink {
  next(result: ExecutionResult): void;
  error(error: unknown): void;
  complete(): void;
}

const refused = 4403;
const address = addressOf('graphql').href.replace(/^http/, 'ws');
// In the answer's editor, which marks full-width punctuation as if it were a mistake.
const signInAgain = inLanguage(
  '服务器关闭了连接 (4403): 登录已失效或权限已变更, 请重新登录再执行一次',
  'The server closed the connection (4403): no longer signed in, or with other roles. Sign in again, then run it once more',
);

/** Follows a subscription over a socket of its own, whose first message says who asks. */
export function follow(
  params: FetcherParams,
  subscription: Subscription,
  headers: TypedHeaders,
  session: Session,
  keep: (result: ExecutionResult) => void,
): Observable<ExecutionResult> {
  return {
    subscribe: ((shown: Sink) => {
      const sink: Sink = {
        next: (result) => {
          keep(result);
          shown.next(result);
        },
        error: (error) => shown.error(error),
        complete: () => shown.complete(),
      };
      const following = new Following(params, subscription, headers, session, sink);
      return { unsubscribe: () => following.stop() };
    }) as Observable<ExecutionResult>['subscribe'],
  };
}

class Following {
  readonly #payload: FetcherParams;
  readonly #session: Session;
  readonly #sink: Sink;
  readonly #byForm: boolean;
  readonly #close: () => void;
  readonly #forget: () => void;
  #cursor: string | null = null;
  #renewAt = Infinity;
  #failure: unknown = null;
  #isOver = false;

  constructor(params: FetcherParams, subscription: Subscription, headers: TypedHeaders, session: Session, sink: Sink) {
    this.#payload = { ...params };
    this.#session = session;
    this.#sink = sink;
    this.#byForm = !hasAuthorization(headers) && session.read().email !== null;
    const client = createClient({
      url: address,
      connectionParams: async () => {
        // The client sends the payload anew when it connects again: what was shown already must not come twice.
        if (this.#cursor !== null) {
          Object.assign(this.#payload, resumeBehind(params, subscription, this.#cursor));
        }
        return { ...(await this.#credentials()), ...headers };
      },
      shouldRetry: (closed) => this.#mayResume(closed),
    });
    this.#close = client.subscribe(this.#payload, {
      next: (result) => this.#show(result as ExecutionResult, subscription),
      error: (error) => this.#end(() => this.#explain(error)),
      complete: () => this.#end(() => sink.complete()),
    });
    this.#forget = this.#byForm ? session.onEnd(() => this.#signedOut()) : () => {};
  }

  stop(): void {
    this.#end(() => {});
    this.#close();
  }

  #show(result: ExecutionResult, subscription: Subscription): void {
    if (!this.#isOver) {
      this.#cursor = cursorOf(subscription, result) ?? this.#cursor;
      this.#sink.next(result);
    }
  }

  #signedOut(): void {
    this.#end(() => this.#sink.complete());
    this.#close();
  }

  async #credentials(): Promise<Record<string, string>> {
    if (!this.#byForm) {
      return {};
    }
    try {
      const authorization = await this.#session.authorization();
      this.#renewAt = this.#session.renewAt();
      return authorization === null ? {} : { Authorization: authorization };
    } catch (error) {
      // The client would cut it down to the few bytes of a close frame.
      this.#failure = error;
      throw error;
    }
  }

  // Without a cursor events would be lost unseen. A token that had to expire is renewed; any other refusal is meant.
  #mayResume(closed: unknown): boolean {
    return this.#cursor !== null && closed instanceof CloseEvent && (closed.code !== refused || this.#renewAt <= Date.now());
  }

  #explain(error: unknown): void {
    if (this.#failure !== null || !(error instanceof CloseEvent)) {
      this.#sink.error(this.#failure ?? error);
    } else if (error.code === refused) {
      this.#sink.error(told(signInAgain));
      if (this.#byForm) {
        this.#session.end();
      }
    } else {
      const why = `${error.code} ${error.reason}`.trim();
      this.#sink.error(told(inLanguage(`连接已断开 (${why}), 请重新执行`, `The connection was closed (${why}): run it again`)));
    }
  }

  // GraphiQL has one place for the subscription that runs: a late word of an earlier one would end its successor.
  #end(say: () => void): void {
    if (!this.#isOver) {
      this.#isOver = true;
      this.#forget();
      say();
    }
  }
}
