import { useState, type FormEvent } from 'react';
import { inLanguage } from '../language/language';
import type { Credentials } from './accountRequests';
import { SecondFactor, type SecondFactorKind } from './SecondFactor';
import type { Session } from './session';

interface SignInFormProps {
  session: Session;
  email: string;
  onEmailChange(email: string): void;
  onSignedIn(): void;
}

/** Address and password, and a code when the account has a second factor. A refusal leaves everything as it was typed. */
export function SignInForm({ session, email, onEmailChange, onSignedIn }: SignInFormProps) {
  const [password, setPassword] = useState('');
  const [factor, setFactor] = useState<SecondFactorKind | null>(null);
  const [code, setCode] = useState('');
  const [reason, setReason] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    setReason(null);
    try {
      const refusal = await session.signIn(credentials(email, password, factor, code));
      if (refusal === null) {
        onSignedIn();
        return;
      }
      setReason(refusal.reason);
      if (refusal.needsSecondFactor) {
        setFactor((known) => known ?? 'twoFactorCode');
      }
    } catch (error) {
      setReason(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  }

  return (
    <form className="account-form" method="post" onSubmit={send}>
      <label>
        {inLanguage('邮箱', 'Email')}
        <input type="email" autoComplete="username" required autoFocus value={email} onChange={(event) => onEmailChange(event.target.value)} />
      </label>
      <label>
        {inLanguage('密码', 'Password')}
        <input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {factor !== null && <SecondFactor kind={factor} onKindChange={setFactor} code={code} onCodeChange={setCode} />}
      <p className="account-refusal" role="alert">
        {reason}
      </p>
      <button type="submit" className="account-submit" disabled={isSending}>
        {isSending ? inLanguage('正在登录…', 'Signing in…') : inLanguage('登录', 'Sign in')}
      </button>
    </form>
  );
}

function credentials(email: string, password: string, factor: SecondFactorKind | null, code: string): Credentials {
  // Authenticators show their code in two groups.
  const typed = code.replaceAll(/\s/g, '');
  return factor === null || typed === '' ? { email, password } : { email, password, [factor]: typed };
}
