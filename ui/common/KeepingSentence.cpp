// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/KeepingSentence.h"

namespace shanke {

QString KeepingSentence::of(const KeepingNote& note)
{
    switch (note.kind) {
    case KeepingNote::Kind::Repaired:
        if (note.unreadable > 0)
            return tr(
                "A file on this PC was damaged and has been repaired. Of %n document(s) the newest text "
                "could not be read; what the server has comes back by itself. The damaged file is kept.",
                nullptr, note.unreadable);
        return tr("A file on this PC was damaged and has been repaired; your work is complete as far as this "
                  "PC can tell. The damaged file is kept.");
    case KeepingNote::Kind::NotRepaired:
        return tr("A file on this PC is damaged and could not be repaired. Free some space on the disk, then "
                  "start the program again. Nothing was deleted.");
    case KeepingNote::Kind::Restarted:
        return tr("The notes of this PC were damaged and begin anew. Your documents are not touched.");
    case KeepingNote::Kind::OwnDevice:
        return tr("This folder was copied, restored, or comes from another PC. It works on its own from now "
                  "on; both keep "
                  "all their work.");
    case KeepingNote::Kind::Restored:
        if (note.refused > 0)
            return tr("The backup is in place, but somebody had written into it: what no PC of the school "
                      "signed was left out. What was here before is kept.");
        return tr(
            "The backup is in place. What was here before is kept, and what the server has comes back by "
            "itself.");
    case KeepingNote::Kind::NotRestored:
        return tr("The backup could not be used, so everything is as it was. Choose an older one.");
    }
    Q_UNREACHABLE();
}

QString KeepingSentence::of(const QList<KeepingNote>& notes)
{
    QStringList sentences;
    for (const KeepingNote& note : notes)
        sentences.append(of(note));
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char('\n'));
}

} // namespace shanke
