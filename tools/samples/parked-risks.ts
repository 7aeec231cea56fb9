// A second list of risks from an earlier phase, which never had ratings: people keep such tabs.
import { both, type SampleTab } from './sample';

export const parkedRisks: SampleTab = {
  name: both('Parked risks', '搁置的风险'),
  above: { en: [], zh: [] },
  headers: [both('Risk ID', '风险编号'), both('Risk', '风险名称'), both('Owner', '责任人'), both('Response action', '应对措施')],
  rows: [
    ['X01', both('Second data centre not ready', '备用机房未就绪'), both('Max Young', '唐杰'), both('Revisit in autumn', '秋季再议')],
    ['X02', both('Speech recognition licence', '语音识别授权'), both('Ella Ford', '丁宁'), both('Revisit in autumn', '秋季再议')],
  ],
};
