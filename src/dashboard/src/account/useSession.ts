import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from './session';

/** What there is to show of the session, anew whenever it changes. */
export const useSession = (session: Session): SessionState => useSyncExternalStore(session.watch, session.read);
