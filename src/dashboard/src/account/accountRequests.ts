import { inLanguage } from '../language/language';
import { addressOf } from '../requests/address';
import { told } from '../requests/told';

/** What signing in takes; a second factor only when the account has one. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly twoFactorCode?: string;
  readonly twoFactorRecoveryCode?: string;
}

/** What the server hands out; the lifetime is that of the access token, in seconds. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresIn: number;
}

/** Why there are no tokens: the words to show, and whether the password was right and a second factor is missing. */
export interface Refusal {
  readonly reason: string;
  readonly needsSecondFactor: boolean;
}

const wait = inLanguage('连续输错五次后请等待五分钟', 'after five attempts wait five minutes');
const separator = inLanguage('；', '; ');
const unreachable = inLanguage('无法连接服务器，请稍后再试', 'The server cannot be reached: try again later');

/** @returns Tokens, or why there are none. A fault throws an error that may be shown. */
export async function requestTokens(credentials: Credentials): Promise<Tokens | Refusal> {
  const response = await post('login', credentials);
  if (response.ok) {
    return (await response.json()) as Tokens;
  }
  if (response.status !== 401) {
    throw fault(response);
  }
  const { detail } = (await response.json()) as { detail?: string };
  return refusal(detail, credentials);
}

/** @returns Fresh tokens, or null when the server no longer takes the old one. A fault throws an error that may be shown. */
export async function renewTokens(refreshToken: string): Promise<Tokens | null> {
  const response = await post('refresh', { refreshToken });
  if (response.ok) {
    return (await response.json()) as Tokens;
  }
  if (response.status !== 401) {
    throw fault(response);
  }
  return null;
}

/** Ends the session at the server, as far as it can be reached: its tokens are no good to anybody from then on. */
export async function endSession(authorization: string): Promise<void> {
  await fetch('/account/logout', {
    method: 'POST',
    headers: { Authorization: authorization, 'GraphQL-Preflight': '1' },
    cache: 'no-store',
    keepalive: true,
  }).catch(() => {});
}

async function post(action: 'login' | 'refresh', body: object): Promise<Response> {
  try {
    return await fetch(addressOf(`account/${action}`), {
      method: 'POST',
      // The second header is for a browser that also holds a cookie of this server, which then asks for it.
      headers: { 'Content-Type': 'application/json', 'GraphQL-Preflight': '1' },
      body: JSON.stringify(body),
      cache: 'no-store',
    });
  } catch {
    throw told(unreachable);
  }
}

// A wrong address, a wrong password and too many attempts are one answer, so that nobody learns which accounts there are.
function refusal(detail: string | undefined, { twoFactorCode, twoFactorRecoveryCode }: Credentials): Refusal {
  switch (detail) {
    case 'RequiresTwoFactor':
      return { reason: inLanguage('请输入第二步验证码', 'Enter the code of your second factor'), needsSecondFactor: true };
    case 'NotAllowed':
      return { reason: inLanguage('此账户不能登录，请联系管理员', 'This account may not sign in: ask an administrator'), needsSecondFactor: false };
    default:
      return twoFactorCode === undefined && twoFactorRecoveryCode === undefined
        ? { reason: `${inLanguage('邮箱或密码不正确', 'Wrong email address or password')}${separator}${wait}`, needsSecondFactor: false }
        : { reason: `${inLanguage('密码或验证码不正确', 'Wrong password or code')}${separator}${wait}`, needsSecondFactor: true };
  }
}

function fault(response: Response): Error {
  if (response.status !== 429) {
    return told(inLanguage(`服务器出错（${response.status}），请稍后再试`, `The server failed (${response.status}): try again later`));
  }
  const seconds = response.headers.get('Retry-After') ?? '60';
  return told(inLanguage(`尝试过于频繁，请 ${seconds} 秒后再试`, `Too many attempts: try again in ${seconds} s`));
}
