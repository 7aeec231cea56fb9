// The list behind the risk reserve: probabilities as per cents and money, one expected value out of date.
import { both, type SampleTab } from './sample';

const monitoring = both('Monitoring', '监控中');

export const reserve: SampleTab = {
  name: both('Risk reserve', '风险储备'),
  above: { en: ['Risk reserve'], zh: ['风险储备'] },
  headers: [
    both('Risk ID', '风险编号'),
    both('Risk', '风险名称'),
    both('Probability', '概率'),
    both('Impact', '影响'),
    both('Cost impact', '成本影响'),
    both('Expected value', '预期货币价值'),
    both('Owner', '责任人'),
    both('Status', '状态'),
  ],
  rows: [
    ['F01', both('Second load test', '二次压力测试'), { share: 0.3 }, 3, 20000, 6000, both('Max Young', '唐杰'), monitoring],
    ['F02', both('Weekend cut-over', '周末切换加班'), { share: 0.5 }, 2, 8000, 4000, both('Ella Ford', '丁宁'), monitoring],
    ['F03', both('Extra handsets', '追加话机'), { share: 0.2 }, 2, 15000, 4500, both('Ella Ford', '丁宁'), monitoring],
  ],
};
