// 核对沟通计划时看不到的部分（中文）。
import type { audit as english } from '../en/audit';
import type { TranslationOf } from '../format';

export const audit: TranslationOf<typeof english> = {
  blind: {
    stakeholders: '没有已登记的干系人，无法判断哪些人属于客户方，也无法发现计划中遗漏了谁。',
    communicationPlan: '未找到沟通管理计划的条目，无法判断应在何时向谁沟通什么。',
    communicationLog: '没有沟通记录，无法判断已告知了谁。最小的记录表包含这些列：{columns}。',
  },
  logInPart: '有工作表未能读取，其中可能有沟通记录，因此无法判断哪些人尚未告知。',
};
