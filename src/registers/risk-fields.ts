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
      ),
      zh: list(
        '风险名称 | 风险 | 风险事件 | 风险标题 | 风险项 | 潜在风险事件 | 潜在风险 | 名称 | 标题 | 风险点 | 风险因素',
        '主要风险 | 风险事项 | 风险主题 | 风险内容 | 识别的风险 | 风险简述 | 已识别风险 | 潜在的风险事件 | 风险项目',
        '风险概述',
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
      ),
      zh: list(
        '风险描述 | 描述 | 风险说明书 | 风险说明 | 风险详细描述 | 详细描述 | 风险陈述 | 具体描述 | 风险详情 | 风险情况描述',
        '风险具体描述 | 情况描述 | 风险情况 | 风险表现',
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
      ),
      zh: list(
        '原因 | 风险原因 | 根本原因 | 风险来源 | 产生原因 | 风险成因 | 起因 | 成因 | 风险产生原因 | 诱因 | 根源',
        '风险源 | 原因分析 | 发生原因 | 风险起因',
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
      ),
      zh: list(
        '后果 | 风险后果 | 影响描述 | 风险影响描述 | 可能后果 | 潜在后果 | 潜在影响 | 可能的后果 | 造成的后果 | 风险影响',
        '可能造成的影响 | 可能产生的后果 | 造成影响 | 后果描述 | 影响说明 | 影响内容 | 可能的影响 | 风险影响说明',
        '产生的后果 | 产生后果 | 带来的影响 | 影响 | 影响后果 | 危害 | 可能导致的后果 | 后果及影响 | 影响及后果',
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
      zh: list('威胁/机会 | 风险性质 | 机会/威胁 | 正面/负面 | 机会威胁 | 性质 | 风险属性'),
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
      ),
      zh: list('风险分类 | 风险类别 | 风险类型 | 风险种类 | 风险领域 | 风险类', ...CATEGORY_WORDS.zh),
      other: list(
        ...CATEGORY_WORDS.other,
        'risikokategorie | категория риска | тип риска | область риска | область | группа риска | risikoart | risikogruppe | tipo de riesgo',
      ),
    },
  },
] as const satisfies readonly FieldDefinition[];
