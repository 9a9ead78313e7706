import { Dialog, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useId, useMemo, useState, useSyncExternalStore } from 'react';
import { inLanguage } from '../language/language';
import { sizeText } from '../language/sizeText';
import type { ChosenFiles, FilesByPath } from './chosenFiles';
import { findUploadPlaces, type UploadPlace } from './uploadPlaces';

const label = inLanguage('选择文件', 'Choose files');

/** Asks for a file for each variable of the type Upload. */
export function FilesButton({ chosen }: { chosen: ChosenFiles }) {
  const [isOpen, setOpen] = useState(false);
  const { tab, query, schema } = useGraphiQL(({ tabs, activeTabIndex, schema }) => {
    const active = tabs[activeTabIndex];
    return { tab: active?.id ?? '', query: active?.query ?? '', schema };
  });
  const places = useMemo(() => (schema == null ? [] : findUploadPlaces(query, schema)), [query, schema]);
  const files = useSyncExternalStore(chosen.watch, () => chosen.of(tab));
  const isWanting = places.some(({ path, isRequired }) => isRequired && !files.has(path));

  return (
    <>
      <ToolbarButton label={label} onClick={() => setOpen(true)} className={isWanting ? 'files-wanted' : ''}>
        <PaperClip />
      </ToolbarButton>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <div className="graphiql-dialog-header">
          <Dialog.Title className="graphiql-dialog-title">{label}</Dialog.Title>
          <Dialog.Close aria-label={inLanguage('关闭', 'Close')} />
        </div>
        <div className="files-dialog">
          <Dialog.Description>
            {places.length === 0
              ? inLanguage(
                  '当前操作没有 Upload 类型的变量。声明一个，例如 mutation ($file: Upload!)，此处即可选择文件。',
                  'This operation has no variable of the type Upload. Declare one, such as mutation ($file: Upload!), to choose its file here.',
                )
              : inLanguage('文件随变量一起发送，不写入变量编辑器。', 'Files are sent with the variables and do not appear in their editor.')}
          </Dialog.Description>
          {places.map((place) => (
            <FilePicker key={`${tab} ${place.path}`} place={place} files={files} onChoose={(list) => chosen.choose(tab, place, list)} />
          ))}
        </div>
      </Dialog>
    </>
  );
}

interface FilePickerProps {
  place: UploadPlace;
  files: FilesByPath;
  onChoose(files: readonly File[]): void;
}

function FilePicker({ place: { path, isList, isRequired }, files, onChoose }: FilePickerProps) {
  const id = useId();
  const own = files.get(path)?.files ?? [];
  return (
    <div className="file-picker">
      <span id={id}>
        <code>${path}</code> {isRequired ? inLanguage('必选', 'required') : inLanguage('可选', 'optional')}
      </span>
      {/* The label is the button, because the browser's own has words in the language of its menus. */}
      <label className="own-button">
        {isList ? inLanguage('选择文件…', 'Choose files…') : inLanguage('选择文件…', 'Choose a file…')}
        <input type="file" aria-describedby={id} multiple={isList} onChange={({ target }) => onChoose([...(target.files ?? [])])} />
      </label>
      <ul data-foreign>
        {own.map((file) => (
          <li key={file.name}>
            {file.name} <span>{sizeText(file.size)}</span>
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <button type="button" className="own-button" onClick={() => onChoose([])}>
          {inLanguage('移除', 'Remove')}
        </button>
      )}
    </div>
  );
}

function PaperClip() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M13.5 7.2 8.2 12.5a3.2 3.2 0 0 1-4.6-4.6l5.6-5.5a2.1 2.1 0 0 1 3 3l-5.4 5.4a1 1 0 0 1-1.5-1.5l4.8-4.8" strokeLinecap="round" />
    </svg>
  );
}
