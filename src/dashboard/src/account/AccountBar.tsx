import { Button } from '@graphiql/react';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '../language/language';
import { roleTexts, type Person } from './person';
import type { Session } from './session';
import { SignInDialog } from './SignInDialog';
import { useSession } from './useSession';

/** The head of the page: what it is, and who has signed in. */
export function AccountBar({ session, children }: { session: Session; children: ReactNode }) {
  const { email, person, notice } = useSession(session);
  const [isSigningIn, setSigningIn] = useState(false);

  return (
    <header className="account-bar">
      {children}
      <p className="account-notice" role="status">
        {notice}
      </p>
      {email === null ? (
        <Button type="button" className="account-button" onClick={() => setSigningIn(true)}>
          {inLanguage('登录', 'Sign in')}
        </Button>
      ) : (
        <>
          <Who email={email} person={person} />
          <Button type="button" className="account-button" onClick={() => session.signOut()}>
            {inLanguage('退出', 'Sign out')}
          </Button>
        </>
      )}
      <SignInDialog session={session} isOpen={isSigningIn} onOpenChange={setSigningIn} />
    </header>
  );
}

function Who({ email, person }: { email: string; person: Person | null }) {
  const roles = person === null ? [] : roleTexts(person);
  const none = person === null ? '' : inLanguage('无角色', 'no role');
  const more = roles.length > 1 ? ` +${roles.length - 1}` : '';
  return (
    <div className="account-who" title={[email, ...roles].join('\n')}>
      <strong>{person?.name ?? email}</strong>
      <span>{roles[0] === undefined ? none : `${roles[0]}${more}`}</span>
    </div>
  );
}
