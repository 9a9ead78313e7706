import { inLanguage } from '../language/language';
import { post } from '../requests/post';
import { told } from '../requests/told';

/** Who a token stands for. */
export interface Person {
  readonly name: string | null;
  readonly roles: readonly { readonly role: string; readonly organisation: { readonly name: string } | null }[];
}

const query = 'query Me { me { name roles { role organisation { name } } } }';

const labels: Readonly<Record<string, string>> = {
  VIEWER: '查阅',
  PLANNER: '计划',
  INVESTMENT_OFFICER: '投资',
  SAFETY_INSPECTOR: '安全',
  ADMINISTRATOR: '管理',
};

/** @returns Null when the server knows nobody by this token. A fault throws an error that may be shown. */
export async function findPerson(authorization: string): Promise<Person | null> {
  const { data, errors } = await post({ query, operationName: 'Me' }, { Authorization: authorization });
  if (errors?.some(({ extensions }) => extensions?.['code'] === 'AUTH_NOT_AUTHENTICATED') === true) {
    return null;
  }
  if (data === undefined || data === null) {
    throw told(inLanguage('已登录，但读不到人员信息', 'Signed in, but who you are could not be read'));
  }
  return data['me'] as Person | null;
}

/** Each role with the organisation it was given for. */
export function roleTexts({ roles }: Person): string[] {
  return roles.map(({ role, organisation }) => {
    const label = labels[role];
    return `${inLanguage(label ?? role, role)} · ${organisation?.name ?? inLanguage('全部单位', 'everywhere')}`;
  });
}
