// What is made of a review: tabs, the client's file, minutes, presenting; and our way into a workbook and out of it.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../locales/format';
import type { RegisterId } from '../../registers/catalogue';
import type { Minutes } from '../../report/minutes';
import { NO_EDITS } from '../../review/edits';
import type { SerialDay } from '../../workbook/serial-date';
import type { ClientFile, Product } from '../product';
import type { TabChoice } from '../reviewed';
import type { ReviewWork } from './use-review';
import type { Tasks } from './use-tasks';

export interface OutputActions {
  readonly write: (choices: readonly TabChoice[], language: Language) => void;
  readonly undoWrite: () => void;
  readonly present: (clientKey: string) => void;
  readonly stopPresenting: () => void;
  readonly exportClient: (file: ClientFile, language: Language) => void;
  /** Undefined where they could not be made; the state says why. */
  readonly minutes: (language: Language, client: string | undefined) => Promise<Minutes | undefined>;
  readonly markPresented: (day: SerialDay) => void;
  readonly addTemplate: (registers: readonly RegisterId[], language: Language) => void;
  readonly remove: (withKept: boolean) => void;
}

export interface OutputWork {
  readonly actions: OutputActions;
  readonly canUndoWrite: boolean;
  readonly isPresenting: boolean;
}

export function useOutput(
  product: Product,
  { start, dispatch }: Tasks,
  { edits, markKept, markLost }: Omit<ReviewWork, 'actions'>,
): OutputWork {
  const [canUndoWrite, setCanUndoWrite] = useState(false);
  const [isPresenting, setPresenting] = useState(false);
  // An undone write takes its rows out of the workbook again.
  const keptByWrite = useRef(NO_EDITS);
  // It outlives the pane: what an earlier pane began is seen here.
  useEffect(() => {
    product.isPresenting().then(setPresenting, () => {
      setPresenting(false);
    });
  }, [product]);

  const present = useCallback(
    (work: () => Promise<void>, isOn: boolean) =>
      void start('present', async () => {
        await work();
        setPresenting(isOn);
        dispatch({ type: 'noted', notice: { kind: isOn ? 'presenting' : 'stoppedPresenting' } });
      }),
    [start, dispatch],
  );

  const actions = useMemo(
    (): OutputActions => ({
      write: (choices, language) =>
        void start('write', async (signal, onProgress) => {
          const written = await product.write(choices, { language, edits }, onProgress, signal);
          setCanUndoWrite(written.canUndo);
          keptByWrite.current = written.missingTables.length === 0 ? edits : NO_EDITS;
          markKept(keptByWrite.current);
          dispatch({ type: 'wrote', choices, written });
        }),
      undoWrite: () =>
        void start('undoWrite', async (_, onProgress) => {
          await product.undoWrite(onProgress);
          setCanUndoWrite(false);
          markLost(keptByWrite.current);
          keptByWrite.current = NO_EDITS;
          dispatch({ type: 'noted', notice: { kind: 'undone' } });
        }),
      present: (clientKey) => {
        present(() => product.present(clientKey), true);
      },
      stopPresenting: () => {
        present(() => product.stopPresenting(), false);
      },
      exportClient: (file, language) =>
        void start('export', async () => {
          const how = await product.exportClient(file, { language, edits });
          dispatch({ type: 'noted', notice: { kind: 'exported', how } });
        }),
      minutes: async (language, client) => {
        let made: Minutes | undefined;
        await start('minutes', async () => {
          made = await product.minutes({ language, edits }, client);
          dispatch({ type: 'rested' });
        });
        return made;
      },
      markPresented: (day) =>
        void start('markPresented', async () => {
          await product.markPresented(day);
          dispatch({ type: 'markedPresented', day });
        }),
      addTemplate: (registers, language) =>
        void start('template', async () => {
          const tabs = await product.addTemplate(registers, language);
          dispatch({ type: 'noted', notice: { kind: 'templateAdded', tabs } });
        }),
      remove: (withKept) =>
        void start('remove', async () => {
          const { tabs, keptTabs, names } = await product.remove(withKept);
          setCanUndoWrite(false);
          dispatch({ type: 'removed', tabs: [...tabs, ...keptTabs], names, withKept });
        }),
    }),
    [product, start, dispatch, present, edits, markKept, markLost],
  );
  return { actions, canUndoWrite, isPresenting };
}
