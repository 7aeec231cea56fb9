// The people and companies of the samples. All are made up.
import { both, type Both } from './sample';

export const transit = both('Larkfield Transit', '江州轨道');
export const water = both('Osier Water', '清源水务');
const us = both('Tern Systems', '澄海软件');

export interface SamplePerson {
  readonly id: string;
  readonly name: Both;
  readonly alias: Both;
  readonly organisation: Both;
  readonly title: Both;
  /** The address, with the name as each language writes it in one. */
  readonly mail: Both;
}

const DOMAINS = new Map<Both, Both>([
  [transit, both('larkfield.example', 'jiangzhou.example')],
  [water, both('osier.example', 'qingyuan.example')],
  [us, both('tern.example', 'chenghai.example')],
]);

function mailOf(name: Both, pinyin: string, organisation: Both): Both {
  const [first = '', last = ''] = name.en.toLowerCase().split(' ');
  const { en, zh } = DOMAINS.get(organisation) ?? both('', '');
  return both(`${first.charAt(0)}.${last}@${en}`, `${pinyin}@${zh}`);
}

const person = (id: string, name: Both, alias: Both, organisation: Both, title: Both, pinyin: string): SamplePerson => ({
  id,
  name,
  alias,
  organisation,
  title,
  mail: mailOf(name, pinyin, organisation),
});
const none = both('', '');

export const people = {
  marsh: person('S01', both('Helen Marsh', '林海燕'), both('', '林总'), transit, both('Managing Director', '总经理'), 'linhaiyan'),
  osei: person(
    'S02',
    both('Daniel Osei', '王建国'),
    both('Dan', '王总'),
    transit,
    both('Head of Customer Services', '客服部部长'),
    'wangjianguo',
  ),
  nair: person('S03', both('Priya Nair', '陈雨桐'), none, transit, both('Programme Manager', '甲方项目经理'), 'chenyutong'),
  keane: person('S04', both('Tom Keane', '周立'), both('', '周主任'), transit, both('IT Operations Manager', '信息中心主任'), 'zhouli'),
  lindqvist: person('S05', both('Grace Lindqvist', '吴静'), none, transit, both('Finance Director', '财务总监'), 'wujing'),
  bell: person('S06', both('Marcus Bell', '郑伟'), none, transit, both('Contact Centre Manager', '呼叫中心经理'), 'zhengwei'),
  rahman: person('S07', both('Aisha Rahman', '刘芳'), none, transit, both('Training Lead', '培训主管'), 'liufang'),
  price: person('S08', both('Owen Price', '高翔'), none, transit, both('Data Protection Officer', '数据合规专员'), 'gaoxiang'),
  reyes: person('S09', both('Sofia Reyes', '孙丽'), none, transit, both('Procurement Lead', '采购主管'), 'sunli'),
  hollis: person('S10', both('Ben Hollis', '何军'), none, transit, both('Staff Representative', '职工代表'), 'hejun'),
  kovac: person('S11', both('Nina Kovac', '马骏'), none, transit, both('Web Editor', '网站编辑'), 'majun'),
  jensen: person('S12', both('Carl Jensen', '梁超'), none, transit, both('Station Duty Manager', '车站值班站长'), 'liangchao'),
  adler: person('S13', both('Ruth Adler', '赵明远'), both('', '赵总'), water, both('Operations Director', '运营总监'), 'zhaomingyuan'),
  lam: person('S14', both('Peter Lam', '黄志强'), none, water, both('Head of Billing', '营收部经理'), 'huangzhiqiang'),
  mills: person('S15', both('Janet Mills', '徐慧'), none, water, both('Customer Experience Lead', '客户体验主管'), 'xuhui'),
  petrov: person('S16', both('Ivan Petrov', '郭鹏'), both('', '郭工'), water, both('Infrastructure Architect', '基础架构师'), 'guopeng'),
  tan: person('S17', both('Lucy Tan', '朱琳'), none, water, both('Legal Counsel', '法务经理'), 'zhulin'),
  okafor: person('S18', both('Sam Okafor', '胡斌'), none, water, both('Project Coordinator', '项目联络人'), 'hubin'),
  clarke: person('S19', both('Emma Clarke', '韩梅'), none, water, both('Field Service Manager', '外勤服务经理'), 'hanmei'),
  roy: person('S20', both('David Roy', '罗勇'), none, water, both('Security Officer', '信息安全专员'), 'luoyong'),
  singh: person('S21', both('Maya Singh', '曹颖'), none, water, both('Tariff Analyst', '水价分析师'), 'caoying'),
  grant: person('S22', both('Leo Grant', '邓凯'), none, water, both('Call Centre Supervisor', '热线主管'), 'dengkai'),
  fischer: person('S23', both('Anna Fischer', 'Anna Fischer'), none, water, both('Communications Officer', '宣传专员'), 'anna.fischer'),
  barker: person('S24', both('Hugh Barker', '蒋涛'), none, water, both('Regional Manager', '片区经理'), 'jiangtao'),
  fisher: person('S28', both('Anna Fisher', 'Anna Fisher'), none, water, both('Communications', '宣传'), 'anna.fisher'),
  dunn: person('S25', both('Clare Dunn', '许诺'), none, us, both('Project Manager', '项目经理'), 'xunuo'),
  young: person('S26', both('Max Young', '唐杰'), both('', '唐工'), us, both('Solution Lead', '方案负责人'), 'tangjie'),
  ford: person('S27', both('Ella Ford', '丁宁'), none, us, both('Client Manager', '客户经理'), 'dingning'),
} as const satisfies Record<string, SamplePerson>;

export type PersonKey = keyof typeof people;

/** Several people in one cell, as each language lists them. */
export function names(...keys: readonly PersonKey[]): Both {
  return both(keys.map((key) => people[key].name.en).join('; '), keys.map((key) => people[key].name.zh).join('、'));
}
