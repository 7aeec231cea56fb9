// The page's side of the embedded Excel: opens files in its worker, joins each pane to it, shows what it holds.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FromHost, GridSheet, Place, ShellMessage, ToHost } from './protocol';

export interface Shown {
  /** Grows with each workbook that is opened. */
  readonly opening: number;
  /** Grows with each picture of the workbook. */
  readonly version: number;
  readonly name: string;
  readonly sheets: readonly GridSheet[];
}

export interface EmbeddedExcel {
  readonly shown: Shown | undefined;
  readonly place: Place | undefined;
  readonly refused: Extract<FromHost, { type: 'refused' }> | undefined;
  /** A workbook that the add-in has made. */
  readonly created: ArrayBuffer | undefined;
  readonly saveCreated: (name: string) => void;
  readonly startNew: (name: string) => void;
  readonly open: (name: string, bytes: ArrayBuffer) => void;
  readonly save: () => void;
  readonly type: (place: Place, text: string) => void;
}

function download(bytes: ArrayBuffer, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name.replace(/\.(xls|xlsb|ods|csv|tsv)$/i, '.xlsx') });
  link.click();
  URL.revokeObjectURL(address);
}

/** `pane` finds the pane's frame; `background` is what the add-in is told of Office's theme. */
export function useHost(pane: () => Window | null | undefined, language: string, background: string): EmbeddedExcel {
  const worker = useRef<Worker | undefined>(undefined);
  /** A cell typed in the grid shows there already: the picture that follows is not needed. */
  const typed = useRef(false);
  const [shown, setShown] = useState<Shown>();
  const [place, setPlace] = useState<Place>();
  const [refused, setRefused] = useState<EmbeddedExcel['refused']>();
  const [created, setCreated] = useState<ArrayBuffer>();
  const send = useCallback((message: ToHost, transfer: Transferable[] = []) => worker.current?.postMessage(message, transfer), []);

  useEffect(() => {
    const started = new Worker(new URL('./host.worker.ts', import.meta.url), { name: 'embedded-excel' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<FromHost>) => {
      switch (data.type) {
        case 'sheets':
          if (typed.current) typed.current = false;
          else {
            const { opening, name, sheets, place } = data;
            setShown((before) => ({ opening, version: (before?.version ?? 0) + 1, name, sheets }));
            setPlace(place);
          }
          return;
        case 'place': {
          setPlace(data.place);
          return;
        }
        case 'refused': {
          setRefused(data);
          return;
        }
        case 'created': {
          setCreated(data.bytes);
          return;
        }
        case 'saved': {
          download(data.bytes, data.name);
          return;
        }
      }
    };
    return () => {
      started.terminate();
    };
  }, []);

  useEffect(() => {
    const onMessage = ({ data, origin }: MessageEvent<ShellMessage>) => {
      const frame = pane();
      if (origin !== location.origin || data.type !== 'rapport-shell' || !frame) return;
      const { port1, port2 } = new MessageChannel();
      send({ type: 'shell', port: port1, language }, [port1]);
      const answer: ShellMessage = { type: 'rapport-port', background };
      frame.postMessage(answer, location.origin, [port2]);
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
    };
  }, [pane, send, language, background]);

  /** The page forgets what it told of the workbook before. */
  const begin = useCallback(() => {
    typed.current = false;
    setRefused(undefined);
    setCreated(undefined);
  }, []);

  return {
    shown,
    place,
    refused,
    open: useCallback(
      (fileName, bytes) => {
        begin();
        send({ type: 'open', name: fileName, bytes }, [bytes]);
      },
      [send, begin],
    ),
    created,
    saveCreated: useCallback(
      (fileName) => {
        if (created) download(created, fileName);
        setCreated(undefined);
      },
      [created],
    ),
    startNew: useCallback(
      (fileName) => {
        begin();
        send({ type: 'new', name: fileName });
      },
      [send, begin],
    ),
    save: useCallback(() => send({ type: 'save' }), [send]),
    type: useCallback(
      ({ sheetId, row, column }, text) => {
        typed.current = true;
        const message: ShellMessage = { type: 'rapport-type', sheetId, row, column, text };
        pane()?.postMessage(message, location.origin);
      },
      [pane],
    ),
  };
}
