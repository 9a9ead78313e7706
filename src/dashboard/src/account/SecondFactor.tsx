import { inLanguage } from '../language/language';
import type { Credentials } from './accountRequests';

export type SecondFactorKind = keyof Credentials & `twoFactor${string}`;

interface SecondFactorProps {
  kind: SecondFactorKind;
  onKindChange(kind: SecondFactorKind): void;
  code: string;
  onCodeChange(code: string): void;
}

/** The code of an authenticator, or one of the recovery codes in its place. */
export function SecondFactor({ kind, onKindChange, code, onCodeChange }: SecondFactorProps) {
  const isRecovery = kind === 'twoFactorRecoveryCode';
  return (
    <>
      <label>
        {isRecovery ? inLanguage('恢复码', 'Recovery code') : inLanguage('验证码', 'Code of the authenticator')}
        <input
          autoComplete="one-time-code"
          inputMode={isRecovery ? 'text' : 'numeric'}
          required
          autoFocus
          value={code}
          onChange={(event) => onCodeChange(event.target.value)}
        />
      </label>
      <label className="account-choice">
        <input
          type="checkbox"
          checked={isRecovery}
          onChange={(event) => onKindChange(event.target.checked ? 'twoFactorRecoveryCode' : 'twoFactorCode')}
        />
        {inLanguage('改用恢复码', 'Use a recovery code instead')}
      </label>
    </>
  );
}
