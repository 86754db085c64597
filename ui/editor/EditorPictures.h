// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/SheetPictures.h"

namespace shanke {

class RecordSession;
class RecordSheet;
class SheetReader;
class Workspace;

// The pictures of the open record, where it is edited and where it is only shown: those of its files, and
// those that were pasted a moment ago and are not yet.
class EditorPictures : public SheetPictures
{
    Q_OBJECT
public:
    // All of them outlive it.
    EditorPictures(Workspace& workspace, RecordSession& session, RecordSheet& sheet, SheetReader& reader,
                   QObject* parent);
};

} // namespace shanke
