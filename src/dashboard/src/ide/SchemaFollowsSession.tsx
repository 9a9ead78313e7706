import { useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { Session } from '../account/session';
import { useSession } from '../account/useSession';

/** Fetches the schema again when somebody signs in or out; the first time GraphiQL does so by itself. */
export function SchemaFollowsSession({ session }: { session: Session }) {
  const { introspect } = useGraphiQLActions();
  const { turn } = useSession(session);
  const fetched = useRef(turn);

  useEffect(() => {
    if (fetched.current !== turn) {
      fetched.current = turn;
      void introspect();
    }
  }, [turn, introspect]);
  return null;
}
