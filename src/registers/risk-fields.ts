// What a risk is: its name, causes, effects and kind.
import { CATEGORY_WORDS, id } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const RISK_FIELDS = [
  {
    ...id,
    client: true,
    words: {
      en: list(
        'Risk ID | Risk No | Risk No. | Risk Number | Risk # | Risk Ref | Risk Reference | Risk Code | Risk Identifier',
        ...id.words.en,
      ),
      zh: list('风险编号 | 风险序号 | 风险ID | 风险代码 | 风险代号 | 风险标识', ...id.words.zh),
      other: list(...id.words.other, 'risiko-id | risiko-nr'),
    },
  },
  {
    id: 'title',
    type: 'text',
    required: true,
    words: {
      en: list(
        'Risk Title | Risk | Risk Name | Title | Risk Event | Risk Item | Name | Risk Statement | Risk Summary | Summary',
        'Short Description | Risk Headline | Potential Risk | Risk Identified | Identified Risk | Risks | Risk Short Name',
        'Hazard | Risk/Opportunity | Threat | Risk Factor | Risk Topic | Headline | Event | Risk Scenario | Uncertainty',
        'Potential Risk Event | Possible Risk | List of Possible Risks | List of Risks | Risk List | Risk Factors | If/Then Statement',
        'Potential Failure Mode | Failure Mode | Risk/Hazard | Hazard/Risk | Hazards Identified | What are the hazards',
        'Identified Hazard | Hazard Identified | Threat/Risk | Risk/Issue | Issue/Risk | Risk/Threat',
        'Risk Event Name | Potential Problem | Nature of Risk | Principal Risk | Key Risk | Potential Hazard',
        'Significant Hazard | Hazards/Risks | Risk Element | What could go wrong | What might go wrong',
        'What can go wrong | Area of Uncertainty | Specific Risk | Main Risk | Possible Problem',
        'Finding | Findings',
        'Item',
      ),
      zh: list(
        '风险名称 | 风险 | 风险事件 | 风险标题 | 风险项 | 潜在风险事件 | 潜在风险 | 名称 | 标题 | 风险点 | 风险因素',
        '主要风险 | 风险事项 | 风险主题 | 风险内容 | 识别的风险 | 风险简述 | 已识别风险 | 潜在的风险事件 | 风险项目',
        '风险概述',
        '危险源 | 危害因素 | 危险因素 | 风险点名称 | 风险源名称 | 危害辨识 | 潜在失效模式 | 失效模式 | 主要风险点',
        '廉政风险点 | 风险类项 | 可能的风险 | 可能发生的风险 | 可能风险 | 主要风险因素 | 重大风险 | 可能出现的风险',
        '关键风险 | 关键风险点 | 风险要点 | 不确定因素 | 潜在问题 | 风险源头 | 隐患 | 安全隐患 | 危害事件',
        '风险清单 | 风险要素 | 潜在风险点 | 存在风险 | 存在的风险 | 面临的风险 | 风险隐患 | 可预见风险',
        '风险识别 | 风险识别内容 | 识别出的风险 | 项目风险 | 项目风险点 | 风险列表 | 风险简称',
        '风险来源事件 | 关键风险因素 | 主要风险事件 | 风险题目 | 风险概要',
        '风险记录',
      ),
      other: list(
        'risiko | риск | название риска | riesgo | risque | название | наименование риска | наименование | risco',
        'рисковое событие | bezeichnung | risikobezeichnung',
      ),
    },
  },
  {
    id: 'description',
    type: 'text',
    words: {
      en: list(
        'Risk Description | Description | Description of Risk | Details | Risk Details | Detailed Description | Risk Detail',
        'Full Description | Description of the Risk | Long Description | Risk Narrative | Risk Explanation',
        'Risk Description and Cause | Risk Description and Effect | Risk Description/Impact | There is a risk that',
        'Description of Risk/Issue | Risk Background | Brief Description | Risk Description and Impact',
        'Risk Description/Consequence | Description of Hazard | Hazard Description | Threat Description',
        'Description of Threat | Risk Context | Risk Analysis | Description of the Hazard | Nature of Hazard',
        'Risk Event Description',
      ),
      zh: list(
        '风险描述 | 描述 | 风险说明书 | 风险说明 | 风险详细描述 | 详细描述 | 风险陈述 | 具体描述 | 风险详情 | 风险情况描述',
        '风险具体描述 | 情况描述 | 风险情况 | 风险表现',
        '风险情境 | 风险情景 | 风险情境描述 | 风险具体表现 | 风险点描述 | 风险分析 | 风险事件描述 | 风险表现形式',
        '表现形式 | 风险特征 | 具体表现 | 风险描述及影响 | 风险叙述 | 风险内容描述 | 风险因素描述 | 危险源描述',
        '危害描述',
        '问题描述',
        '风险点说明 | 风险详述 | 风险具体内容 | 风险概况 | 风险现象 | 风险阐述 | 风险详细说明',
        '风险描述说明 | 潜在风险描述 | 风险因素说明 | 风险特征描述 | 风险识别描述',
      ),
      other: list(
        'beschreibung | описание | описание риска | descripción | description du risque | risikobeschreibung',
        'descripción del riesgo | descrição',
      ),
    },
  },
  {
    id: 'cause',
    type: 'text',
    words: {
      en: list(
        'Cause | Root Cause | Causes | Risk Cause | Reason | Root Causes | Source of Risk',
        'Cause of Risk | Potential Cause | Possible Causes | Drivers | Risk Driver | Vulnerability | Risk Drivers',
        'Potential Causes | Cause/Source | Caused By | Reason for Risk | Hazard Source',
        'Potential Cause of Failure | Potential Causes of Failure | Possible Cause',
        'If | Because of | As a Result of | Cause and Source | Root Causes of Risk',
        'Due To | Underlying Cause | Key Drivers | Causal Factors | Risk Causes',
      ),
      zh: list(
        '原因 | 风险原因 | 根本原因 | 风险来源 | 产生原因 | 风险成因 | 起因 | 成因 | 风险产生原因 | 诱因 | 根源',
        '风险源 | 原因分析 | 发生原因 | 风险起因',
        '潜在失效起因 | 失效起因 | 潜在原因 | 可能原因 | 风险发生原因 | 风险成因分析 | 致因 | 风险产生的原因 | 引发因素',
        '成因分析 | 失效原因 | 可能的原因 | 诱发因素',
        '风险触发原因 | 风险产生的根源 | 形成原因 | 风险因子 | 原因/来源 | 风险根源 | 风险发生的原因',
        '风险产生因素',
      ),
      other: list('ursache | причина | причины | causa | источник | ursachen | причина риска'),
    },
  },
  {
    id: 'effect',
    type: 'text',
    words: {
      en: list(
        'Effect | Consequence | Consequences | Effects | Impact Description | Potential Impact | Potential Consequence',
        'Potential Consequences | Risk Effect | Risk Consequence | Risk Impact Description | Description of Impact',
        'Potential Effect | Potential Outcome | Effect on Project | Impact Details | Possible Consequences',
        'Potential Effects | Consequence Description | Impact Statement | Effect on Objectives | Project Impact',
        'Impact on Project | Impact Summary | Description of Consequences | Impact | Resulting In | What Could Happen',
        'Impact Narrative | Potential Harm | Possible Impact | Likely Impact | Effect if it Occurs',
        'Potential Effect of Failure | Potential Effects of Failure | Effect of Failure | Failure Effect | Then',
        'Consequence if Risk Occurs | Impact to Project | Impact of Risk | Risk Impacts | Which Results In | Leading To',
        'Consequences/Impact | Impact/Effect | Effect/Impact | Harm | Nature of Harm | Likely Consequences | Impacts',
        'Business Impact | Potential Loss | Impact on Objectives | Description of Effect | Potential Impacts',
        'Consequence of Risk | Consequences of Risk | Possible Outcome | Possible Effects | Outcome if Risk Occurs',
        'Impact if Realised | Impact if Realized | Impact upon Project | Consequence of the Risk',
      ),
      zh: list(
        '后果 | 风险后果 | 影响描述 | 风险影响描述 | 可能后果 | 潜在后果 | 潜在影响 | 可能的后果 | 造成的后果 | 风险影响',
        '可能造成的影响 | 可能产生的后果 | 造成影响 | 后果描述 | 影响说明 | 影响内容 | 可能的影响 | 风险影响说明',
        '产生的后果 | 产生后果 | 带来的影响 | 影响 | 影响后果 | 危害 | 可能导致的后果 | 后果及影响 | 影响及后果',
        '潜在失效后果 | 失效后果 | 可能导致的事故 | 可能导致的事故类型 | 可能影响 | 可能造成的后果 | 可能发生的后果',
        '可能带来的影响 | 可能引发的后果 | 对项目的影响 | 危害后果 | 后果说明 | 造成的影响 | 潜在危害 | 可能造成的危害',
        '产生的影响 | 影响分析 | 可能造成的损失 | 事故类型 | 可能的影响后果 | 项目影响 | 可能产生的影响 | 衍生影响',
        '风险带来的影响 | 影响后果描述 | 风险造成的后果 | 风险后果描述 | 风险发生的后果 | 风险发生后果',
        '发生后果 | 后果分析 | 风险影响分析 | 影响的后果 | 对项目影响 | 风险损失 | 可能造成后果',
        '可能损失 | 可能出现的后果 | 风险产生的影响 | 风险可能的影响 | 风险带来的后果 | 风险影响内容',
        '风险造成的影响 | 危害描述及后果 | 风险危害',
      ),
      other: list(
        'folge | folgen | последствия | последствие | consecuencia | conséquence | konsequenz | последствия риска',
        'consecuencias | последствия реализации | возможные последствия | влияние | влияние на проект | auswirkungen | auswirkung | impact',
        'auswirkung auf das projekt | impacto',
      ),
    },
  },
  {
    id: 'kind',
    type: 'choice',
    words: {
      en: list(
        'Threat/Opportunity | Risk or Opportunity | Kind | Risk Nature | Threat or Opportunity | Positive/Negative | T/O',
        'Nature of Risk | Opportunity/Threat',
      ),
      zh: list('威胁/机会 | 风险性质 | 机会/威胁 | 正面/负面 | 机会威胁 | 性质 | 风险属性', '风险方向 | 威胁或机会 | 机会或威胁'),
    },
    options: {
      threat: {
        en: list('Threat | Risk | Negative | Negative risk | T | Downside'),
        zh: list('威胁 | 负面 | 消极 | 负面风险 | 消极风险 | 负面影响'),
      },
      opportunity: {
        en: list('Opportunity | Positive | Positive risk | O | Upside | Opp'),
        zh: list('机会 | 正面 | 积极 | 正面风险 | 积极风险 | 机遇'),
      },
    },
  },
  {
    id: 'category',
    type: 'text',
    words: {
      en: list(
        'Risk Category | Risk Type | Risk Area | Risk Class | Category of Risk | Type of Risk | RBS | RBS Category',
        'Risk Classification | Impact Area | Risk Group | Risk Breakdown Structure | Area of Impact | Area of Risk',
        ...CATEGORY_WORDS.en,
        'Risk Level 1 Category | Risk Source Category | Program Area | Hazard Category | Hazard Type | Threat Category',
        'Threat Type | RBS Level | RBS Level 1 | RBS Code | Risk Subcategory | Risk Domain | Risk Theme',
        'Domain of Risk | Source Category | Risk Category/Type',
      ),
      zh: list(
        '风险分类 | 风险类别 | 风险类型 | 风险种类 | 风险领域 | 风险类',
        ...CATEGORY_WORDS.zh,
        '风险大类 | 风险分类名称 | 一级风险 | 二级风险 | 风险类别名称 | 一级分类 | 二级分类 | 风险来源分类 | 风险面向',
        '危险源类别 | 风险构面 | 构面 | 风险维度',
      ),
      other: list(
        ...CATEGORY_WORDS.other,
        'risikokategorie | категория риска | тип риска | область риска | область | группа риска | risikoart | risikogruppe | tipo de riesgo',
      ),
    },
  },
] as const satisfies readonly FieldDefinition[];
