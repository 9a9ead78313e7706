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

const unreachable = '无法连接服务器，请稍后再试 · The server cannot be reached: try again later';

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

async function post(action: 'login' | 'refresh', body: object): Promise<Response> {
  try {
    return await fetch(`/account/${action}`, {
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

// The details are names of Identity's SignInResult.
function refusal(detail: string | undefined, { twoFactorCode, twoFactorRecoveryCode }: Credentials): Refusal {
  switch (detail) {
    case 'RequiresTwoFactor':
      return { reason: '请输入第二步验证码 · Enter the code of your second factor', needsSecondFactor: true };
    case 'LockedOut':
      return { reason: '密码多次输错，账户已暂时锁定，请五分钟后再试 · Locked after too many wrong attempts: try again in five minutes', needsSecondFactor: false };
    case 'NotAllowed':
      return { reason: '此账户不能登录，请联系管理员 · This account may not sign in: ask an administrator', needsSecondFactor: false };
    default:
      return twoFactorCode === undefined && twoFactorRecoveryCode === undefined
        ? { reason: '邮箱或密码不正确 · Wrong email address or password', needsSecondFactor: false }
        : { reason: '密码或验证码不正确 · Wrong password or code', needsSecondFactor: true };
  }
}

function fault(response: Response): Error {
  if (response.status !== 429) {
    return told(`服务器出错（${response.status}），请稍后再试 · The server failed (${response.status}): try again later`);
  }
  const seconds = response.headers.get('Retry-After') ?? '60';
  return told(`尝试过于频繁，请 ${seconds} 秒后再试 · Too many attempts: try again in ${seconds} s`);
}
