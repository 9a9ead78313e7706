import { Dialog } from '@graphiql/react';
import { useState } from 'react';
import { inLanguage } from '../language/language';
import type { Session } from './session';
import { SignInForm } from './SignInForm';

interface SignInDialogProps {
  session: Session;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}

/** Asks who is there. The address outlives the dialog, the password does not. */
export function SignInDialog({ session, isOpen, onOpenChange }: SignInDialogProps) {
  const [email, setEmail] = useState('');

  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <div className="graphiql-dialog-header">
        <Dialog.Title className="graphiql-dialog-title">{inLanguage('登录', 'Sign in')}</Dialog.Title>
        <Dialog.Close aria-label={inLanguage('关闭', 'Close')} />
      </div>
      <div className="account-dialog">
        <SignInForm session={session} email={email} onEmailChange={setEmail} onSignedIn={() => onOpenChange(false)} />
        <Dialog.Description className="account-hint">
          {inLanguage('令牌只保存在本页内存中，刷新页面后需重新登录。', 'Tokens stay in this page’s memory; a reload signs you out.')}
        </Dialog.Description>
      </div>
    </Dialog>
  );
}
