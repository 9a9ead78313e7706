/** Texts of GraphiQL 5 with their Chinese. GraphiQL has no setting for its language. */
const words: Readonly<Record<string, string>> = {
  // Head and tabs
  '<untitled>': '未命名',
  'New tab': '新建标签页',
  'Close Tab': '关闭标签页',
  'Select active operation': '选择标签页',
  // Editors
  'Operation Editor': '查询编辑器',
  'Editor Commands': '编辑器命令',
  Variables: '变量',
  Headers: '请求头',
  'Show editor tools': '展开变量与请求头',
  'Hide editor tools': '收起变量与请求头',
  'Response Editor': '应答',
  'Result Window': '应答',
  'Loading...': '正在加载…',
  // Side bar
  'Documentation Explorer': '接口文档',
  'Open short keys dialog': '查看快捷键',
  'Open settings dialog': '打开设置',
  'Close dialog': '关闭对话框',
  // Documentation
  Docs: '文档',
  'A GraphQL schema provides a root type for each kind of operation.': '每类操作有一个根类型。',
  'Root Types': '根类型',
  'All Schema Types': '全部类型',
  Fields: '字段',
  'Deprecated Fields': '已弃用的字段',
  'Show Deprecated Fields': '显示已弃用的字段',
  Arguments: '参数',
  'Deprecated Arguments': '已弃用的参数',
  'Show Deprecated Arguments': '显示已弃用的参数',
  'Enum Values': '枚举值',
  'Deprecated Enum Values': '已弃用的枚举值',
  'Show Deprecated Values': '显示已弃用的枚举值',
  Implements: '实现的接口',
  Implementations: '实现类型',
  'Possible Types': '可能的类型',
  Type: '类型',
  Directives: '指令',
  Deprecated: '已弃用',
  query: '查询',
  mutation: '变更',
  subscription: '订阅',
  'Error fetching schema': '读取接口定义失败',
  'No GraphQL schema available': '没有接口定义',
  // History
  History: '历史',
  Clear: '清空',
  Cleared: '已清空',
  'Failed to Clear': '清空失败',
  'Set active': '载入编辑器',
  'Edit label': '修改名称',
  'Type a label': '输入名称',
  Save: '保存',
  'Add favorite': '收藏',
  'Remove favorite': '取消收藏',
  'Delete from history': '从历史中删除',
  // Settings
  Settings: '设置',
  'This modal lets you adjust header persistence, interface theme, and clear local storage.': '可调整外观，或清除本机保存的内容。',
  Theme: '主题',
  'Adjust how the interface appears.': '调整页面外观。',
  System: '跟随系统',
  Light: '浅色',
  Dark: '深色',
  'Clear storage': '清除保存的内容',
  'Remove all locally stored data and start fresh.': '删除本机保存的全部内容，重新开始。',
  'Clear data': '清除',
  'Cleared data': '已清除',
  Failed: '失败',
  // Short keys
  'Short Keys': '快捷键',
  'This modal provides a list of available keyboard shortcuts and their functions.': '快捷键及其功能。',
  'Short Key': '按键',
  Function: '功能',
  'Execute query': '执行',
  'Open the Command Palette (you must have focus in the editor)': '打开命令面板（光标须在编辑器中）',
  'Prettify editors': '整理格式',
  'Copy query': '复制查询',
  'Re-fetch schema using introspection': '重新读取接口定义',
  'Search in documentation': '在文档中搜索',
  'Search in editor': '在编辑器中查找',
  'Merge fragments definitions into operation definition': '把片段并入操作',
  'This Graph': '本 Graph',
  'QL editor uses': 'QL 编辑器采用',
  'Monaco editor shortcuts': 'Monaco 编辑器的快捷键',
  ', with keybindings similar to VS Code. See the full list of shortcuts for': '，与 VS Code 相近。完整列表：',
  or: '或',
};

const patterns: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^Execute query \((.+)\)$/, (keys) => `执行 (${keys})`],
  [/^Stop query \((.+)\)$/, (keys) => `停止 (${keys})`],
  [/^Prettify query \((.+)\)$/, (keys) => `整理格式 (${keys})`],
  [/^Merge fragments into query \((.+)\)$/, (keys) => `并入片段 (${keys})`],
  [/^Copy query \((.+)\)$/, (keys) => `复制查询 (${keys})`],
  [/^Re-fetch GraphQL schema \((.+)\)$/, (keys) => `重新读取接口定义 (${keys})`],
  [/^Go back to (.+)$/, (name) => `返回 ${words[name] ?? name}`],
  [/^Search (.+)\.\.\.$/, (name) => `搜索 ${words[name] ?? name}`],
  [/^<Unnamed (.+)>$/, (kind) => `未命名的${words[kind] ?? kind}`],
  [/^Show (.+)$/, (name) => `显示${words[name] ?? name}`],
  [/^Hide (.+)$/, (name) => `隐藏${words[name] ?? name}`],
];

/** Chinese for a text of GraphiQL, or null for any other text. */
export function chineseOf(text: string): string | null {
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word !== undefined) {
    return word;
  }
  for (const [pattern, write] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) {
      return write(...found.slice(1));
    }
  }
  return null;
}
