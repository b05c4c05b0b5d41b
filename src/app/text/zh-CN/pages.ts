/** What the page says when there is nobody to look up for, or nobody to look them up. */
export const pages = {
  silent: {
    title: 'Webex 没有响应',
    advice: 'Sidecard 正在等待 Webex 确认您的身份。Webex 响应后会自动继续。',
  },
  outside: {
    title: '请在 Webex 中使用 Sidecard',
    what: '无需离开对话，即可找到您能联系的人，包括同事和组织联系人。',
    how: '打开 Webex 应用，在左侧栏中选择“应用”，然后打开 Sidecard。',
    missing: '列表中没有？管理员可以在 Control Hub 的“Apps, Embedded Apps”中添加。',
  },
  signedOut: {
    title: '您已退出登录',
    advice: 'Sidecard 已移除其代表您访问 Webex 的权限，并删除了保存的所有与您有关的信息。',
  },
  account: {
    signedIn: '已登录：',
    bound: '在您退出登录之前，Sidecard 会一直使用此帐户。',
    signOut: '退出登录',
  },
  connect: {
    title: '只需登录一次 Webex',
    why: 'Sidecard 使用您自己的 Webex 帐户查找人员，只能看到您有权查看的内容。登录将在浏览器中进行。',
    derived: '您的组织未向应用公开您的姓名，因此 Sidecard 尚不知道您是谁。今后将使用您首次登录的帐户。',
    begin: '使用 Webex 登录',
    again: '重新登录',
    elsewhere: '在其他页面登录',
    forgetAccount: '今后改用此帐户',
    cancel: '取消',
    asking: { title: '正在准备登录…', advice: '请稍候。' },
    browser: {
      title: '请在浏览器中继续',
      advice: 'Webex 会在浏览器中询问是否允许 Sidecard 代表您查找人员。本页面会自动继续。',
    },
    completing: { title: '正在完成登录…', advice: '请稍候。' },
    device: {
      title: '在其他页面登录',
      advice: '如果 Webex 应用无法自行打开登录页面，请在本设备或其他设备的任意浏览器中登录：',
      open: '打开此页面：',
      openIt: '打开',
      openAgain: '再次打开',
      notOpened: 'Webex 未能打开该页面。请复制地址，在浏览器中打开。',
      type: '在该页面输入此代码并确认：',
      comeBack: '然后返回此处，本页面会自动继续。',
    },
  },
};
