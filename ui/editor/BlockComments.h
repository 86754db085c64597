// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

#include <QObject>

class QMenu;

namespace shanke {

class EditorFacts;
class Record;
class RecordSession;
class RecordSheet;
class SaidPane;
class SheetReader;
class SidePane;

// Comments at the blocks they are about: marks on the sheet, the way from a mark to what was said and back,
// and a comment on the block with the cursor, or on the one that is picked where the record is only read.
// Lives in the ui thread.
class BlockComments : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    struct Parts
    {
        EditorFacts& facts; // what approvers said
        RecordSession& session;
        RecordSheet& sheet;
        SheetReader& reader; // instead of the sheet
        SidePane& side;
        SaidPane& said; // what colleagues said
    };
    BlockComments(const Parts& parts, QObject* parent);

    // Marks what was said, on what is shown now.
    void mark();
    // Says something of where the cursor is, or shows what was said there.
    void comment();
    // Where a spot is, for a person; it may be gone.
    static QString where(const Record& record, const SheetSpot& spot);

signals:
    void told(const QString& sentence);
    void placeWanted(const QString& place, const QString& block);

private:
    SheetSpot current() const;
    void lead(const SheetSpot& spot);
    void extend(QMenu& menu);

    Parts m_parts;
};

} // namespace shanke
