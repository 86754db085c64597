// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/expectations.h"

#include "ui/today/LessonTable.h"

using namespace Qt::StringLiterals;

namespace shanke {

QString lessonTitle()
{
    return u"静夜思"_s;
}

QString everythingAtSchool(const SyncStatus& status)
{
    return status.isComplete() && status.lastReached ? QString() : u"not everything is at the school yet"_s;
}

QString waitingForNetwork(const SyncStatus& status)
{
    return status.link == LinkState::Offline && status.waiting > 0 ? QString()
                                                                   : u"nothing waits for the network"_s;
}

QString noNetwork(const SyncStatus& status)
{
    return status.link == LinkState::Offline ? QString() : u"the lost network was not noticed"_s;
}

QString mustSay(const QString& what, const QString& text, const QString& part)
{
    return text.contains(part) ? QString() : u"%1 says “%2” and not “%3”"_s.arg(what, text, part);
}

QString planMustShow(TourStage& stage, Pc pc, const QString& title, const QString& word)
{
    return mustSay(u"the row of %1"_s.arg(title), stage.hand(pc).readRow(u"plans.list"_s, title), word);
}

QString todayMustShow(TourStage& stage, Pc pc, const QString& title, const QString& word)
{
    QStringList seen;
    for (const LessonTable* table : stage.window(pc).findChildren<LessonTable*>())
        for (const LessonRow* row : table->rows())
            if (row->isVisible() && row->line().what == title)
                seen.append(row->accessibleName());
    return mustSay(u"Today"_s, seen.join(u" | "_s), word);
}

Result<> go(TourStage& stage, Pc pc, const QString& page)
{
    return stage.hand(pc).press(u"shell."_s + page);
}

} // namespace shanke
