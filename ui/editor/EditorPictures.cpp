// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPictures.h"

#include "lesson/PastedPage.h"
#include "ui/editor/RecordSession.h"
#include "ui/editor/RecordSheet.h"
#include "ui/sheet/SheetReader.h"
#include "workspace/Workspace.h"

namespace shanke {

EditorPictures::EditorPictures(Workspace& workspace, RecordSession& session, RecordSheet& sheet,
                               SheetReader& reader, QObject* parent)
    : SheetPictures(workspace.files(), parent)
{
    sheet.setPictures(*this);
    reader.setPictures(*this);
    const auto showRecord = [this, &session] {
        show(session.facts().database, session.facts().id, session.edits().record().toJson());
    };
    connect(&session, &RecordSession::opened, this, showRecord);
    connect(&session.edits(), &RecordEdits::changed, this, showRecord);
    connect(&sheet, &RecordSheet::pagePasted, this, [this](const PastedPage& page) {
        for (const PastedPicture& picture : page.pictures)
            add(picture.name, picture.bytes);
    });
}

} // namespace shanke
