// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/RecordValues.h"
#include "workspace/values/TimetableValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// Timetables in and out of tables: the school's where this person leads it, else one for themselves alone.
// Called from the ui thread.
class TimetableService
{
public:
    explicit TimetableService(Engine& engine);

    // The school's, then one's own, in which their lessons name this person; the newest first.
    QFuture<Result<QList<StoredTimetable>>> all();
    // Who works at the school, as far as this PC knows, and this person.
    QFuture<Result<Roster>> staff();
    // Reads a workbook (.xlsx) or a table of text (.csv), and stores nothing. NotFound, InvalidInput,
    // TooLarge or Damaged when the file as a whole cannot be used; a bad cell is a remark and nothing more.
    QFuture<Result<TimetablePreview>> preview(const QString& path, const TimetableTerm& term);
    // Stores what was previewed. Conflict: the one that it replaces was changed meanwhile.
    QFuture<Result<SavedRecord>> store(const TimetablePreview& preview);

private:
    Engine& m_engine;
};

} // namespace shanke
