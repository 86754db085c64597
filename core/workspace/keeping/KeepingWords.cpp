// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/KeepingWords.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString leftOut(const KeepingNote& note)
{
    return note.refused > 0
               ? u" %1 in it were not what a device signed, and were left out."_s.arg(note.refused)
               : QString();
}

QString repaired(const KeepingNote& note)
{
    const QString ground =
        note.backup.isValid() ? u"the backup of %1 and "_s.arg(note.backup.toString(Qt::ISODate)) : QString();
    const QString lost = note.unreadable > 0
                             ? u" Of %1 documents the newest text could not be read; an older one or the "
                               "server's takes its place."_s.arg(note.unreadable)
                             : QString();
    return u"The database %1 was damaged. It was made anew from %2what could still be read; what the server "
           "has comes back with the next synchronisation. The damaged file is kept as %3.%4%5"_s.arg(
               note.database, ground, QFileInfo(note.aside).fileName(), lost, leftOut(note));
}

} // namespace

QString keepingSentence(const KeepingNote& note)
{
    switch (note.kind) {
    case KeepingNote::Kind::Repaired:
        return repaired(note);
    case KeepingNote::Kind::NotRepaired:
        return u"The database %1 is damaged and could not be repaired: %2. Nothing was deleted; it is tried "
               "again at the next start."_s.arg(note.database, note.detail);
    case KeepingNote::Kind::Restarted:
        return note.aside.isEmpty()
                   ? u"The notes of this PC were gone and begin anew. It counts as another device from now on."_s
                   : u"The notes of this PC were damaged and begin anew. The damaged file is kept as %1."_s
                         .arg(QFileInfo(note.aside).fileName());
    case KeepingNote::Kind::OwnDevice:
        return u"This folder is a copy, was restored, or comes from another computer. It counts as a device "
               u"of its own "
               "from now on."_s;
    case KeepingNote::Kind::Restored:
        return u"The backup of %1 was put in place. What was here before is kept in %2.%3"_s.arg(
            note.backup.toString(Qt::ISODate), note.aside, leftOut(note));
    case KeepingNote::Kind::NotRestored:
        return u"The backup was not put in place: %1. Everything is as it was."_s.arg(note.detail);
    }
    Q_UNREACHABLE();
}

LogEntry keepingEntry(const KeepingNote& note, const QDateTime& now)
{
    switch (note.kind) {
    case KeepingNote::Kind::Repaired:
        return {now, u"repaired"_s, {note.database, QFileInfo(note.aside).fileName()}};
    case KeepingNote::Kind::NotRepaired:
        return {now, u"not_repaired"_s, {note.database}};
    case KeepingNote::Kind::Restarted:
        return {now, u"notes_restarted"_s, {}};
    case KeepingNote::Kind::OwnDevice:
        return {now, u"own_device"_s, {}};
    case KeepingNote::Kind::Restored:
        return {now, u"restored"_s, {}};
    case KeepingNote::Kind::NotRestored:
        return {now, u"not_restored"_s, {}};
    }
    Q_UNREACHABLE();
}

} // namespace shanke
