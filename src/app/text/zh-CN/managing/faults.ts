import type { ManagingText } from '../../managing';

export const refusals: ManagingText['importing']['refusals'] = {
  too_big: { title: '文件太大', advice: '最多可导入 10 MB。请拆分文件或去掉照片。' },
  too_many_rows: { title: '联系人太多', advice: '一次最多可导入 10,000 个。请拆分文件。' },
  too_many_columns: { title: '列太多', advice: '最多可读取 64 列。请删除不需要的列。' },
  too_slow: { title: '读取时间过长', advice: '请将文件重新保存为 CSV，或将其拆分。' },
  spreadsheet: {
    title: '这是工作簿，不是文本文件',
    advice: '请在原程序中打开并另存为“CSV UTF-8”，然后选择新文件。',
  },
  archive: { title: '这是压缩文件', advice: '请解压，然后选择其中的 CSV 或 vCard 文件。' },
  pdf: { title: '这是 PDF 文件', advice: '请从其来源将联系人导出为 CSV 或 vCard。' },
  not_text: { title: '这不是文本文件', advice: '只能读取 CSV 和 vCard 文件。' },
  unclosed_quote: {
    title: '引号没有结束',
    advice: '该行有一个值以引号开头，但引号从未结束。请更正该行，然后重新选择文件。',
  },
  empty: { title: '没有可导入的内容', advice: '其中没有任何含有值的行。' },
  unreadable: { title: '无法读取文件', advice: '文件可能已被移动或更改，或正被其他程序占用。请重新选择。' },
};

export const problems: ManagingText['importing']['problems'] = {
  nothing_to_reach: { reason: '没有联系方式', fix: '请添加邮箱、号码或 SIP 地址。' },
  not_an_email: { reason: '不是邮箱地址', fix: '请写成 name@example.com 的形式。' },
  not_a_number: { reason: '不是电话号码', fix: '请写数字，最好带国家代码：+86 10 1234 5678。' },
  not_a_picture: { reason: '不是照片网址', fix: '网址以 https:// 开头。' },
  not_a_method: { reason: '不是首选联系方式', fix: '请写 EMAIL、PHONE、SIPADDRESS 或 IMS。' },
  not_a_group: { reason: '不是群组 ID', fix: '请从 Control Hub 复制 ID，或留空。' },
  not_an_id: { reason: '不是联系人 ID', fix: '请保持导出时的样子，或留空。' },
  not_among_them: { reason: '与该行的任何值都不一致', fix: '请照写该行的一个值，或留空。' },
  too_long: { reason: '太长', fix: '请缩短到 256 个字符。' },
  too_many: { reason: '值太多', fix: '一个联系人最多有 5 个号码，其他每种最多 20 个。' },
  not_text: { reason: '无法读取', fix: '请重新输入：其中含有非文本字符，或内容被截断。' },
};
