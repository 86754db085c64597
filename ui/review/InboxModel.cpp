// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/InboxModel.h"

#include "ui/common/DoubtWords.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/common/listed.h"

namespace shanke {

using namespace Qt::StringLiterals;

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const InboxItem& item = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return title(item);
    case Qt::ToolTipRole:
        return toolTip(item);
    case Qt::AccessibleTextRole:
        return spoken(item);
    default:
        return {};
    }
}

QString InboxModel::title(const InboxItem& item)
{
    return KindWords::title(item.plan, item.header.title);
}

QString InboxModel::lesson(const InboxItem& item)
{
    const KindDescription* kind = allKinds().of(item.plan);
    const QString lesson = Words::lesson(item.header);
    return kind && isOfLesson(*kind) ? lesson : KindWords::kind(item.plan) + u" · "_s + lesson;
}

QString InboxModel::toolTip(const InboxItem& item) const
{
    QStringList lines{item.doubt == Reason::None ? lesson(item) : DoubtWords::sentence(item.doubt),
                      moved(item)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString InboxModel::spoken(const InboxItem& item) const
{
    QStringList said{group(item),
                     title(item),
                     item.teacherName,
                     item.movedFrom ? moved(item) : urgency(item),
                     DoubtWords::word(item.doubt),
                     isMarked(item) ? tr("Looked through") : QString()};
    said.removeAll(QString());
    return listed(said);
}

QString InboxModel::urgency(const InboxItem& item) const
{
    if (item.decided)
        return Words::verdict(*item.decided);
    if (item.movedFrom)
        //: a moment
        return item.classTime ? tr("Moved to %1").arg(momentOf(*item.classTime)) : tr("Moved, no hour");
    if (item.isTaughtFirst && item.classTime)
        //: a moment: the class was held although nobody could decide before
        return tr("Taught before review, class %1").arg(momentOf(*item.classTime));
    if (item.classTime)
        return tr("Class %1").arg(momentOf(*item.classTime));
    return tr("Submitted %1").arg(Formatting::moment(item.submittedAt, m_clock.now()));
}

// Midnight is the hour of a class whose timetable knows no hours.
QString InboxModel::momentOf(const QDateTime& classTime) const
{
    const QDateTime now = m_clock.now();
    return classTime.time() == QTime(0, 0) ? Formatting::shortDay(classTime.date(), now.date())
                                           : Formatting::moment(classTime, now);
}

QString InboxModel::moved(const InboxItem& item) const
{
    if (!item.movedFrom)
        return {};
    const QString from = momentOf(*item.movedFrom);
    if (!item.classTime)
        //: a moment
        return tr("Class of %1 has no other hour").arg(from);
    const QString to = momentOf(*item.classTime);
    //: two moments: when it is held, and when it was to be
    return item.isMovedLate ? tr("Class %1, moved from %2 when that had begun").arg(to, from)
                            : tr("Class %1, moved from %2").arg(to, from);
}

QString InboxModel::group(const InboxItem& item) const
{
    if (item.decided)
        return {};
    if (item.isTaughtFirst)
        return tr("Taught before review");
    if (!item.classTime)
        return tr("Without a day");
    const QDate day = item.classTime->date();
    const QDate today = m_clock.now().toLocalTime().date();
    const QString name = Formatting::day(day, today);
    //: a day
    return day == today              ? tr("Today, %1").arg(name)
           : day == today.addDays(1) ? tr("Tomorrow, %1").arg(name)
                                     : name;
}

QString InboxModel::caption(const QModelIndex& index) const
{
    const QString name = group(row(index));
    const bool isFirst = index.row() == 0 || group(rows().at(index.row() - 1)) != name;
    return isFirst ? name : QString();
}

void InboxModel::setMarked(const QSet<DocId>& submissions)
{
    m_marked = submissions;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool InboxModel::isUrgent(const InboxItem& item) const
{
    const bool isSoon = item.classTime && *item.classTime < m_clock.now().addDays(1);
    return !item.decided && (isSoon || item.isMovedLate);
}

} // namespace shanke
